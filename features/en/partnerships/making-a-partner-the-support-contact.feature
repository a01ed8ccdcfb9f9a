Feature: Making a partner the support contact
  Only a partner can be made support contact.

  Background:
    Given Fabrikam is a partner of the provider

  @partnership-permits-support-role @S154
  Rule: With a partnership, the reseller can be made support contact

    Example: Of one subscription
      Given Fabrikam serves Contoso with 10 Office and 5 Intune licences
      When the provider designates Fabrikam to support Contoso's Intune
      Then the support contact for Contoso's Intune is Fabrikam

    Example: Of a customer that another partner serves
      Given the provider and Litware serve Contoso
      When the provider designates Fabrikam to support Contoso's Office
      Then the support contact for Contoso's Office is Fabrikam

    Example: Another partner
      Given the provider and Litware serve Contoso
      When the provider designates Litware to support Contoso's Office
      Then the support contact for Contoso's Office is Litware
