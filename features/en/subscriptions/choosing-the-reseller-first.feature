Feature: Choosing the reseller first
  New subscription has a field for the reseller beside the subscriptions.

  Background:
    Given the provider and Fabrikam serve Contoso
    And the provider has started a subscription for Contoso

  @reseller-chosen-by-name @S202 @reading-047
  Rule: The reseller can be chosen before the subscriptions

    Example: The reseller, then the subscription
      Given the provider has chosen Fabrikam from the list of names
      And the provider has chosen 5 Intune licences to add
      When the provider submits the new subscriptions
      Then Contoso's Intune is associated with Fabrikam

  @reseller-chosen-by-name @S202 @reading-047:subscriptions-first
  Rule: The reseller is chosen after the subscriptions

    Example: The reseller before any subscription
      When the provider tries to choose Fabrikam from the list of names
      Then it is refused, for nothing is selected
      And nothing has changed
