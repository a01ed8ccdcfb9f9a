Feature: Limiting the credit
  Which subscriptions earn incentives, and which reseller sees it.

  Background:
    Given the provider and Fabrikam serve Contoso
    And Litware is a partner of the provider

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  @reading-037
  Rule: A reseller sees its own credit only

    Example: The reseller sees its credit, and only its own
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Litware sees only Litware credited for Contoso's Office
      And Fabrikam sees nobody credited for Contoso's Office

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  @reading-040
  Rule: A name chosen for several is credited for each of them

    Scenario Outline: Of two that are added together, also <offer>
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune and 1 Office Premium licences to add
      And the provider has chosen Litware from the list of names
      When the provider submits the new subscriptions
      Then the provider sees only Litware credited for Contoso's <offer>

      Examples:
        | offer          |
        | Intune         |
        | Office Premium |

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  @reading-050
  Rule: There are offers that earn nothing

    Example: Nobody earns anything for Azure
      Given the provider has added 1 Azure licence for Contoso
      When the provider enters Litware's MPN ID on Contoso's Azure
      Then the provider sees nobody credited for Contoso's Azure
