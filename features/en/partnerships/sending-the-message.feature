Feature: Sending the drafted message
  The portal does not send anything. The drafted message leaves it in one of
  two ways, and goes to the reseller as an email.

  @request-is-emailed @S118 @S139
  Rule: A partnership begins with a request that is emailed to the reseller

    Example: No answer yet
      When the provider emails a partnership request to Fabrikam
      Then the provider sees nobody under Indirect resellers

    Example: The reseller can accept the request
      Given the provider has emailed a partnership request to Fabrikam
      When Fabrikam accepts the provider's request
      Then the provider sees only Fabrikam under Indirect resellers

    Example: A request to another reseller
      Given Litware is a partner of the provider
      When the provider emails a partnership request to Fabrikam
      Then the provider sees only Litware under Indirect resellers

    Example: A rewritten request goes out as rewritten
      Given the provider has requested a partnership
      And the provider has rewritten the draft to say "Join us" with the link
      When the provider opens the draft in email
      Then the opened email says "Join us"
