Feature: Drafting a partnership request
  The provider asks for a partnership by email. The portal drafts the message,
  and the provider may change its words.

  @request-opens-draft @S145 @S146
  Rule: Requesting a partnership opens a draft email message

    Example: The draft appears
      When the provider requests a partnership
      Then the provider has a draft open

    Example: Another provider has none
      When the provider requests a partnership
      Then Wingtip has no draft open

    Example: Every request opens one
      Given the provider has requested a partnership
      And the provider has closed the draft
      When the provider requests a partnership
      Then the provider has a draft open

  @request-opens-draft @S145 @S146 @reading-004
  Rule: Opening a draft again abandons the one that the same person had open

    Example: The rewriting is lost
      Given the provider has requested a partnership
      And the provider has rewritten the draft to say "Join us" with the link
      When the provider requests a partnership
      Then the provider has a draft open
      And the draft carries the provider's link

  @request-opens-draft @S145 @S146 @reading-033
  Rule: A draft belongs to the person who opened it

    Example: A colleague's draft is left alone
      Given the provider has requested a partnership
      And the provider has rewritten the draft to say "Join us" with the link
      When the provider's sales agent requests a partnership
      Then the draft says "Join us"

    Example: A colleague has no draft
      When the provider requests a partnership
      Then the provider's sales agent has no draft open

  @draft-text-is-editable @S149
  Rule: The provider can edit the text of the drafted message

    Example: Other words
      Given the provider has requested a partnership
      When the provider rewrites the draft to say "Join us" with the link
      Then the draft says "Join us"

    Example: Words in another script
      Given the provider has requested a partnership
      When the provider rewrites the draft to say "誠摯期待合作" with the link
      Then the draft says "誠摯期待合作"

    Example: The last rewriting counts
      Given the provider has requested a partnership
      And the provider has rewritten the draft to say "Join us" with the link
      When the provider rewrites the draft to say "Dear team" with the link
      Then the draft says "Dear team"
