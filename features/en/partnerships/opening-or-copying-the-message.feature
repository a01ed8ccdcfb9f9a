Feature: Opening or copying the message
  The drafted message leaves the portal in one of two ways: it is opened in
  email, or it is copied to the clipboard.

  @draft-goes-out-two-ways @S147
  Rule: The draft can be opened in email or copied to the clipboard

    Example: Open in email
      Given the provider has requested a partnership
      When the provider opens the draft in email
      Then the opened email carries the provider's link

    Example: Copy to clipboard
      Given the provider has requested a partnership
      When the provider copies the draft to the clipboard
      Then the clipboard carries the provider's link

    Example: The draft stays open for the other way
      Given the provider has requested a partnership
      And the provider has copied the draft to the clipboard
      When the provider opens the draft in email
      Then the opened email carries the provider's link
      And the provider has a draft open

    Example: The clipboard takes the rewritten words
      Given the provider has requested a partnership
      And the provider has rewritten the draft to say "加入我們" with the link
      When the provider copies the draft to the clipboard
      Then the clipboard says "加入我們"
      And the clipboard carries the provider's link

    Example: The opened email is sent and answered
      Given the provider has requested a partnership
      And the provider has opened the draft in email
      And the provider has sent the opened email to Fabrikam
      When Fabrikam accepts the provider's request
      Then the provider sees only Fabrikam under Indirect resellers

    Example: The copied text is sent and answered
      Given the provider has requested a partnership
      And the provider has copied the draft to the clipboard
      And the provider has sent the copied text to Fabrikam
      When Fabrikam accepts the provider's request
      Then the provider sees only Fabrikam under Indirect resellers

  @draft-goes-out-two-ways @S147 @reading-005
  Rule: Without an open draft there is nothing to open or to copy

    Example: Open in email
      When the provider tries to open the draft in email
      Then it is refused, for it belongs to another step
      And nothing has changed

    Example: Copy to clipboard
      When the provider tries to copy the draft to the clipboard
      Then it is refused, for it belongs to another step
      And nothing has changed
