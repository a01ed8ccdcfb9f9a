Feature: Choosing the subscriptions
  On the New subscription page the provider selects what the customer buys,
  and how many licences it needs.

  Background:
    Given Fabrikam is a partner of the provider
    And the provider has reached the New subscription page with Contoso for Fabrikam

  @licences-are-counted-per-subscription @S184
  Rule: Each selected subscription has the licences that the customer needs

    Example: One subscription
      When the provider chooses 25 licences of Office for the new customer
      Then the review of the provider shows Contoso with 25 licences of Office

    Example: Two subscriptions
      When the provider chooses 25 licences of Office and 5 of Intune for the new customer
      Then the review of the provider shows Contoso with 25 licences of Office and 5 of Intune

  @licences-are-counted-per-subscription @S184 @reading-006
  Rule: Licences are whole numbers within the offer's limits

    Scenario Outline: <lines>
      When the provider tries to choose <lines> for the new customer
      Then it is accepted

      Examples:
        | lines                  |
        | 1 licence of Office    |
        | 300 licences of Office |
        | 5 licences of Intune   |
        | 100 licences of Intune |

    Scenario Outline: Not <lines>
      When the provider tries to choose <lines> for the new customer
      Then it is refused, for the number of licences is out of range
      And nothing has changed

      Examples:
        | lines                               |
        | 0 licences of Office                |
        | -1 licences of Office               |
        | 2.5 licences of Office              |
        | 301 licences of Office              |
        | 4 licences of Intune                |
        | 101 licences of Intune              |
        | 10 licences of Office and 4 of Intune |

  @licences-are-counted-per-subscription @S184 @reading-020
  Rule: Something that is in the catalogue has to be selected

    Example: Nothing
      When the provider tries to choose no subscription for the new customer
      Then it is refused, for nothing is selected
      And nothing has changed

    Example: An offer that is not in the catalogue
      When the provider tries to choose 10 licences of Solitaire for the new customer
      Then it is refused, for Solitaire is not in the catalogue
      And nothing has changed
