Feature: Accepting a partnership request
  A reseller follows the link in the letter and accepts. From then on the
  provider can work with it.

  @acceptance-lists-reseller @S150
  Rule: A reseller that has accepted appears in the list of indirect resellers

    Example: Fabrikam accepts
      Given the provider has emailed a partnership request to Fabrikam
      When Fabrikam accepts the provider's request
      Then the provider sees only Fabrikam on the Indirect resellers page

    Example: x
      Given the provider and Fabrikam serve Contoso
      When Litware tries to accept a request with a made-up link
      Then it is refused, for no draft contains that link
      And nothing has changed
