Feature: Serving customers by role
  Ordering for customers and handing over their support is the provider's
  work, too: each of the listed roles can do it.

  Background:
    Given the provider and Fabrikam serve Contoso

  @listed-roles-may-act @S106 @S107 @S108 @S109
  Rule: Each of the four listed roles can serve the provider's customers

    Scenario Outline: The <role> starts a subscription
      When the provider's <role> starts a subscription for Contoso
      Then the provider's <role> has chosen nothing to add for Contoso

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |

    Scenario Outline: The <role> hands over the support
      When the provider's <role> designates Fabrikam to support Contoso's Office
      Then the support contact for Contoso's Office is Fabrikam

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |
