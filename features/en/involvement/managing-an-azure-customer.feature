Feature: Managing an Azure customer
  For Azure the reseller also needs tenant owner permissions, which are given
  in the Azure portal.

  Background:
    Given Fabrikam is a partner of the provider
    And Fabrikam serves Contoso with 1 Azure licence

  @tenant-owner-manages-azure @S165 @S166 @S167
  Rule: The associated reseller manages the account once it is tenant owner

    Example: The permissions are given
      When the provider grants Fabrikam tenant ownership of Contoso
      Then the provider sees only Fabrikam as tenant owner of Contoso

    Example: The account is managed
      Given the provider has granted Fabrikam tenant ownership of Contoso
      When Fabrikam notes "Quota raised" on Contoso's Azure account
      Then Contoso's Azure account carries the note "Quota raised"

    Example: One of two Azure customers
      Given Fabrikam serves Tailspin with 1 Azure licence
      When the provider grants Fabrikam tenant ownership of Tailspin
      Then the provider sees only Fabrikam as tenant owner of Tailspin
      And the provider sees nobody as tenant owner of Contoso

    Example: The earlier of two Azure customers
      Given Fabrikam serves Tailspin with 1 Azure licence
      When the provider grants Fabrikam tenant ownership of Contoso
      Then the provider sees only Fabrikam as tenant owner of Contoso
      And the provider sees nobody as tenant owner of Tailspin

    Example: The account is managed again
      Given the provider has granted Fabrikam tenant ownership of Contoso
      And Fabrikam has noted "Quota raised" on Contoso's Azure account
      When Fabrikam notes "Quota lowered" on Contoso's Azure account
      Then Contoso's Azure account carries the note "Quota lowered"

    Example: Written in another script
      Given the provider has granted Fabrikam tenant ownership of Contoso
      When Fabrikam notes "配額 raised" on Contoso's Azure account
      Then Contoso's Azure account carries the note "配額 raised"

    Example: Nobody is tenant owner at first
      Then the provider sees nobody as tenant owner of Contoso

  @tenant-owner-manages-azure @S165 @S166 @S167 @reading-014
  Rule: The permissions go to the associated reseller, which needs them

    Example: Without the permissions
      When Fabrikam tries to note "Quota raised" on Contoso's Azure account
      Then it is refused, for Fabrikam is not tenant owner
      And nothing has changed

    Example: Another partner is not associated
      Given Litware is a partner of the provider
      When the provider tries to grant Litware tenant ownership of Contoso
      Then it is refused, for Litware is not associated
      And nothing has changed

    Example: A customer without Azure
      Given Fabrikam serves Tailspin with 10 Office licences
      When the provider tries to grant Fabrikam tenant ownership of Tailspin
      Then it is refused, for Tailspin is not an Azure customer
      And nothing has changed

    Example: No Azure account to manage
      Given Fabrikam serves Tailspin with 10 Office licences
      When the provider tries to note "New" on Tailspin's Azure account
      Then it is refused, for Tailspin is not an Azure customer
      And nothing has changed

    Example: A note that was refused
      Given Fabrikam serves Tailspin with 10 Office licences
      And the provider has failed to note "New" on Tailspin's Azure account
      When the provider adds 1 Azure licence for Tailspin
      Then Tailspin's Azure account carries no note
