Feature: Listing the indirect resellers
  The provider manages its partnerships on the Indirect resellers page.

  Background:
    Given the provider has emailed a partnership request to Fabrikam

  @partnerships-listed-on-indirect-resellers @S133 @S144 @S180
  Rule: The Indirect resellers page shows the provider's partnerships

    Example: No partnership yet
      Then the provider sees nobody under Indirect resellers

    Example: Two partnerships
      Given Fabrikam has accepted the provider's request
      And the provider has emailed a partnership request to Litware
      When Litware accepts the provider's request
      Then the provider sees Fabrikam and Litware under Indirect resellers

    Example: While an order is open
      Given Fabrikam has accepted the provider's request
      When the provider starts a new customer for Fabrikam
      Then the provider sees only Fabrikam under Indirect resellers

    Example: Each provider sees its own
      Given Litware is a partner of Wingtip
      When Fabrikam accepts the provider's request
      Then the provider sees only Fabrikam under Indirect resellers
      And Wingtip sees only Litware under Indirect resellers
