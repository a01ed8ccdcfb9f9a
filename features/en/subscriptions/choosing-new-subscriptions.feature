Feature: Choosing the new subscriptions
  The provider says what is to be added and how many licences of it.

  Background:
    Given the provider and Fabrikam serve Contoso

  @new-subscriptions-are-chosen @S201
  Rule: The subscriptions and the number of licences wanted are chosen

    Example: One subscription
      Given the provider has started a subscription for Contoso
      When the provider chooses 5 Intune licences to add
      Then the provider is adding 5 Intune licences for Contoso

    Example: Two subscriptions
      Given the provider has started a subscription for Contoso
      When the provider chooses 5 Intune and 1 Azure licences to add
      Then the provider is adding 5 Intune and 1 Azure licences for Contoso

  @new-subscriptions-are-chosen @S201 @reading-024
  Rule: Choosing again replaces the earlier choice

    Example: Azure instead of Intune
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      When the provider chooses 1 Azure licence to add
      Then the provider is adding 1 Azure licence for Contoso

  @new-subscriptions-are-chosen @S201 @reading-006
  Rule: Added licences are within the offer's limits, too

    Scenario Outline: Not <lines>
      Given the provider has started a subscription for Contoso
      When the provider tries to choose <lines> to add
      Then it is refused, for the number of licences is out of range
      And nothing has changed

      Examples:
        | lines               |
        | 4 Intune licences   |
        | 101 Intune licences |
        | 2 Azure licences    |

  @new-subscriptions-are-chosen @S201 @reading-020
  Rule: Something that is in the catalogue has to be added

    Example: Submitting without a choice
      Given the provider has started a subscription for Contoso
      When the provider tries to submit the new subscriptions
      Then it is refused, for nothing is selected
      And nothing has changed

    Example: Choosing nothing
      Given the provider has started a subscription for Contoso
      When the provider tries to choose no subscription to add
      Then it is refused, for nothing is selected
      And nothing has changed

    Example: An offer that is not in the catalogue
      Given the provider has started a subscription for Contoso
      When the provider tries to choose 10 Solitaire licences to add
      Then it is refused, for Solitaire is not in the catalogue
      And nothing has changed
