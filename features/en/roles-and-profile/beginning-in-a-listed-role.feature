Feature: Beginning in a listed role
  Whoever has one of the listed roles takes the first steps, before anybody
  else has done anything.

  @listed-roles-may-act @S106 @S107 @S108 @S109
  Rule: Each of the four listed roles can take the provider's first steps

    Scenario Outline: The <role> requests a partnership
      When the provider's <role> requests a partnership
      Then the provider's <role> has a draft open

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |

    Scenario Outline: The <role> submits the first order
      Given Fabrikam is a partner of the provider
      And the provider's <role> is on the review for Contoso of Fabrikam
      And the provider's <role> has submitted the order
      When the provider's <role> closes the confirmation
      Then the provider's <role> has ordered 10 Office licences for Contoso

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |
