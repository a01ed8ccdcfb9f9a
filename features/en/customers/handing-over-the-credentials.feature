Feature: Handing over the credentials
  The confirmation shows once what the new customer's administrator needs to
  sign in: a user name and a temporary password.

  Background:
    Given Fabrikam is a partner of the provider
    And the provider is on the Confirmation page for Contoso of Fabrikam

  @setup-info-shows-credentials @S189 @S190
  Rule: Setup info shows the administrator's user name and temporary password

    Example: While the confirmation is open
      Then the provider can read Contoso's credentials

    Example: For the next customer too
      Given the provider has closed the confirmation
      And the provider is on the review for Tailspin of Fabrikam
      When the provider submits the order
      Then the provider can read Tailspin's credentials

  @setup-info-shows-credentials @S189 @S190 @reading-005
  Rule: Trying in vain to submit again leaves the credentials as they are

    Example: Submitting twice
      When the provider tries to submit the order
      Then it is refused, for it belongs to another step
      And nothing has changed
      And the provider can read Contoso's credentials

  @credentials-gone-after-closing @S191
  Rule: Once the confirmation is closed, the credentials cannot be read again

    Example: After Done
      When the provider closes the confirmation
      Then the provider cannot read Contoso's credentials

    Example: The next confirmation does not bring them back
      Given the provider has closed the confirmation
      And the provider is on the review for Tailspin of Fabrikam
      When the provider submits the order
      Then the provider cannot read Contoso's credentials

  @credentials-gone-after-closing @S191 @reading-015
  Rule: Once it is closed, nobody else can read them either

    Example: A colleague cannot read them either
      When the provider closes the confirmation
      Then the provider's global admin cannot read Contoso's credentials

    Example: The reseller cannot read them
      When the provider closes the confirmation
      Then Fabrikam cannot read Contoso's credentials

  @credentials-gone-after-closing @S191 @reading-015
  Rule: Only the person whose confirmation is open can read the credentials

    Example: The reseller
      Then Fabrikam cannot read Contoso's credentials

    Example: Another provider
      Then Wingtip cannot read Contoso's credentials

  @credentials-gone-after-closing @S191 @reading-015 @reading-033
  Rule: Nor can a colleague while the confirmation is open

    Example: A colleague
      Then the provider's sales agent cannot read Contoso's credentials

  @credentials-gone-after-closing @S191 @reading-004 @reading-015
  Rule: Starting another customer closes the confirmation

    Example: Leaving the confirmation closes it
      When the provider starts a new customer for Fabrikam
      Then the provider cannot read Contoso's credentials
