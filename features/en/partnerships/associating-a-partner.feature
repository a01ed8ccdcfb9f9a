Feature: Associating a partner with a subscription
  A reseller that is a partner can be associated with a subscription, and
  then manages it for the customer.

  Background:
    Given Fabrikam is a partner of the provider

  @partnership-permits-association @S153
  Rule: With a partnership, the reseller can be associated with a subscription

    Example: By its MPN ID
      Given the provider and Litware serve Contoso
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then Contoso's Office is associated with Fabrikam

    Example: Another partner
      Given Litware is a partner of the provider
      And Fabrikam serves Contoso with 10 Office licences
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Contoso's Office is associated with Litware

    Example: By its name
      Given the provider and Litware serve Contoso
      And the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      And the provider has chosen Fabrikam from the list of names
      When the provider submits the new subscriptions
      Then Contoso's Intune is associated with Fabrikam

  @associated-reseller-manages-subscription @S120 @S153
  Rule: An associated reseller can manage that subscription for the customer

    Example: It renames the subscription
      Given the provider and Litware serve Contoso
      And the provider has entered Fabrikam's MPN ID on Contoso's Office
      When Fabrikam changes the name of Contoso's Office to "Front desk"
      Then the name of Contoso's Office is now "Front desk"

    Example: One of two subscriptions
      Given the provider and Litware serve Contoso
      And the provider has added 5 Intune licences for Contoso
      And the provider has entered Fabrikam's MPN ID on Contoso's Intune
      When Fabrikam changes the name of Contoso's Intune to "Tablets"
      Then the name of Contoso's Intune is now "Tablets"

  @associated-reseller-manages-subscription @S120 @S153 @reading-010
  Rule: An associated reseller manages no other subscription and no account

    Example: Another subscription of the same customer
      Given the provider and Litware serve Contoso
      And the provider has added 5 Intune licences for Contoso
      And the provider has entered Fabrikam's MPN ID on Contoso's Office
      When Fabrikam tries to change the name of Contoso's Intune to "Mine"
      Then nothing has changed

    Example: The customer's account
      Given the provider and Litware serve Contoso
      And the provider has entered Fabrikam's MPN ID on Contoso's Office
      When Fabrikam tries to change Contoso's telephone to "555-0100"
      Then nothing has changed
