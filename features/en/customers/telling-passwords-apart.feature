Feature: Telling passwords apart
  Each new customer has an administrator, whose temporary password stands under
  Setup info.

  Background:
    Given Fabrikam is a partner of the provider
    And the provider is on the Confirmation page for Contoso of Fabrikam

  @setup-info-shows-credentials @S189 @S190 @reading-048
  Rule: Each customer has a temporary password of its own

    Example: The next customer
      Given the provider has noted Contoso's temporary password
      And the provider has closed the confirmation
      And the provider is on the review for Tailspin of Fabrikam
      When the provider submits the order
      Then the provider sees another temporary password for Tailspin
