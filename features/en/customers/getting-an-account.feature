Feature: Getting an account
  A customer that is new to the provider gets an account, and the reseller is
  associated with it.

  Background:
    Given Fabrikam is a partner of the provider
    And Litware is a partner of the provider

  @new-customer-gets-account @S131 @S175
  Rule: A new customer gets an account of its own, with the reseller

    Example: The account
      Given the provider is on the Confirmation page for Contoso of Fabrikam
      When the provider closes the confirmation
      Then the provider can see Contoso's account
      And Contoso's account holds the details as given
      And Contoso is associated with Fabrikam

    Example: A name beyond ASCII
      Given the provider is on the review for Zürich Bäckerei 王記 of Fabrikam
      And the provider has submitted the order
      When the provider closes the confirmation
      Then the provider sees only Zürich Bäckerei 王記 under Customers
      And Zürich Bäckerei 王記's account holds the details as given

    Example: Two customers, two accounts
      Given Fabrikam serves Contoso with 10 Office licences
      When the provider adds Tailspin for Litware: 5 Intune licences
      Then Contoso's account holds the details as given
      And Tailspin's account holds the details as given
      And Tailspin is associated with Litware

  @new-customer-gets-account @S131 @S175 @reading-044
  Rule: Two customers may have the same name and domain

    Example: The details of a customer once more
      Given Fabrikam serves Contoso with 10 Office licences
      And the provider has started a new customer for Litware
      When the provider gives Contoso's details
      Then the provider is shown the New subscription page
