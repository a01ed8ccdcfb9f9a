Feature: Using a partnership
  Once the reseller has accepted, the provider can add customers and submit
  orders for it, and associate it with subscriptions.

  Background:
    Given Fabrikam is a partner of the provider

  @partner-gets-new-customers @S151
  Rule: With a partnership, new customers can be added on the reseller's behalf

    Example: A new customer is started
      When the provider tries to start a new customer for Fabrikam
      Then it is accepted

    Example: For another partner
      Given Litware is a partner of the provider
      When the provider tries to start a new customer for Litware
      Then it is accepted

    Example: For a partner that has a customer
      Given Fabrikam serves Contoso with 25 Office licences
      When the provider tries to start a new customer for Fabrikam
      Then it is accepted

    Example: The new customer is the reseller's
      Given the provider is on the Confirmation page for Contoso of Fabrikam
      When the provider closes the confirmation
      Then Contoso is associated with Fabrikam
      And Fabrikam sees only Contoso under Customers

  @partner-gets-orders @S152
  Rule: With a partnership, orders can be submitted for its customers

    Example: The first order
      Given the provider is on the Confirmation page for Contoso of Fabrikam
      When the provider closes the confirmation
      Then the provider has ordered 10 Office licences for Contoso

    Example: Another customer's order
      Given Fabrikam serves Contoso with 25 Office licences
      And the provider is on the Confirmation page for Tailspin of Fabrikam
      When the provider closes the confirmation
      Then the provider has ordered 25 Office licences for Contoso
      And the provider has ordered 10 Office licences for Tailspin

    Example: Submitting it
      Given the provider is on the review for Contoso of Fabrikam
      When the provider tries to submit the order
      Then it is accepted

    Example: A third customer's order
      Given Fabrikam serves Contoso with 25 Office licences
      And Fabrikam serves Tailspin with 10 Office licences
      And the provider is on the review for Woodgrove of Fabrikam
      When the provider tries to submit the order
      Then it is accepted

    Example: An order for a customer that exists already
      Given Fabrikam serves Contoso with 25 Office licences
      When the provider adds 5 Intune licences for Contoso
      Then the provider sees Contoso with 25 Office and 5 Intune licences

  @partner-gets-association @S153
  Rule: With a partnership, the reseller can be associated with a subscription

    Example: By its MPN ID
      Given the provider and Litware serve Contoso
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then Contoso's Office is associated with Fabrikam

    Example: Another partner
      Given the provider and Litware serve Contoso
      When the provider tries to enter Litware's MPN ID on Contoso's Office
      Then it is accepted

    Example: By its name
      Given the provider and Litware serve Contoso
      And the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      When the provider tries to choose Fabrikam from the list of names
      Then it is accepted

  @associated-reseller-manages-subscription @S120 @S153
  Rule: An associated reseller can manage that subscription for the customer

    Example: It renames the subscription
      Given the provider and Litware serve Contoso
      And the provider has entered Fabrikam's MPN ID on Contoso's Office
      When Fabrikam changes the name of Contoso's Office to "Front desk"
      Then the name of Contoso's Office is now "Front desk"

    Example: One of two subscriptions
      Given the provider and Litware serve Contoso
      And the provider has added 5 Intune licences for Contoso
      And the provider has entered Fabrikam's MPN ID on Contoso's Intune
      When Fabrikam changes the name of Contoso's Intune to "Tablets"
      Then the name of Contoso's Intune is now "Tablets"

  @associated-reseller-manages-subscription @S120 @S153 @reading-010
  Rule: An associated reseller manages no other subscription and no account

    Example: Another subscription of the same customer
      Given the provider and Litware serve Contoso
      And the provider has added 5 Intune licences for Contoso
      And the provider has entered Fabrikam's MPN ID on Contoso's Office
      When Fabrikam tries to change the name of Contoso's Intune to "Mine"
      Then it is refused, for Fabrikam is not associated

    Example: The customer's account
      Given the provider and Litware serve Contoso
      And the provider has entered Fabrikam's MPN ID on Contoso's Office
      When Fabrikam tries to change Contoso's telephone to "555-0100"
      Then it is refused, for Fabrikam is not associated
      And nothing has changed

  @partner-gets-support-role @S154
  Rule: With a partnership, the reseller can be made support contact

    Example: Of one subscription
      Given Fabrikam serves Contoso with 10 Office and 5 Intune licences
      When the provider designates Fabrikam to support Contoso's Intune
      Then the support contact for Contoso's Intune is Fabrikam
      And the support contact for Contoso's Office is nobody

    Example: Of a customer that another partner serves
      Given the provider and Litware serve Contoso
      When the provider designates Fabrikam to support Contoso's Office
      Then the support contact for Contoso's Office is Fabrikam

    Example: Another partner
      Given the provider and Litware serve Contoso
      When the provider tries to designate Litware to support Contoso's Office
      Then it is accepted
