Feature: Working only with partners
  Before provider and reseller can do anything together, they need a
  partnership, and for that the reseller must be ready.

  @partnership-precedes-work @S129 @S137
  Rule: Nothing can be done with a reseller before a partnership exists

    Example: A customer for a reseller without a partnership
      When the provider tries to start a new customer for Fabrikam
      Then it is refused, for there is no partnership with Fabrikam
      And nothing has changed

    Example: A request alone is no partnership
      Given the provider has emailed a partnership request to Fabrikam
      When the provider tries to start a new customer for Fabrikam
      Then it is refused, for there is no partnership with Fabrikam
      And nothing has changed

    Example: Another provider's partnership does not help
      Given Fabrikam is a partner of Wingtip
      When the provider tries to start a new customer for Fabrikam
      Then it is refused, for there is no partnership with Fabrikam
      And nothing has changed

    Example: A reseller without a partnership as support contact
      Given the provider and Litware serve Contoso
      When the provider tries to designate Fabrikam to support Contoso's Office
      Then it is refused, for there is no partnership with Fabrikam
      And nothing has changed

  @partnership-precedes-work @S129 @S137 @reading-026
  Rule: An MPN ID is taken only from a partner

    Example: The MPN ID of a reseller without a partnership
      Given the provider and Litware serve Contoso
      When the provider tries to enter Fabrikam's MPN ID on Contoso's Office
      Then it is refused, for there is no partnership with Fabrikam
      And nothing has changed

  @partnership-precedes-work @S129 @S137
  Rule: A reseller is chosen for a subscription only once it is a partner

    Example: A reseller without a partnership for an added subscription
      Given the provider and Litware serve Contoso
      And the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      When the provider tries to choose Fabrikam from the list of names
      Then it is refused, for there is no partnership with Fabrikam

    Example: A reseller without a partnership for a new customer's subscription
      Given Litware is a partner of the provider
      And the provider has started a new customer for Litware
      And the provider has given Contoso's details
      When the provider tries to choose 10 Office licences through Fabrikam
      Then it is refused, for there is no partnership with Fabrikam

  @partnership-precedes-work @S129 @S137 @reading-027
  Rule: The list of names holds exactly the partners

    Example: The list of names holds partners only
      Given the provider and Litware serve Contoso
      And Fabrikam is a partner of Wingtip
      When the provider starts a subscription for Contoso
      Then the provider can choose only Litware from the list of names
