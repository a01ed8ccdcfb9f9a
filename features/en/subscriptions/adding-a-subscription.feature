Feature: Adding a subscription
  When a customer wants more, the provider adds subscriptions from the
  customer's record.

  Background:
    Given the provider and Fabrikam serve Contoso

  @subscription-added-from-record @S196 @S200
  Rule: Adding a subscription starts from the customer's own record

    Example: From the record of the customer
      When the provider starts a subscription for Contoso
      Then the provider has chosen nothing to add for Contoso

    Example: From one of two records
      Given the provider and Litware serve Tailspin
      When the provider starts a subscription for Tailspin
      Then the provider has chosen nothing to add for Tailspin

    Example: From the earlier of two records
      Given the provider and Litware serve Tailspin
      When the provider starts a subscription for Contoso
      Then the provider has chosen nothing to add for Contoso

  @subscription-added-from-record @S196 @S200 @reading-004
  Rule: Starting from another record abandons what was open

    Example: The choice is forgotten
      Given the provider and Litware serve Tailspin
      And the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      When the provider starts a subscription for Tailspin
      Then the provider has chosen nothing to add for Tailspin

  @subscription-added-from-record @S196 @S200 @reading-033
  Rule: Adding a subscription leaves alone what a colleague is adding

    Example: A colleague is adding, too
      Given the provider's sales agent has started a subscription for Contoso
      When the provider adds 5 Intune licences for Contoso
      Then the provider's sales agent has chosen nothing to add for Contoso

  @new-subscriptions-are-chosen @S201 @reading-005
  Rule: What belongs to a wizard that is not open is refused

    Example: Choosing before starting
      When the provider tries to choose 5 Intune licences to add
      Then it is refused, for it belongs to another step
      And nothing has changed

    Example: Submitting before starting
      When the provider tries to submit the new subscriptions
      Then it is refused, for it belongs to another step
      And nothing has changed

    Example: Submitting twice
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      And the provider has submitted the new subscriptions
      When the provider tries to submit the new subscriptions
      Then it is refused, for it belongs to another step
