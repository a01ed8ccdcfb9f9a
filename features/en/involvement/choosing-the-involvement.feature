Feature: Choosing how far a reseller is involved
  Support, and the association with an account or a subscription, are given
  one by one. The provider may give a reseller any of them without the others.

  Background:
    Given the provider and Fabrikam serve Contoso
    And Litware is a partner of the provider

  @involvement-is-chosen-freely @S155
  Rule: Support, and association with account or subscription, are chosen singly

    Example: Support alone
      When the provider designates Litware to support Contoso's Office
      Then the support contact for Contoso's Office is Litware
      And Contoso is associated with Fabrikam

    Example: The association with a subscription alone
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Contoso's Office is associated with Litware
      And Contoso is associated with Fabrikam

    Example: Association with one reseller and support by another
      Given the provider has entered Fabrikam's MPN ID on Contoso's Office
      When the provider designates Litware to support Contoso's Office
      Then Contoso's Office is associated with Fabrikam
      And the support contact for Contoso's Office is Litware

  @involvement-is-chosen-freely @S155 @reading-039
  Rule: What was not given stays with nobody

    Example: After the association with a subscription
      When the provider enters Litware's MPN ID on Contoso's Office
      Then the support contact for Contoso's Office is nobody

    Example: After the association with the account
      Then the support contact for Contoso's Office is nobody

  @involvement-is-chosen-freely @S155 @reading-011
  Rule: Support and credit are kept apart

    Example: Support stays when the credit is given
      Given the provider has designated Litware to support Contoso's Office
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then the support contact for Contoso's Office is Litware

  @involvement-is-chosen-freely @S155 @reading-011 @reading-023
  Rule: Being support contact earns no incentives

    Example: No incentives
      When the provider designates Litware to support Contoso's Office
      Then the provider sees nobody credited for Contoso's Office

  @involvement-is-chosen-freely @S155 @reading-011 @reading-013 @reading-032
  Rule: Being support contact gives no administration

    Example: No administration
      Given the provider has designated Litware to support Contoso's Office
      When Litware tries to change the name of Contoso's Office to "Mine"
      Then it is refused, for the subscription is unknown to it
      And nothing has changed
