Feature: Looking after an Azure customer
  What belongs to an Azure customer is there for everybody who looks after it,
  whatever else the provider and the customer have.

  Background:
    Given the provider and Fabrikam serve Contoso
    And the provider has added 1 Azure licence for Contoso

  @tenant-owner-manages-azure @S165 @S166 @S167
  Rule: An Azure customer is one whatever else it has bought

    Example: Azure was bought later than Office
      When the provider grants Fabrikam tenant ownership of Contoso
      Then the provider sees only Fabrikam as tenant owner of Contoso

    Example: Nothing is noted at first
      Then Contoso's Azure account carries no note

    Example: A provider with other partners and customers
      Given the provider and Litware serve Tailspin
      And Litware serves Woodgrove with 10 Office licences
      And the provider has granted Fabrikam tenant ownership of Contoso
      When Fabrikam notes "Quota raised" on Contoso's Azure account
      Then Contoso's Azure account carries the note "Quota raised"
      And the provider sees only Fabrikam as tenant owner of Contoso

  @listed-roles-may-act @S106 @S107 @S108 @S109
  Rule: Each of the four listed roles finds what belongs to an Azure customer

    Scenario Outline: The <role> looks
      Then the provider's <role> can see Contoso's Azure account
      And the provider's <role> sees nobody as tenant owner of Contoso

      Examples:
        | role         |
        | global admin |
        | user admin   |
        | admin agent  |
        | sales agent  |
