Feature: Changing a subscription
  The provider buys more licences for a subscription, or upgrades it, in the
  customer's account.

  Background:
    Given Fabrikam is a partner of the provider
    And Fabrikam serves Contoso with 10 licences of Office and 5 of Intune

  @licences-can-be-added @S196
  Rule: Additional licences are bought in the customer's account

    Example: Five more
      When the provider buys 5 more licences of Contoso's Office
      Then the provider sees that Contoso has 15 licences of Office and 5 of Intune

    Example: Twice in a row
      Given the provider has bought 5 more licences of Contoso's Office
      When the provider buys 1 more licences of Contoso's Office
      Then the provider sees that Contoso has 16 licences of Office and 5 of Intune

    Example: The second of two subscriptions
      When the provider buys 3 more licences of Contoso's Intune
      Then the provider sees that Contoso has 10 licences of Office and 8 of Intune

    Example: Another customer's licences stay as they are
      Given Fabrikam serves Tailspin with 10 licences of Office
      When the provider buys 5 more licences of Tailspin's Office
      Then the provider sees that Contoso has 10 licences of Office and 5 of Intune
      And the provider sees that Tailspin has 15 licences of Office

  @licences-can-be-added @S196 @reading-006
  Rule: After every purchase the licences are within the offer's limits

    Example: Up to the maximum
      When the provider buys 95 more licences of Contoso's Intune
      Then the provider sees that Contoso has 10 licences of Office and 100 of Intune

    Scenario Outline: Not <number> more
      When the provider tries to buy <number> more licences of Contoso's Intune
      Then it is refused, for the number of licences is out of range
      And nothing has changed

      Examples:
        | number |
        | 96     |
        | 2.5    |

  @subscription-can-be-upgraded @S196
  Rule: An existing subscription is upgraded in the customer's account

    Example: From Office to Office Premium
      When the provider upgrades Contoso's Office to Office Premium
      Then the provider sees that Contoso has 10 licences of Office Premium and 5 of Intune

    Example: Another customer's subscription stays as it is
      Given Fabrikam serves Tailspin with 10 licences of Office
      When the provider upgrades Contoso's Office to Office Premium
      Then the provider sees that Tailspin has 10 licences of Office

  @subscription-can-be-upgraded @S196 @reading-012
  Rule: An upgrade leads to a target of the offer and keeps everything else

    Example: The reseller stays
      Given the provider has entered Fabrikam's location MPN ID on Contoso's Office
      When the provider upgrades Contoso's Office to Office Premium
      Then Contoso's Office Premium is associated with Fabrikam

    Example: The support contact stays
      Given the provider has designated Fabrikam to support Contoso's Office
      When the provider upgrades Contoso's Office to Office Premium
      Then the support contact for Contoso's Office Premium is Fabrikam

    Example: Back again
      Given the provider has upgraded Contoso's Office to Office Premium
      When the provider tries to upgrade Contoso's Office Premium to Office
      Then it is refused, for it is not an upgrade
      And nothing has changed

    Scenario Outline: From Office to <offer>
      When the provider tries to upgrade Contoso's Office to <offer>
      Then it is refused, for it is not an upgrade
      And nothing has changed

      Examples:
        | offer  |
        | Intune |
        | Office |
