Feature: Reviewing the order
  Before anything is bought the provider looks over the order.

  Background:
    Given Fabrikam is a partner of the provider

  @review-precedes-submission @S185
  Rule: The order is reviewed before it is submitted

    Example: The review shows what was chosen
      Given the provider is on the New subscription page for Contoso of Fabrikam
      And the provider has chosen 10 Office licences for the order
      When the provider reviews the order
      Then the provider is reviewing Contoso with 10 Office licences

    Example: All that was chosen
      Given the provider is on the New subscription page for Contoso of Fabrikam
      And the provider has chosen 9 Office and 5 Intune licences for the order
      When the provider reviews the order
      Then the provider is reviewing Contoso with 9 Office and 5 Intune licences

    Example: Nothing is ordered yet
      Given the provider is on the review for Contoso of Fabrikam
      Then the provider sees no order
      And the provider sees no customer under Customers

  @review-precedes-submission @S185 @reading-005
  Rule: What has not been reviewed cannot be submitted

    Scenario Outline: From <page>
      Given the provider is on <page> for Contoso of Fabrikam
      When the provider tries to submit the order
      Then it is refused, for it belongs to another step
      And nothing has changed

      Examples:
        | page                      |
        | the New customer page     |
        | the New subscription page |
        | the Confirmation page     |

    Example: Chosen and not reviewed
      Given the provider is on the New subscription page for Contoso of Fabrikam
      And the provider has chosen 10 Office licences for the order
      When the provider tries to submit the order
      Then it is refused, for it belongs to another step
      And nothing has changed

  @review-precedes-submission @S185 @reading-020
  Rule: An order without a subscription is not reviewed

    Example: Nothing is chosen
      Given the provider is on the New subscription page for Contoso of Fabrikam
      When the provider tries to review the order
      Then it is refused, for nothing is selected
      And nothing has changed
