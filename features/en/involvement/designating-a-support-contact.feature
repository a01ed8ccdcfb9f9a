Feature: Designating a support contact
  The provider can hand customer support over to a reseller, one subscription
  at a time.

  Background:
    Given the provider and Fabrikam serve Contoso
    And Litware is a partner of the provider

  @support-contact-per-subscription @S171 @S172 @S173
  Rule: The contact is designated from a list, for one subscription at a time

    Example: The reseller of the account
      When the provider designates Fabrikam to support Contoso's Office
      Then the support contact for Contoso's Office is Fabrikam

    Example: A contact for each subscription
      Given the provider has added 5 Intune licences for Contoso
      And the provider has designated Fabrikam to support Contoso's Office
      When the provider designates Litware to support Contoso's Intune
      Then the support contact for Contoso's Office is Fabrikam
      And the support contact for Contoso's Intune is Litware

  @support-contact-per-subscription @S171 @S172 @S173 @reading-039
  Rule: Nobody is support contact before one is designated

    Example: Nobody at first
      Then the support contact for Contoso's Office is nobody

    Example: A subscription added later
      Given the provider has designated Litware to support Contoso's Office
      When the provider adds 5 Intune licences for Contoso
      Then the support contact for Contoso's Intune is nobody

    Example: One of two subscriptions
      Given the provider has added 5 Intune licences for Contoso
      When the provider designates Litware to support Contoso's Intune
      Then the support contact for Contoso's Intune is Litware
      And the support contact for Contoso's Office is nobody

    Example: The same offer of another customer
      Given Fabrikam serves Tailspin with 10 Office licences
      When the provider designates Fabrikam to support Tailspin's Office
      Then the support contact for Tailspin's Office is Fabrikam
      And the support contact for Contoso's Office is nobody

  @support-contact-per-subscription @S171 @S172 @S173 @reading-027
  Rule: The list offers exactly the partners

    Example: The list offers the partners
      Then the provider can designate Fabrikam and Litware as support contact

  @support-contact-per-subscription @S171 @S172 @S173 @reading-022
  Rule: Designating another support contact replaces the former one

    Example: Litware takes over
      Given the provider has designated Fabrikam to support Contoso's Office
      When the provider designates Litware to support Contoso's Office
      Then the support contact for Contoso's Office is Litware
