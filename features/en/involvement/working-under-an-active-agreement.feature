Feature: Working under an active agreement
  A reseller takes part in a transaction only while its Microsoft Partner
  Agreement is active.

  Background:
    Given the provider and Fabrikam serve Contoso

  @transacting-reseller-has-active-agreement @S143
  Rule: A reseller with an active agreement engages in the transaction

    Example: By its MPN ID
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then Contoso's Office is associated with Fabrikam

    Example: By its name
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      And the provider has chosen Fabrikam from the list of names
      When the provider submits the new subscriptions
      Then Contoso's Intune is associated with Fabrikam

  @transacting-reseller-has-active-agreement @S143 @reading-007
  Rule: A reseller without an active agreement cannot be associated

    Example: By its MPN ID
      Given Adatum is a partner of the provider
      When the provider tries to enter Adatum's MPN ID on Contoso's Office
      Then it is refused, for Adatum's agreement is not active
      And nothing has changed

    Example: By its name
      Given Adatum is a partner of the provider
      And the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      When the provider tries to choose Adatum from the list of names
      Then it is refused, for Adatum's agreement is not active

    Example: For a new customer's subscription
      Given Adatum is a partner of the provider
      And the provider has started a new customer for Fabrikam
      And the provider has given Tailspin's details
      When the provider tries to choose 10 Office licences through Adatum
      Then it is refused, for Adatum's agreement is not active
