Feature: Finishing a partnership request
  The provider is done with the request, and the draft closes.

  @done-closes-draft @S148
  Rule: The provider finishes the request with Done

    Example: Done
      Given the provider has requested a partnership
      When the provider closes the draft
      Then the provider has no draft open

    Example: Done after the email
      Given the provider has requested a partnership
      And the provider has opened the draft in email
      When the provider closes the draft
      Then the provider has no draft open

  @done-closes-draft @S148 @reading-033
  Rule: Done closes only the draft of the person who is done

    Example: A colleague's draft stays open
      Given the provider has requested a partnership
      And the provider's sales agent has requested a partnership
      When the provider closes the draft
      Then the provider's sales agent has a draft open

  @done-closes-draft @S148
  Rule: Done again has nothing to close

    Example: Done twice
      Given the provider has requested a partnership
      And the provider has closed the draft
      When the provider tries to close the draft
      Then nothing has changed

  @done-closes-draft @S148 @reading-005
  Rule: What belongs to a draft that is not open is refused

    Example: Rewriting after Done
      Given the provider has requested a partnership
      And the provider has closed the draft
      When the provider tries to rewrite the draft to say "Wait" with the link
      Then it is refused, for it belongs to another step
      And nothing has changed
