Feature: Delegating administration
  A reseller that is associated with a new customer's account administers the
  account and what the customer subscribes to.

  Background:
    Given the provider and Fabrikam serve Contoso

  @customer-association-grants-administration @S120 @S162 @S163 @S164 @S176
  @S177 @S178 @S194
  Rule: The associated reseller administers the account and its subscriptions

    Example: The account
      When Fabrikam changes Contoso's telephone to "555-0100"
      Then Contoso's telephone is now "555-0100"

    Example: A number with its country
      When Fabrikam changes Contoso's telephone to "+886 (0)2 555-0100"
      Then Contoso's telephone is now "+886 (0)2 555-0100"

    Example: A subscription named in two scripts
      When Fabrikam changes the name of Contoso's Office to "前台 Réception"
      Then the name of Contoso's Office is now "前台 Réception"

    Example: A subscription of the first order
      When Fabrikam changes the name of Contoso's Office to "Front desk"
      Then the name of Contoso's Office is now "Front desk"

    Example: A subscription that was added later
      Given the provider has added 5 Intune licences for Contoso
      And the provider has changed the name of Contoso's Office to "Desks"
      When Fabrikam changes the name of Contoso's Intune to "Tablets"
      Then the name of Contoso's Intune is now "Tablets"
      And the name of Contoso's Office is now "Desks"

    Example: A subscription for which another reseller earns the credit
      Given Litware is a partner of the provider
      And the provider has entered Litware's MPN ID on Contoso's Office
      When Fabrikam changes the name of Contoso's Office to "Front desk"
      Then the name of Contoso's Office is now "Front desk"

    Example: It sees the account information
      Then Fabrikam can see Contoso's account

    Example: The provider keeps administering
      When the provider changes Contoso's telephone to "555-0199"
      Then Contoso's telephone is now "555-0199"

    Example: Of two customers the right one is changed
      Given the provider and Litware serve Tailspin
      And Litware has changed Tailspin's telephone to "555-0177"
      When Fabrikam changes Contoso's telephone to "555-0100"
      Then Contoso's telephone is now "555-0100"
      And Tailspin's telephone is now "555-0177"
