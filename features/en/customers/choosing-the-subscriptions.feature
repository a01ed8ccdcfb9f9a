Feature: Choosing the subscriptions
  On the New subscription page the provider selects what the customer buys,
  and how many licences it needs.

  Background:
    Given Fabrikam is a partner of the provider
    And the provider is on the New subscription page for Contoso of Fabrikam

  @licences-are-counted-per-subscription @S184
  Rule: Each selected subscription has the licences that the customer needs

    Example: One subscription
      Given the provider has chosen 25 Office licences for the order
      When the provider reviews the order
      Then the provider is reviewing Contoso with 25 Office licences

    Example: Two subscriptions
      Given the provider has chosen 9 Office and 5 Intune licences for the order
      When the provider reviews the order
      Then the provider is reviewing Contoso with 9 Office and 5 Intune licences

  @licences-are-counted-per-subscription @S184 @reading-006
  Rule: Licences are whole numbers within the offer's limits

    Scenario Outline: <lines>
      Given the provider has chosen <lines> for the order
      When the provider reviews the order
      Then the provider is reviewing Contoso with <lines>

      Examples:
        | lines               |
        | 1 Office licence    |
        | 300 Office licences |
        | 5 Intune licences   |
        | 100 Intune licences |

    Scenario Outline: Not <lines>
      When the provider tries to choose <lines> for the order
      Then it is refused, for the number of licences is out of range
      And nothing has changed

      Examples:
        | lines                           |
        | 0 Office licences               |
        | -1 Office licences              |
        | 2.5 Office licences             |
        | 301 Office licences             |
        | 4 Intune licences               |
        | 101 Intune licences             |
        | 10 Office and 4 Intune licences |

  @licences-are-counted-per-subscription @S184 @reading-020
  Rule: Something that is in the catalogue has to be selected

    Example: Nothing
      When the provider tries to choose no subscription for the order
      Then it is refused, for nothing is selected
      And nothing has changed

    Example: An offer that is not in the catalogue
      When the provider tries to choose 10 Solitaire licences for the order
      Then it is refused, for Solitaire is not in the catalogue
      And nothing has changed

  @licences-are-counted-per-subscription @S184 @reading-025
  Rule: Each line is a subscription of its own, also of the same offer

    Example: The same offer twice
      Given the provider has chosen 9 Office and 5 Office licences for the order
      When the provider reviews the order
      Then the provider is reviewing Contoso with 9 Office and 5 Office licences
