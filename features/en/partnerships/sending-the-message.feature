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
