Feature: Supporting a subscription just added
  After a subscription was added, a reseller is selected as its support
  contact, and the selection is submitted.

  Background:
    Given the provider and Fabrikam serve Contoso
    And Litware is a partner of the provider

  @support-contact-for-new-subscription @S205 @S206
  Rule: A support contact can be designated for a subscription just added

    Example: Right after it was added
      Given the provider has added 5 Intune licences for Contoso
      When the provider designates Fabrikam to support Contoso's Intune
      Then the support contact for Contoso's Intune is Fabrikam

    Example: Submitted
      Given the provider has added 5 Intune licences for Contoso
      And the provider has selected Fabrikam as contact for Contoso's Intune
      When the provider submits the support contact for Contoso's Intune
      Then the support contact for Contoso's Intune is Fabrikam

    Example: Another reseller than the one that is credited
      Given the provider has added 5 Intune licences for Contoso
      And the provider has entered Fabrikam's MPN ID on Contoso's Intune
      When the provider designates Litware to support Contoso's Intune
      Then the support contact for Contoso's Intune is Litware
      And Contoso's Intune is associated with Fabrikam

    Example: The earlier subscription keeps its contact
      Given the provider has designated Litware to support Contoso's Office
      When the provider adds 5 Intune licences for Contoso
      Then the support contact for Contoso's Office is Litware

  @support-contact-for-new-subscription @S205 @S206 @reading-039
  Rule: A selection that is not submitted designates nobody

    Example: Selected and not yet submitted
      Given the provider has added 5 Intune licences for Contoso
      When the provider selects Fabrikam as contact for Contoso's Intune
      Then the support contact for Contoso's Intune is nobody

  @support-contact-for-new-subscription @S205 @S206
  Rule: Without a selection there is nothing to submit

    Example: Nothing is selected
      When the provider tries to submit the support contact for Contoso's Office
      Then nothing has changed
