Feature: Working in a listed role
  The page lists four roles for its tasks. Whoever has one of them can do the
  provider's work.

  Background:
    Given the provider and Fabrikam serve Contoso

  @listed-roles-may-act @S106 @S107 @S108 @S109
  Rule: Each of the four listed roles can do the provider's work

    Scenario Outline: The <role> starts a new customer
      When the provider's <role> starts a new customer for Fabrikam
      Then the provider's <role> is shown the New customer page

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |

    Scenario Outline: The <role> buys licences
      When the provider's <role> buys 5 licences for Contoso's Office
      Then the provider's <role> sees Contoso with 15 Office licences

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |

  @listed-roles-may-act @S106 @S107 @S108 @S109 @reading-001
  Rule: A person without any of the four listed roles is refused

    Scenario Outline: The <role> requests a partnership
      When the provider's <role> tries to request a partnership
      Then it is refused, for the role does not permit it
      And nothing has changed

      Examples:
        | role                  |
        | helpdesk agent        |
        | billing admin         |
        | person without a role |

    Scenario Outline: The <role> starts a new customer
      When the provider's <role> tries to start a new customer for Fabrikam
      Then it is refused, for the role does not permit it
      And nothing has changed

      Examples:
        | role                  |
        | helpdesk agent        |
        | billing admin         |
        | person without a role |

    Scenario Outline: The <role> buys licences
      When the provider's <role> tries to buy 5 licences for Contoso's Office
      Then it is refused, for the role does not permit it
      And nothing has changed

      Examples:
        | role                  |
        | helpdesk agent        |
        | billing admin         |
        | person without a role |
