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
