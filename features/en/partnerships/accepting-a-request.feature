Feature: Accepting a partnership request
  A reseller follows the link in its letter and accepts. From then on it is on
  the provider's Indirect resellers page.

  Background:
    Given the provider has emailed a partnership request to Fabrikam

  @acceptance-lists-reseller @S150
  Rule: A reseller that has accepted appears among the indirect resellers

    Example: Fabrikam accepts
      When Fabrikam accepts the provider's request
      Then the provider sees only Fabrikam under Indirect resellers

    Example: Not before
      Then the provider sees nobody under Indirect resellers

    Example: Only who has accepted
      Given the provider has emailed a partnership request to Litware
      When Litware accepts the provider's request
      Then the provider sees only Litware under Indirect resellers

    Example: The first partner stays
      Given Fabrikam has accepted the provider's request
      And the provider has emailed a partnership request to Litware
      When Litware accepts the provider's request
      Then the provider sees Fabrikam and Litware under Indirect resellers

    Example: A colleague sees the partner too
      When Fabrikam accepts the provider's request
      Then the provider's user admin sees only Fabrikam under Indirect resellers

    Example: Beside a partner that has a customer
      Given Fabrikam has accepted the provider's request
      And Fabrikam serves Contoso with 10 Office licences
      And the provider has emailed a partnership request to Litware
      When Litware accepts the provider's request
      Then the provider sees Fabrikam and Litware under Indirect resellers

  @acceptance-lists-reseller @S150 @reading-007
  Rule: A partner without an active agreement is listed, too

    Example: Beside a partner whose agreement is active
      Given Litware is a partner of the provider
      And the provider has emailed a partnership request to Adatum
      When Adatum accepts the provider's request
      Then the provider sees Adatum and Litware under Indirect resellers

  @acceptance-lists-reseller @S150 @reading-002
  Rule: On the reseller's side only a global admin accepts a request

    Scenario Outline: The <role> tries it
      When Fabrikam's <role> tries to accept the provider's request
      Then it is refused, for the role does not permit it
      And nothing has changed

      Examples:
        | role           |
        | user admin     |
        | admin agent    |
        | sales agent    |
        | helpdesk agent |
        | billing admin  |

  @acceptance-lists-reseller @S150 @reading-003
  Rule: Accepting again is accepted and changes nothing

    Example: The same reseller accepts twice
      Given Fabrikam has accepted the provider's request
      When Fabrikam tries to accept the provider's request
      Then it is accepted
      And nothing has changed
