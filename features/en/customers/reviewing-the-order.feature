Feature: Reviewing the order
  Before anything is bought the provider looks over the order, and submits it
  if it is correct.

  Background:
    Given Fabrikam is a partner of the provider

  @review-precedes-submission @S185
  Rule: The order is reviewed before it is submitted

    Example: The review shows what was chosen
      Given the provider has reached the New subscription page with Contoso for Fabrikam
      When the provider chooses 10 licences of Office for the new customer
      Then the review of the provider shows Contoso with 10 licences of Office

    Example: Nothing is ordered yet
      Given the provider has reached the review with Contoso for Fabrikam
      Then the provider sees no order
      And the provider sees no customer on the Customers page

  @review-precedes-submission @S185 @reading-005
  Rule: What has not been reviewed cannot be submitted

    Scenario Outline: From <page>
      Given the provider has reached <page> with Contoso for Fabrikam
      When the provider tries to submit the order
      Then it is refused, for it belongs to another step
      And nothing has changed

      Examples:
        | page                      |
        | the New customer page     |
        | the New subscription page |
        | the Confirmation page     |

  @submission-places-order @S186
  Rule: Submitting places the order that was reviewed

    Example: The order is placed
      Given the provider has reached the review with Contoso for Fabrikam
      And the provider has submitted the order
      When the provider closes the confirmation
      Then the provider sees one order of 10 licences of Office for Contoso
      And the provider sees that Contoso has 10 licences of Office

    Example: All its lines are placed
      When Fabrikam serves Contoso with 25 licences of Office and 5 of Intune
      Then the provider sees one order of 25 licences of Office and 5 of Intune for Contoso
      And the provider sees that Contoso has 25 licences of Office and 5 of Intune

    Example: The first customer's subscriptions are left alone
      Given Fabrikam serves Contoso with 25 licences of Office
      When Fabrikam serves Tailspin with 5 licences of Intune
      Then the provider sees that Contoso has 25 licences of Office
      And the provider sees that Tailspin has 5 licences of Intune

    Example: Two people, two orders
      Given the provider has reached the review with Contoso for Fabrikam
      And the provider's sales agent has reached the review with Tailspin for Fabrikam
      And the provider's sales agent has submitted the order
      When the provider's sales agent closes the confirmation
      Then the provider sees only Tailspin on the Customers page
