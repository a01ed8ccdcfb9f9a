Feature: Buying more licences
  The provider buys additional licences for a subscription that the customer
  has.

  Background:
    Given Fabrikam is a partner of the provider
    And Fabrikam serves Contoso with 10 Office and 5 Intune licences

  @licences-can-be-added @S196
  Rule: Additional licences are bought in the customer's account

    Example: Five more
      When the provider buys 5 licences for Contoso's Office
      Then the provider sees Contoso with 15 Office and 5 Intune licences

    Example: Twice in a row
      Given the provider has bought 5 licences for Contoso's Office
      When the provider buys 1 licence for Contoso's Office
      Then the provider sees Contoso with 16 Office and 5 Intune licences

    Example: The second of two subscriptions
      When the provider buys 3 licences for Contoso's Intune
      Then the provider sees Contoso with 10 Office and 8 Intune licences

    Example: Another customer's licences stay as they are
      Given Fabrikam serves Tailspin with 10 Office licences
      When the provider buys 5 licences for Tailspin's Office
      Then the provider sees Contoso with 10 Office and 5 Intune licences
      And the provider sees Tailspin with 15 Office licences

  @licences-can-be-added @S196 @reading-031
  Rule: Buying licences adds no order

    Example: The one order stays as it was
      When the provider buys 5 licences for Contoso's Office
      Then the provider has ordered 10 Office and 5 Intune licences for Contoso

  @licences-can-be-added @S196 @reading-006
  Rule: After every purchase the licences are within the offer's limits

    Example: Up to the maximum
      When the provider buys 95 licences for Contoso's Intune
      Then the provider sees Contoso with 10 Office and 100 Intune licences

    Scenario Outline: Not <number> more
      When the provider tries to buy <number> licences for Contoso's Intune
      Then it is refused, for the number of licences is out of range
      And nothing has changed

      Examples:
        | number |
        | 96     |
        | 2.5    |
