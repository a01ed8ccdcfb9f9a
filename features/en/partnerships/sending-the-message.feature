Feature: Sending the drafted message
  The portal does not send anything. The drafted message leaves it in one of
  two ways, and goes to the reseller as an email.

  @request-is-emailed @S118 @S139
  Rule: A partnership begins with a request that is emailed to the reseller

    Example: No answer yet
      When the provider emails a partnership request to Fabrikam
      Then the provider sees nobody under Indirect resellers

    Example: The letter can be answered
      Given the provider has emailed a partnership request to Fabrikam
      When Fabrikam tries to accept the provider's request
      Then it is accepted

    Example: The next reseller's letter
      Given Litware is a partner of the provider
      When the provider emails a partnership request to Fabrikam
      Then the provider sees only Litware under Indirect resellers

    Example: A rewritten letter can be answered
      Given the provider has requested a partnership
      And the provider has rewritten the draft to say "Join us" with the link
      When the provider opens the draft in email
      Then the opened email says "Join us"

  @address-on-hand @S140
  Rule: The request goes only to the reseller whose address is on hand

    Example: The reseller that has the letter becomes the partner
      Given the provider has emailed a partnership request to Fabrikam
      When Fabrikam accepts the provider's request
      Then the provider sees only Fabrikam under Indirect resellers

    Example: Requesting needs no reseller to choose from
      When the provider requests a partnership
      Then the provider has a draft open
      And the provider sees nobody under Indirect resellers

    Example: Nobody need be a partner already
      Given the provider has requested a partnership
      When the provider tries to open the draft in email
      Then it is accepted

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
