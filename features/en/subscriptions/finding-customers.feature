Feature: Finding customers
  To change what a customer subscribes to, the provider first finds it on the
  Customers page.

  Background:
    Given the provider and Fabrikam serve Contoso

  @customers-are-found @S197 @S198
  Rule: The provider finds each of its customers on the Customers page

    Example: One customer
      Then the provider sees only Contoso on the Customers page

    Example: Customers of several resellers
      Given the provider and Litware serve Tailspin
      And Litware serves Fourth Coffee with 5 licences of Intune
      Then the provider sees Contoso, Tailspin and Fourth Coffee on the Customers page

    Example: Names that begin alike
      When Fabrikam serves Contoso Retail with 5 licences of Intune
      Then the provider sees Contoso and Contoso Retail on the Customers page
      And the provider sees that Contoso has 10 licences of Office
      And the provider sees that Contoso Retail has 5 licences of Intune

  @customers-are-found @S197 @S198 @reading-013
  Rule: Another provider's customers are not among them

    Example: Each provider sees its own
      When Wingtip and Fabrikam serve Woodgrove
      Then the provider sees only Contoso on the Customers page
      And Wingtip sees only Woodgrove on the Customers page

  @customers-filtered-by-reseller @S199
  Rule: The list of customers can be narrowed to those of one reseller

    Example: Two resellers
      Given the provider and Litware serve Tailspin
      Then the provider sees only Contoso when filtering by Fabrikam
      And the provider sees only Tailspin when filtering by Litware

    Example: Several customers of one reseller
      Given the provider and Litware serve Tailspin
      And Fabrikam serves Fourth Coffee with 5 licences of Intune
      Then the provider sees Contoso and Fourth Coffee when filtering by Fabrikam

    Example: A reseller without customers
      Given Litware is a partner of the provider
      Then the provider sees no customer when filtering by Litware

    Example: Only one's own customers of a common reseller
      Given Wingtip and Fabrikam serve Woodgrove
      Then the provider sees only Contoso when filtering by Fabrikam
      And Wingtip sees only Woodgrove when filtering by Fabrikam
