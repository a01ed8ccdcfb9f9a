Feature: Seeing the rest of a customer
  The reseller of one subscription looks at the customer's other
  subscriptions and at its account.

  Background:
    Given the provider and Fabrikam serve Contoso
    And Litware is a partner of the provider

  @associated-reseller-manages-subscription @S120 @S153 @reading-041
  Rule: The reseller of a subscription sees that subscription alone

    Example: The other subscription
      Given the provider has added 5 Intune licences for Contoso
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Litware sees Contoso with 10 Office licences

    Example: The account
      Given the provider has added 5 Intune licences for Contoso
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Litware cannot see Contoso's account

  @associated-reseller-manages-subscription @S120 @S153 @reading-041:all
  Rule: The reseller of a subscription sees the whole customer

    Example: The other subscription, too
      Given the provider has added 5 Intune licences for Contoso
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Litware sees Contoso with 10 Office and 5 Intune licences

    Example: The account, too
      Given the provider has added 5 Intune licences for Contoso
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Litware can see Contoso's account
