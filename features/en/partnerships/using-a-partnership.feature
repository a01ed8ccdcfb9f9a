Feature: Using a partnership
  Once the reseller has accepted, the provider can add customers and submit
  orders for it, and associate it with subscriptions.

  Background:
    Given Fabrikam is a partner of the provider

  @partnership-permits-new-customers @S151
  Rule: With a partnership, new customers can be added on the reseller's behalf

    Example: A new customer is started
      When the provider starts a new customer for Fabrikam
      Then the provider is shown the New customer page

    Example: For another partner
      Given Litware is a partner of the provider
      When the provider starts a new customer for Litware
      Then the provider is shown the New customer page

    Example: For a partner that has a customer
      Given Fabrikam serves Contoso with 25 Office licences
      When the provider starts a new customer for Fabrikam
      Then the provider is shown the New customer page

    Example: The new customer is the reseller's
      Given the provider is on the Confirmation page for Contoso of Fabrikam
      When the provider closes the confirmation
      Then Contoso is associated with Fabrikam
      And Fabrikam sees only Contoso under Customers

  @partnership-permits-orders @S152
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

    Example: A third customer's order
      Given Fabrikam serves Contoso with 25 Office licences
      And Fabrikam serves Tailspin with 10 Office licences
      And the provider is on the Confirmation page for Woodgrove of Fabrikam
      When the provider closes the confirmation
      Then the provider has ordered 10 Office licences for Woodgrove

    Example: An order for a customer that exists already
      Given Fabrikam serves Contoso with 9 Office licences
      When the provider adds 1 Azure licence for Contoso
      Then the provider sees Contoso with 9 Office and 1 Azure licences
      And the provider has ordered 9 Office, then 1 Azure licences for Contoso
