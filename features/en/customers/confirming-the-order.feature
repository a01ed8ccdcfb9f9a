Feature: Confirming the order
  After the submission comes the confirmation. Once it is closed, the new
  customer is on the provider's list.

  Background:
    Given Fabrikam is a partner of the provider
    And the provider is on the review for Contoso of Fabrikam

  @confirmation-follows-submission @S188
  Rule: The Confirmation page appears after the order is submitted

    Example: The order is submitted
      When the provider submits the order
      Then the provider is shown the Confirmation page

    Example: The next order is submitted
      Given the provider has submitted the order
      And the provider has closed the confirmation
      And the provider is on the review for Tailspin of Fabrikam
      When the provider submits the order
      Then the provider is shown the Confirmation page

  @confirmation-follows-submission @S188 @reading-033
  Rule: The confirmation is shown to the person who submitted

    Example: Not for a colleague
      When the provider submits the order
      Then the provider's sales agent is shown no order

  @confirmation-follows-submission @S188 @reading-018
  Rule: The customer and its subscriptions exist from submission on

    Example: While the confirmation is open
      When the provider submits the order
      Then the provider sees only Contoso under Customers
      And the provider sees Contoso with 10 Office licences
