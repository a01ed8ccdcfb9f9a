Feature: Following a link
  The link in a message leads to the provider that has drafted it.

  Background:
    Given the provider has emailed a partnership request to Fabrikam

  @acceptance-lists-reseller @S150 @reading-016
  Rule: A link that no provider's draft contains is refused

    Example: A made-up link
      When Fabrikam tries to accept a request with a made-up link
      Then it is refused, for no draft contains that link
      And nothing has changed

  @acceptance-lists-reseller @S150 @reading-038
  Rule: An earlier message still leads to the provider

    Example: A message to another reseller came later
      Given the provider has emailed a partnership request to Litware
      When Fabrikam accepts the provider's request
      Then the provider sees only Fabrikam under Indirect resellers
