Feature: Serving customers by role
  Finding customers, ordering for them and handing over their support is the
  provider's work, too: each of the listed roles can do it.

  Background:
    Given the provider and Fabrikam serve Contoso

  @listed-roles-may-act @S106 @S107 @S108 @S109
  Rule: Each of the four listed roles can serve the provider's customers

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
      And the provider's <role> can choose only Fabrikam from the list of names
      And the provider's <role> has ordered 10 Office licences for Contoso
      And the provider's <role> can see Contoso's account
      And the provider's <role> sees nobody credited for Contoso's Office

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

    Scenario Outline: The <role> submits an order
      Given the provider's <role> is on the review for Tailspin of Fabrikam
      When the provider's <role> tries to submit the order
      Then it is accepted

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |

    Scenario Outline: The <role> starts a subscription
      When the provider's <role> tries to start a subscription for Contoso
      Then it is accepted

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |

    Scenario Outline: The <role> is adding
      When the provider's <role> starts a subscription for Contoso
      Then the provider's <role> is adding no subscription for Contoso

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

  @listed-roles-may-act @S106 @S107 @S108 @S109 @reading-001
  Rule: A person without any of the four listed roles sees no customer's account

    Scenario Outline: The <role> looks
      Then the provider's <role> cannot see Contoso's account

      Examples:
        | role                  |
        | helpdesk agent        |
        | billing admin         |
        | person without a role |
