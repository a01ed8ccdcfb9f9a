Feature: Closing the confirmation
  Done closes the confirmation. The new customer is then on the provider's
  list, with its reseller.

  Background:
    Given Fabrikam is a partner of the provider
    And the provider is on the review for Contoso of Fabrikam

  @done-closes-confirmation @S192
  Rule: Done closes the confirmation

    Example: Done
      Given the provider has submitted the order
      When the provider closes the confirmation
      Then the provider is shown no order

    Example: A new customer can be started
      Given the provider has submitted the order
      And the provider has closed the confirmation
      When the provider starts a new customer for Fabrikam
      Then the provider is shown the New customer page

  @done-closes-confirmation @S192 @reading-033
  Rule: Done leaves the orders of colleagues as they are

    Example: A colleague's order stays open
      Given the provider has submitted the order
      And the provider's sales agent has started a new customer for Fabrikam
      When the provider closes the confirmation
      Then the provider's sales agent is shown the New customer page

  @done-closes-confirmation @S192
  Rule: Without a confirmation there is nothing to close

    Example: Before the submission
      When the provider tries to close the confirmation
      Then nothing has changed

    Example: Done twice
      Given the provider has submitted the order
      And the provider has closed the confirmation
      When the provider tries to close the confirmation
      Then nothing has changed

  @new-customer-listed-with-reseller @S193
  Rule: The new customer appears among the provider's, with its reseller

    Example: The first customer
      Given the provider has submitted the order
      When the provider closes the confirmation
      Then the provider sees only Contoso under Customers
      And Contoso is associated with Fabrikam

    Example: Beside the customer that is there already
      Given the provider has submitted the order
      And the provider has closed the confirmation
      And the provider is on the Confirmation page for Tailspin of Fabrikam
      When the provider closes the confirmation
      Then the provider sees Contoso and Tailspin under Customers

    Example: With the reseller from whose row it was added
      Given the provider has submitted the order
      And the provider has closed the confirmation
      And Litware is a partner of the provider
      And the provider is on the Confirmation page for Tailspin of Litware
      When the provider closes the confirmation
      Then Tailspin is associated with Litware

    Example: Not among another provider's
      Given the provider has submitted the order
      When the provider closes the confirmation
      Then Wingtip sees no customer under Customers
