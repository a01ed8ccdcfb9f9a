Feature: Carrying the personal link
  The link in the draft tells whose request it is. It must survive whatever
  the provider does with the words around it.

  @link-is-personal @S149
  Rule: The draft contains a link that is personal to the provider's account

    Example: The link is in the draft
      When the provider requests a partnership
      Then the draft carries the provider's link

    Example: Another provider has another link
      Given Wingtip has requested a partnership
      When the provider requests a partnership
      Then the provider and Wingtip have different links

    Example: The link leads to the provider who sent it
      Given the provider has emailed a partnership request to Fabrikam
      And Wingtip has emailed a partnership request to Fabrikam
      When Fabrikam accepts the provider's request
      Then the provider sees only Fabrikam under Indirect resellers
      And Wingtip sees nobody under Indirect resellers

  @link-stays-in-request @S149
  Rule: An edited request still carries the personal link, unchanged

    Example: In the draft
      Given the provider has requested a partnership
      When the provider rewrites the draft to say "Join us" with the link
      Then the draft carries the provider's link

    Example: In the email
      Given the provider has requested a partnership
      And the provider has rewritten the draft to say "Join us" with the link
      When the provider opens the draft in email
      Then the opened email carries the provider's link

    Example: On the clipboard
      Given the provider has requested a partnership
      And the provider has rewritten the draft to say "Join us" with the link
      When the provider copies the draft to the clipboard
      Then the clipboard carries the provider's link

    Example: After a second rewriting
      Given the provider has requested a partnership
      And the provider has rewritten the draft to say "Join us" with the link
      When the provider rewrites the draft to say "Dear team" with the link
      Then the draft carries the provider's link
