Feature: Listing the new subscriptions
  Once they are submitted, the new subscriptions are on the customer's list.

  Background:
    Given the provider and Fabrikam serve Contoso
    And the provider and Litware serve Tailspin

  @new-subscriptions-are-listed @S204
  Rule: The new subscriptions appear in the customer's list

    Example: Beside the earlier one
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune licences to add
      When the provider submits the new subscriptions
      Then the provider sees Contoso with 10 Office and 5 Intune licences

    Example: Two at once
      Given the provider has started a subscription for Contoso
      And the provider has chosen 5 Intune and 1 Azure licences to add
      When the provider submits the new subscriptions
      Then Fabrikam sees Contoso with 10 Office, 5 Intune and 1 Azure licences

    Example: Not in another customer's list
      When the provider adds 5 Intune licences for Contoso
      Then the provider sees Tailspin with 10 Office licences

    Example: Not before they are submitted
      Given the provider has started a subscription for Contoso
      When the provider chooses 5 Intune licences to add
      Then the provider sees Contoso with 10 Office licences

    Example: The reseller of the account sees them as well
      When the provider adds 5 Intune licences for Contoso
      Then Fabrikam sees Contoso with 10 Office and 5 Intune licences

  @new-subscriptions-are-listed @S204 @reading-025
  Rule: Each line becomes a subscription, also of the same offer

    Example: More of the same offer
      When the provider adds 5 Office licences for Contoso
      Then the provider sees Contoso with 10 Office and 5 Office licences
