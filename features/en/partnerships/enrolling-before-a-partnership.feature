Feature: Enrolling before a partnership
  A reseller that is not enrolled in the program, or has no Partner Center
  account, cannot become a partner yet.

  @enrolment-and-account-precede-work @S134
  Rule: Only an enrolled reseller with an account becomes a partner

    Example: Enrolled and with an account
      Given the provider has emailed a partnership request to Litware
      When Litware accepts the provider's request
      Then the provider sees only Litware under Indirect resellers

    Example: Not enrolled
      Given the provider has emailed a partnership request to Proseware
      And Proseware tries to accept the provider's request
      When the provider tries to start a new customer for Proseware
      Then nothing has changed

    Example: Without an account
      Given the provider has emailed a partnership request to Relecloud
      And Relecloud tries to accept the provider's request
      When the provider tries to start a new customer for Relecloud
      Then nothing has changed

  @enrolment-and-account-precede-work @S134 @reading-017
  Rule: Enrolment and account are checked when the reseller accepts

    Example: A request to a reseller that is not enrolled
      When the provider emails a partnership request to Proseware
      Then the provider sees nobody under Indirect resellers

    Example: Not enrolled
      Given the provider has emailed a partnership request to Proseware
      When Proseware tries to accept the provider's request
      Then it is refused, for Proseware is not enrolled
      And nothing has changed

    Example: Without an account
      Given the provider has emailed a partnership request to Relecloud
      When Relecloud tries to accept the provider's request
      Then it is refused, for Relecloud has no Partner Center account
      And nothing has changed
