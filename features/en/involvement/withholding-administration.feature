Feature: Withholding administration
  Only the reseller that is associated with a customer's account administers
  it, and only through people in a listed role.

  Background:
    Given the provider and Fabrikam serve Contoso

  @customer-association-grants-administration @S120 @S162 @S163 @S164 @S176
  @S177 @S178 @S194 @reading-013
  Rule: To a reseller that does not serve the customer its account is unknown

    Example: Another partner changes the telephone
      Given Litware is a partner of the provider
      When Litware tries to change Contoso's telephone to "555-0666"
      Then it is refused, for Contoso is unknown to it
      And nothing has changed

    Example: Another provider changes the telephone
      Given Fabrikam is a partner of Wingtip
      When Wingtip tries to change Contoso's telephone to "555-0666"
      Then it is refused, for Contoso is unknown to it
      And nothing has changed

  @customer-association-grants-administration @S120 @S162 @S163 @S164 @S176
  @S177 @S178 @S194 @reading-034
  Rule: At the reseller, too, a person without a listed role is refused

    Scenario Outline: The <role> changes the telephone
      When Fabrikam's <role> tries to change Contoso's telephone to "555-0100"
      Then it is refused, for the role does not permit it
      And nothing has changed

      Examples:
        | role                  |
        | helpdesk agent        |
        | billing admin         |
        | person without a role |
