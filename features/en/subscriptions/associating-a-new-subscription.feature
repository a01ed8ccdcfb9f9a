Feature: Associating a new subscription
  The provider picks a reseller's name for the new subscription, submits it,
  and finds it among the customer's subscriptions.

  Background:
    Given the provider and Fabrikam serve Contoso
    And the provider and Litware serve Tailspin

  @reseller-chosen-by-name @S202
  Rule: The new subscription's reseller is chosen by name from the list

    Example: The list holds the partners
      When the provider starts a subscription for Contoso
      Then the provider can choose Fabrikam and Litware from the list of names

    Scenario Outline: <reseller> is chosen
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 licences of Intune to add
      And the provider has chosen <reseller> from the list of names
      When the provider submits the new subscriptions
      Then Contoso's Intune is associated with <reseller>

      Examples:
        | reseller |
        | Fabrikam |
        | Litware  |

    Example: The earlier subscription keeps its reseller
      Given the provider has entered Fabrikam's location MPN ID on Contoso's Office
      And the provider has started a subscription for Contoso
      And the provider has chosen 5 licences of Intune to add
      And the provider has chosen Litware from the list of names
      When the provider submits the new subscriptions
      Then Contoso's Office is associated with Fabrikam

  @new-subscriptions-are-listed @S204
  Rule: The new subscriptions appear in the customer's list

    Example: Beside the earlier one
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 licences of Intune to add
      When the provider submits the new subscriptions
      Then the provider sees that Contoso has 10 licences of Office and 5 of Intune

    Example: Two at once
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 licences of Intune and 1 of Azure to add
      When the provider submits the new subscriptions
      Then the provider sees that Contoso has 10 licences of Office and 5 of Intune and 1 of Azure

    Example: Not in another customer's list
      When the provider adds 5 licences of Intune for Contoso
      Then the provider sees that Tailspin has 10 licences of Office

    Example: Not before they are submitted
      Given the provider has started a subscription for Contoso
      When the provider chooses 5 licences of Intune to add
      Then the provider sees that Contoso has 10 licences of Office

    Example: The reseller of the account sees them as well
      When the provider adds 5 licences of Intune for Contoso
      Then Fabrikam sees that Contoso has 10 licences of Office and 5 of Intune
