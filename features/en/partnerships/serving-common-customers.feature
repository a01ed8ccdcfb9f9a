Feature: Serving common customers
  Provider and reseller see the customers that they have in common, and nobody
  else's.

  @partnership-serves-common-customers @S119 @S138
  Rule: Provider and partner both serve the customers they have in common

    Example: Both see the customer
      Given the provider and Fabrikam serve Contoso
      Then the provider sees only Contoso on the Customers page
      And Fabrikam sees only Contoso on the Customers page

    Example: Both see its subscriptions
      Given the provider and Fabrikam serve Contoso
      Then the provider sees that Contoso has 10 licences of Office
      And Fabrikam sees that Contoso has 10 licences of Office

    Example: Each reseller sees its own customers
      Given the provider and Fabrikam serve Contoso
      And the provider and Litware serve Tailspin
      Then Fabrikam sees only Contoso on the Customers page
      And Litware sees only Tailspin on the Customers page

    Example: A reseller of two providers sees both customers
      Given the provider and Fabrikam serve Contoso
      And Wingtip and Fabrikam serve Woodgrove
      Then Fabrikam sees Contoso and Woodgrove on the Customers page

  @partnership-serves-common-customers @S119 @S138 @reading-013
  Rule: Whose customer it is not, to that person it is unknown

    Example: Another reseller looks
      Given the provider and Fabrikam serve Contoso
      And Litware is a partner of the provider
      Then Litware sees no customer on the Customers page
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
      When Wingtip tries to buy 5 more licences of Contoso's Office
      Then it is refused, for the subscription is unknown to it
      And nothing has changed
