Feature: Finding customers by role
  Each of the listed roles finds the provider's customers and all that
  belongs to them.

  Background:
    Given the provider and Fabrikam serve Contoso

  @listed-roles-may-act @S106 @S107 @S108 @S109
  Rule: Each of the four listed roles finds the provider's customers

    Scenario Outline: The <role> finds the customer
      Then the provider's <role> sees only Contoso under Customers

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |

    Scenario Outline: The <role> finds everything in one place
      Then the provider's <role> sees only Fabrikam under Indirect resellers
      And the provider's <role> has ordered 10 Office licences for Contoso
      And the provider's <role> can see Contoso's account

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |

    Scenario Outline: The <role> reads the official list
      Then the provider's <role> sees Wingtip's profile on the official list

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |

  @listed-roles-may-act @S106 @S107 @S108 @S109 @reading-023 @reading-027
  Rule: Each of the four listed roles sees lists of names and credit

    Scenario Outline: The <role> looks at both
      When the provider's <role> starts a subscription for Contoso
      Then the provider's <role> can choose only Fabrikam from the list of names
      And the provider's <role> sees nobody credited for Contoso's Office

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |

  @listed-roles-may-act @S106 @S107 @S108 @S109 @reading-001
  Rule: A person without any of the four listed roles sees no customer's account

    Scenario Outline: The <role> looks
      Then the provider's <role> cannot see Contoso's account

      Examples:
        | role                  |
        | helpdesk agent        |
        | billing admin         |
        | person without a role |
