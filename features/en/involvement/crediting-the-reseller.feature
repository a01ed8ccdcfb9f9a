Feature: Crediting the reseller
  Incentives follow the subscription: whoever is associated with it earns
  them, where there are any.

  Background:
    Given the provider and Fabrikam serve Contoso
    And Litware is a partner of the provider

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  Rule: A reseller associated with a subscription is credited where it applies

    Example: A new customer's subscription
      Given the provider is on the New subscription page for Tailspin of Litware
      And the provider has chosen 10 Office licences through Litware
      And the provider has reviewed the order
      And the provider has submitted the order
      When the provider closes the confirmation
      Then the provider sees only Litware credited for Tailspin's Office

    Example: A subscription added later
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      And the provider has chosen Litware from the list of names
      When the provider submits the new subscriptions
      Then the provider sees only Litware credited for Contoso's Intune

    Example: An existing subscription
      When the provider enters Litware's MPN ID on Contoso's Office
      Then the provider sees only Litware credited for Contoso's Office

    Example: Only the subscription in question
      Given the provider has added 5 Intune licences for Contoso
      When the provider enters Litware's MPN ID on Contoso's Intune
      Then the provider sees only Litware credited for Contoso's Intune

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  @reading-022
  Rule: Associating another reseller replaces the former one

    Example: The credit moves on
      Given the provider has entered Litware's MPN ID on Contoso's Office
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then the provider sees only Fabrikam credited for Contoso's Office
      And Litware sees nobody credited for Contoso's Office

  @subscription-association-earns-credit @S131 @S168 @S169 @S170 @S203
  @reading-023
  Rule: Association with the account alone credits the reseller with nothing

    Example: The reseller of the account
      Then the provider sees nobody credited for Contoso's Office
      And Fabrikam sees nobody credited for Contoso's Office
