Feature: Entering an MPN ID
  A reseller is added to an existing subscription by writing its MPN ID into
  the subscription's details.

  Background:
    Given the provider and Fabrikam serve Contoso

  @existing-subscription-takes-reseller @S132 @S141 @S156 @S157
  Rule: A reseller is added to an existing subscription by its MPN ID

    Example: The reseller of the account
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then Contoso's Office is associated with Fabrikam

    Example: The number stays on the subscription
      When the provider enters Fabrikam's MPN ID on Contoso's Office
      Then Contoso's Office carries Fabrikam's MPN ID

    Example: Another partner
      Given Litware is a partner of the provider
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Contoso's Office is associated with Litware
      And Contoso is associated with Fabrikam

    Example: One of two customers
      Given Fabrikam serves Tailspin with 10 Office licences
      And the provider has entered Fabrikam's MPN ID on Contoso's Office
      When the provider enters Fabrikam's MPN ID on Tailspin's Office
      Then Contoso's Office is associated with Fabrikam
      And Tailspin's Office is associated with Fabrikam

    Scenario Outline: Of two subscriptions, <offer> has <reseller>
      Given Litware is a partner of the provider
      And the provider has added 5 Intune licences for Contoso
      And the provider has entered Fabrikam's MPN ID on Contoso's Office
      When the provider enters Litware's MPN ID on Contoso's Intune
      Then Contoso's <offer> is associated with <reseller>

      Examples:
        | offer  | reseller |
        | Office | Fabrikam |
        | Intune | Litware  |

  @existing-subscription-takes-reseller @S132 @S141 @S156 @S157 @reading-008
  Rule: An MPN ID that belongs to no reseller is refused

    Example: Nobody's number
      When the provider tries to enter an MPN ID of nobody on Contoso's Office
      Then it is refused, for nobody has that MPN ID
      And nothing has changed

  @existing-subscription-takes-reseller @S132 @S141 @S156 @S157 @reading-022
  Rule: The last reseller entered on a subscription counts

    Example: From one partner to another
      Given Litware is a partner of the provider
      And the provider has entered Fabrikam's MPN ID on Contoso's Office
      When the provider enters Litware's MPN ID on Contoso's Office
      Then Contoso's Office is associated with Litware

  @existing-subscription-takes-reseller @S132 @S141 @S156 @S157 @reading-042
  Rule: The MPN ID of a subscription is not emptied

    Example: The field left empty
      Given the provider has entered Fabrikam's MPN ID on Contoso's Office
      When the provider tries to enter an empty MPN ID on Contoso's Office
      Then it is refused, for nobody has that MPN ID
      And nothing has changed

  @existing-subscription-takes-reseller @S132 @S141 @S156 @S157
  @reading-042:cleared
  Rule: An empty MPN ID takes the reseller off the subscription

    Example: The field emptied
      Given the provider has entered Fabrikam's MPN ID on Contoso's Office
      When the provider enters an empty MPN ID on Contoso's Office
      Then Contoso's Office is associated with nobody
