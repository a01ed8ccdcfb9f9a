Feature: Serving common customers
  Provider and reseller see the customers that they have in common, and nobody
  else's.

  @partnership-serves-common-customers @S119 @S138
  Rule: Provider and partner both serve the customers they have in common

    Example: Both see the customer
      Given the provider and Fabrikam serve Contoso
      Then the provider sees only Contoso under Customers
      And Fabrikam sees only Contoso under Customers

    Example: Both see its subscriptions
      Given the provider and Fabrikam serve Contoso
      Then the provider sees Contoso with 10 Office licences
      And Fabrikam sees Contoso with 10 Office licences

    Example: Each reseller sees its own customers
      Given the provider and Fabrikam serve Contoso
      And the provider and Litware serve Tailspin
      Then Fabrikam sees only Contoso under Customers
      And Litware sees only Tailspin under Customers

    Example: A reseller of two providers sees both customers
      Given the provider and Fabrikam serve Contoso
      And Wingtip and Fabrikam serve Woodgrove
      Then Fabrikam sees Contoso and Woodgrove under Customers

  @partnership-serves-common-customers @S119 @S138 @reading-032
  Rule: Association makes a served customer, support does not

    Example: Associated with a subscription
      Given the provider and Fabrikam serve Contoso
      And Litware is a partner of the provider
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Litware sees only Contoso under Customers

    Example: Support contact alone
      Given the provider and Fabrikam serve Contoso
      And Litware is a partner of the provider
      When the provider designates Litware to support Contoso's Office
      Then Litware sees no customer under Customers

  @partnership-serves-common-customers @S119 @S138 @reading-013
  Rule: Whose customer it is not, to that person it is unknown

    Example: Another reseller looks
      Given the provider and Fabrikam serve Contoso
      And Litware is a partner of the provider
      Then Litware sees no customer under Customers
      And Litware cannot see Contoso's account

    Example: Another provider looks
      Given the provider and Fabrikam serve Contoso
      Then Wingtip cannot see Contoso's account

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
