Feature: Leaving purchases to the provider
  A reseller's person who tries to do the provider's work is refused.

  Background:
    Given the provider and Fabrikam serve Contoso

  @orders-are-the-providers @S116 @reading-021
  Rule: A reseller's person who tries to do the provider's work is refused

    Example: A reseller requests a partnership
      When Fabrikam tries to request a partnership
      Then it is refused, for it is the provider's work
      And nothing has changed

    Example: A reseller starts a new customer
      When Fabrikam tries to start a new customer for Fabrikam
      Then it is refused, for it is the provider's work
      And nothing has changed

    Example: A reseller adds a subscription
      When Fabrikam tries to start a subscription for Contoso
      Then it is refused, for it is the provider's work
      And nothing has changed

    Example: A reseller credits itself
      When Fabrikam tries to enter Fabrikam's MPN ID on Contoso's Office
      Then it is refused, for it is the provider's work
      And nothing has changed

    Example: A reseller makes itself the support contact
      When Fabrikam tries to designate Fabrikam to support Contoso's Office
      Then it is refused, for it is the provider's work
      And nothing has changed

  @orders-are-the-providers @S116 @reading-021 @reading-051
  Rule: A reseller does not buy for what it manages

    Example: A reseller buys licences
      When Fabrikam tries to buy 5 licences for Contoso's Office
      Then it is refused, for it is the provider's work
      And nothing has changed

    Example: A reseller upgrades a subscription
      When Fabrikam tries to upgrade Contoso's Office to Office Premium
      Then it is refused, for it is the provider's work
      And nothing has changed

    Scenario Outline: A reseller's <role> buys licences
      When Fabrikam's <role> tries to buy 5 licences for Contoso's Office
      Then it is refused, for it is the provider's work
      And nothing has changed

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
