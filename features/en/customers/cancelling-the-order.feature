Feature: Cancelling the order
  An order that is incorrect is cancelled on the review. Nothing of it is
  kept.

  Background:
    Given Fabrikam is a partner of the provider
    And the provider is on the review for Contoso of Fabrikam

  @cancel-abandons-order @S187
  Rule: Cancelling on the review abandons the whole operation

    Example: Nobody was added and nothing was ordered
      When the provider cancels the order
      Then the provider sees no customer under Customers
      And the provider sees no order

    Example: The reseller hears nothing of it
      When the provider cancels the order
      Then Fabrikam sees no customer under Customers

    Example: It cannot be placed any more
      Given the provider has cancelled the order
      When the provider tries to submit the order
      Then the provider sees no order

  @cancel-abandons-order @S187 @reading-030
  Rule: After Cancel no order is open, and everything starts over

    Example: No order is open any more
      When the provider cancels the order
      Then the provider is shown no order

    Example: Starting over starts at the beginning
      Given the provider has cancelled the order
      When the provider starts a new customer for Fabrikam
      Then the provider is shown the New customer page

    Example: Nothing of the cancelled order slips into the next one
      Given the provider has cancelled the order
      And the provider has started a new customer for Fabrikam
      And the provider has given Tailspin's details
      And the provider has chosen 5 Intune licences for the order
      When the provider reviews the order
      Then the provider is reviewing Tailspin with 5 Intune licences

    Example: The reseller is selected afresh
      Given the provider has cancelled the order
      And Litware is a partner of the provider
      When the provider starts a new customer for Litware
      Then Litware is already selected for the provider

  @cancel-abandons-order @S187 @reading-005
  Rule: A cancelled order cannot be submitted, nor a submitted one cancelled

    Example: Submitting what was cancelled
      Given the provider has cancelled the order
      When the provider tries to submit the order
      Then it is refused, for it belongs to another step
      And nothing has changed

    Example: Cancelling twice
      Given the provider has cancelled the order
      When the provider tries to cancel the order
      Then it is refused, for it belongs to another step
      And nothing has changed

    Example: Cancelling what was submitted
      Given the provider has submitted the order
      When the provider tries to cancel the order
      Then it is refused, for it belongs to another step
      And nothing has changed

  @cancel-abandons-order @S187 @reading-033
  Rule: Cancelling leaves the orders of colleagues as they are

    Example: A colleague's order stays open
      Given the provider's sales agent has started a new customer for Fabrikam
      When the provider cancels the order
      Then the provider's sales agent is shown the New customer page
