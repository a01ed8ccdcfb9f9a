Feature: Upgrading a subscription
  The provider upgrades a subscription in the customer's account.

  Background:
    Given Fabrikam is a partner of the provider
    And Fabrikam serves Contoso with 10 Office and 5 Intune licences

  @subscription-can-be-upgraded @S196
  Rule: An existing subscription is upgraded in the customer's account

    Example: From Office to Office Premium
      Given Fabrikam serves Tailspin with 10 Office licences
      When the provider upgrades Tailspin's Office to Office Premium
      Then the provider sees Tailspin with 10 Office Premium licences

    Example: The second of two subscriptions
      Given Fabrikam serves Tailspin with 5 Intune and 9 Office licences
      When the provider upgrades Tailspin's Office to Office Premium
      Then Fabrikam sees Tailspin with 5 Intune and 9 Office Premium licences

    Example: Another customer's subscription stays as it is
      Given Fabrikam serves Tailspin with 10 Office licences
      When the provider upgrades Contoso's Office to Office Premium
      Then the provider sees Tailspin with 10 Office licences

  @subscription-can-be-upgraded @S196 @reading-031
  Rule: An upgrade adds no order

    Example: The one order stays as it was
      When the provider upgrades Contoso's Office to Office Premium
      Then the provider has ordered 10 Office and 5 Intune licences for Contoso

  @subscription-can-be-upgraded @S196 @reading-012
  Rule: An upgrade leads to a target of the offer and keeps everything else

    Example: The reseller stays
      Given the provider has entered Fabrikam's MPN ID on Contoso's Office
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

  @subscription-can-be-upgraded @S196 @reading-046
  Rule: An upgraded subscription keeps its name

    Example: A name that was given
      Given the provider has changed the name of Contoso's Office to "Desks"
      When the provider upgrades Contoso's Office to Office Premium
      Then the name of Contoso's Office Premium is now "Desks"
