Feature: Finding customers
  To change what a customer subscribes to, the provider first finds it on the
  Customers page.

  Background:
    Given the provider and Fabrikam serve Contoso

  @customers-are-found @S197 @S198
  Rule: The provider finds each of its customers under Customers

    Example: One customer
      Then the provider sees only Contoso under Customers

    Example: Customers of several resellers
      Given the provider and Litware serve Tailspin
      When the provider adds Fourth Coffee for Litware: 5 Intune licences
      Then the provider sees Contoso, Tailspin and Fourth Coffee under Customers

    Example: Names that begin alike
      When the provider adds Contoso Retail for Fabrikam: 5 Intune licences
      Then the provider sees Contoso and Contoso Retail under Customers
      And the provider sees Contoso with 10 Office licences
      And the provider sees Contoso Retail with 5 Intune licences

    Example: The record of each
      Given Litware is a partner of the provider
      When the provider adds Tailspin for Litware: 5 Intune licences
      Then the provider can see Contoso's account
      And Contoso's account holds the details as given

  @customers-are-found @S197 @S198
  Rule: Another provider's customers are not among them

    Example: Each provider sees its own
      Given Fabrikam is a partner of Wingtip
      When Wingtip adds Woodgrove for Fabrikam: 5 Intune licences
      Then the provider sees only Contoso under Customers
      And Wingtip sees only Woodgrove under Customers

  @customers-filtered-by-reseller @S199
  Rule: The list of customers can be narrowed to those of one reseller

    Example: Two resellers
      Given the provider and Litware serve Tailspin
      Then the provider sees only Contoso when filtering by Fabrikam
      And the provider sees only Tailspin when filtering by Litware

    Example: Several customers of one reseller
      Given the provider and Litware serve Tailspin
      And Fabrikam serves Woodgrove with 5 Intune licences
      Then the provider sees Contoso and Woodgrove when filtering by Fabrikam

    Example: A reseller without customers
      Given Litware is a partner of the provider
      Then the provider sees no customer when filtering by Litware

    Example: Only one's own customers of a common reseller
      Given Wingtip and Fabrikam serve Woodgrove
      Then the provider sees only Contoso when filtering by Fabrikam
      And Wingtip sees only Woodgrove when filtering by Fabrikam

  @customers-filtered-by-reseller @S199 @reading-029
  Rule: The filter goes by the reseller of the account

    Example: Associated with a subscription alone
      Given Litware is a partner of the provider
      When the provider enters Litware's MPN ID on Contoso's Office
      Then the provider sees no customer when filtering by Litware
      And the provider sees only Contoso when filtering by Fabrikam

  @customers-filtered-by-reseller @S199 @reading-049
  Rule: A reseller without a partnership leaves the list empty

    Example: Filtering by a reseller that is no partner
      Then the provider sees no customer when filtering by Litware
