Feature: Entering the location account
  A reseller has an MPN ID for each of its accounts. The one of its location
  account earns it the incentives.

  Background:
    Given the provider and Fabrikam serve Contoso

  @location-account-mpn-id-earns-incentives @S142 @S143 @S158
  Rule: The MPN ID of the location account earns the reseller the incentives

    Example: The location account
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then the provider sees only Fabrikam credited for Contoso's Office
      And Fabrikam sees only Fabrikam credited for Contoso's Office

  @location-account-mpn-id-earns-incentives @S142 @S143 @S158 @reading-009
  Rule: An MPN ID of another account is accepted and earns no incentives

    Example: Another account
      When the provider enters Fabrikam's other MPN ID on Contoso's Office
      Then Contoso's Office is associated with Fabrikam
      And the provider sees nobody credited for Contoso's Office

  @location-account-mpn-id-earns-incentives @S142 @S143 @S158 @reading-009
  @reading-022
  Rule: An MPN ID of another account replaces that of the location account

    Example: The incentives end
      Given the provider has entered Fabrikam's MPN ID on Contoso's Office
      When the provider enters Fabrikam's other MPN ID on Contoso's Office
      Then the provider sees nobody credited for Contoso's Office
