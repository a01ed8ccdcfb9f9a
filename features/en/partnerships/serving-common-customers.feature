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
  Rule: Association makes a served customer

    Example: Associated with a subscription
      Given the provider and Fabrikam serve Contoso
      And Litware is a partner of the provider
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Litware sees only Contoso under Customers

  @partnership-serves-common-customers @S119 @S138 @reading-011 @reading-032
  Rule: Support alone does not make a served customer

    Example: Support contact alone
      Given the provider and Fabrikam serve Contoso
      And Litware is a partner of the provider
      When the provider designates Litware to support Contoso's Office
      Then Litware sees no customer under Customers
