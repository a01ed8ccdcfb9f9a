Feature: Giving the customer's details
  The form asks for the customer's details, and leads on to the subscriptions.

  Background:
    Given Fabrikam is a partner of the provider
    And the provider has started a new customer for Fabrikam

  @details-precede-subscriptions @S183
  Rule: Once the customer's details are provided, the subscriptions come next

    Example: The next page
      When the provider gives Contoso's details
      Then the provider is shown the New subscription page

    Example: Details beyond ASCII
      When the provider gives Zürich Bäckerei 王記's details
      Then the provider is shown the New subscription page

  @details-precede-subscriptions @S183 @reading-005
  Rule: What belongs to another page of the order is refused

    Example: Subscriptions before the details
      When the provider tries to choose 10 Office licences for the order
      Then it is refused, for it belongs to another step
      And nothing has changed

    Example: The details twice
      Given the provider has given Contoso's details
      When the provider tries to give Tailspin's details
      Then it is refused, for it belongs to another step
      And nothing has changed

  @details-precede-subscriptions @S183 @reading-019
  Rule: Details without what is necessary are refused

    Scenario Outline: Without <field>
      When the provider tries to give Contoso's details without <field>
      Then it is refused, for the details are incomplete
      And nothing has changed

      Examples:
        | field               |
        | the company         |
        | the domain          |
        | the contact's name  |
        | the contact's email |
