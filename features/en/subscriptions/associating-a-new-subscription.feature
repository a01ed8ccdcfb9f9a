Feature: Associating a new subscription
  The provider picks a reseller's name for the new subscription, submits it,
  and finds it among the customer's subscriptions.

  Background:
    Given the provider and Fabrikam serve Contoso
    And the provider and Litware serve Tailspin

  @reseller-chosen-by-name @S202
  Rule: The new subscription's reseller is chosen by name from the list

    Scenario Outline: <reseller> is chosen
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      And the provider has chosen <reseller> from the list of names
      When the provider submits the new subscriptions
      Then Contoso's Intune is associated with <reseller>

      Examples:
        | reseller |
        | Fabrikam |
        | Litware  |

    Example: The earlier subscription keeps its reseller
      Given the provider has entered Fabrikam's MPN ID on Contoso's Office
      And the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      And the provider has chosen Litware from the list of names
      When the provider submits the new subscriptions
      Then Contoso's Office is associated with Fabrikam

    Example: Not only the reseller of the account
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      And the provider has chosen Litware from the list of names
      When the provider submits the new subscriptions
      Then Contoso's Intune is associated with Litware

  @reseller-chosen-by-name @S202 @reading-027
  Rule: The list holds exactly the partners

    Example: The list holds the partners
      When the provider starts a subscription for Contoso
      Then the provider can choose Fabrikam and Litware from the list of names

  @reseller-chosen-by-name @S202 @reading-024
  Rule: Choosing another name replaces the earlier choice

    Example: First Litware, then Fabrikam
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      And the provider has chosen Litware from the list of names
      And the provider has chosen Fabrikam from the list of names
      When the provider submits the new subscriptions
      Then Contoso's Intune is associated with Fabrikam

  @reseller-chosen-by-name @S202 @reading-028
  Rule: A name stands for the MPN ID of the location account

    Example: Litware is chosen
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      And the provider has chosen Litware from the list of names
      When the provider submits the new subscriptions
      Then Contoso's Intune carries Litware's MPN ID
