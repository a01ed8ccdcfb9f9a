Feature: Purchasing as the provider
  The provider purchases from Microsoft and sells through its resellers. It
  looks after resellers, customers and subscriptions in one place.

  Background:
    Given the provider and Fabrikam serve Contoso

  @orders-are-the-providers @S116
  Rule: The provider does the purchasing

    Example: The order is the provider's
      When the provider adds 5 Intune licences for Contoso
      Then the provider sees Contoso with 10 Office and 5 Intune licences

    Example: The order for the customer
      Then the provider has ordered 10 Office licences for Contoso

    Example: The order stays the provider's
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then the provider has ordered 10 Office licences for Contoso

    Example: The order stays when there is another partner
      Given the provider has emailed a partnership request to Litware
      When Litware accepts the provider's request
      Then the provider has ordered 10 Office licences for Contoso

    Example: Another provider has no part in it
      Then Wingtip sees no order

  @orders-are-the-providers @S116 @reading-036
  Rule: A reseller has no order of its own

    Example: The reseller of the customer
      Then Fabrikam sees no order

    Example: The reseller of a subscription
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then Fabrikam sees no order

    Example: After another purchase
      When the provider adds 5 Intune licences for Contoso
      Then Fabrikam sees no order

  @relationships-managed-in-one-place @S121
  Rule: The provider sees resellers, customers and subscriptions in one place

    Example: One of each
      Then the provider sees only Fabrikam under Indirect resellers
      And the provider sees only Contoso under Customers
      And the provider sees Contoso with 10 Office licences

    Example: Several of each
      Given the provider and Litware serve Tailspin
      When the provider adds 5 Intune licences for Tailspin
      Then the provider sees Fabrikam and Litware under Indirect resellers
      And the provider sees Contoso and Tailspin under Customers
      And the provider sees Tailspin with 10 Office and 5 Intune licences

    Example: Also what a reseller is credited for
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then the provider sees only Contoso under Customers
      And the provider sees Contoso with 10 Office licences

    Example: Three customers of two resellers
      Given the provider and Litware serve Tailspin
      When the provider adds Woodgrove for Fabrikam: 5 Intune licences
      Then the provider can see Contoso's account
      And the provider sees Woodgrove with 5 Intune licences

  @relationships-managed-in-one-place @S121 @reading-027
  Rule: The list of names is at hand, too

    Example: Two resellers
      Given the provider and Litware serve Tailspin
      When the provider starts a subscription for Tailspin
      Then the provider can choose Fabrikam and Litware from the list of names
