Feature: Keeping customers apart
  Whoever does not serve a customer neither sees it nor works for it.

  @partnership-serves-common-customers @S119 @S138
  Rule: Only those who serve a customer see it

    Example: Another reseller looks
      Given the provider and Fabrikam serve Contoso
      And Litware is a partner of the provider
      Then Litware sees no customer under Customers
      And Litware cannot see Contoso's account

    Example: Another provider looks
      Given the provider and Fabrikam serve Contoso
      Then Wingtip cannot see Contoso's account

  @partnership-serves-common-customers @S119 @S138 @reading-013
  Rule: The customers of others are unknown

    Example: Another reseller renames a subscription
      Given the provider and Fabrikam serve Contoso
      And Litware is a partner of the provider
      When Litware tries to change the name of Contoso's Office to "Mine"
      Then it is refused, for the subscription is unknown to it
      And nothing has changed

    Example: Another provider adds a subscription
      Given the provider and Fabrikam serve Contoso
      And Fabrikam is a partner of Wingtip
      When Wingtip tries to start a subscription for Contoso
      Then it is refused, for Contoso is unknown to it
      And nothing has changed

    Example: Another provider buys licences
      Given the provider and Fabrikam serve Contoso
      When Wingtip tries to buy 5 licences for Contoso's Office
      Then it is refused, for the subscription is unknown to it
      And nothing has changed

    Example: A customer that nobody serves
      When the provider tries to start a subscription for an unknown customer
      Then it is refused, for there is no such customer
      And nothing has changed

    Example: A subscription that nobody has
      When the provider tries to buy 5 licences for an unknown subscription
      Then it is refused, for the subscription is unknown to it
      And nothing has changed

    Scenario Outline: Another provider's <role> buys licences
      Given the provider and Fabrikam serve Contoso
      When Wingtip's <role> tries to buy 5 licences for Contoso's Office
      Then it is refused, for the subscription is unknown to it

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |
