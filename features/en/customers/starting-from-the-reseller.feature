Feature: Starting from the reseller
  A new customer is added from the row of the reseller that is to look after
  it.

  Background:
    Given Fabrikam is a partner of the provider
    And Litware is a partner of the provider

  @new-customer-starts-from-reseller @S181
  Rule: A new customer is added from the reseller to which it is assigned

    Scenario Outline: From the row of <reseller>
      When the provider starts a new customer for <reseller>
      Then the provider is shown the New customer page

      Examples:
        | reseller |
        | Fabrikam |
        | Litware  |

  @new-customer-starts-from-reseller @S181 @reading-004
  Rule: Starting afresh abandons what the same person had open

    Example: From another reseller's row
      Given the provider is on the review for Contoso of Fabrikam
      When the provider starts a new customer for Litware
      Then the provider is shown the New customer page
      And Litware is already selected for the provider
      And the provider sees no customer under Customers

  @new-customer-starts-from-reseller @S181 @reading-033
  Rule: An order in progress belongs to the person who started it

    Example: A colleague's order is left alone
      Given the provider is on the review for Contoso of Fabrikam
      When the provider's sales agent starts a new customer for Litware
      Then the provider is reviewing Contoso with 10 Office licences
      And Fabrikam is already selected for the provider

  @reseller-already-selected @S182
  Rule: The customer detail form opens with that reseller already selected

    Scenario Outline: The form for <reseller>
      When the provider starts a new customer for <reseller>
      Then <reseller> is already selected for the provider

      Examples:
        | reseller |
        | Fabrikam |
        | Litware  |

    Example: It stays selected to the end
      Given the provider is on the Confirmation page for Contoso of Litware
      When the provider closes the confirmation
      Then Contoso is associated with Litware

    Example: For a reseller that has a customer
      Given Fabrikam serves Contoso with 10 Office licences
      When the provider starts a new customer for Fabrikam
      Then Fabrikam is already selected for the provider
