Feature: Submitting the order
  If the order is correct, the provider submits it, and it is placed.

  Background:
    Given Fabrikam is a partner of the provider

  @submission-places-order @S186
  Rule: Submitting places the order that was reviewed

    Example: The order is placed
      Given the provider is on the review for Contoso of Fabrikam
      And the provider has submitted the order
      When the provider closes the confirmation
      Then the provider has ordered 10 Office licences for Contoso
      And the provider sees Contoso with 10 Office licences

    Example: All its lines are placed
      When the provider adds Contoso for Fabrikam: 9 Intune and 1 Azure licences
      Then the provider has ordered 9 Intune and 1 Azure licences for Contoso
      And the provider sees Contoso with 9 Intune and 1 Azure licences

    Example: The first customer's subscriptions are left alone
      Given Fabrikam serves Contoso with 25 Office licences
      When the provider adds Tailspin for Fabrikam: 5 Intune licences
      Then the provider sees Contoso with 25 Office licences
      And the provider sees Tailspin with 5 Intune licences

  @submission-places-order @S186 @reading-033
  Rule: Each person has an order of its own

    Example: Two people, two orders
      Given the provider is on the review for Contoso of Fabrikam
      And the provider's sales agent is on the review for Tailspin of Fabrikam
      And the provider's sales agent has submitted the order
      When the provider's sales agent closes the confirmation
      Then the provider sees only Tailspin under Customers
