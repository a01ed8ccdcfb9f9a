Feature: Reviewing the profile
  Microsoft's official list of indirect providers shows each provider's
  profile. Only Microsoft changes it.

  @profile-on-official-list @S126
  Rule: The provider can review its own profile on the official list

    Example: Its own profile
      Then the provider sees the provider's profile on the official list

    Example: The list is official
      Then Wingtip sees the provider's profile on the official list

    Example: Each provider has its own
      Then Wingtip sees Wingtip's profile on the official list

    Example: A provider with partners and customers
      Given the provider and Fabrikam serve Contoso
      And the provider and Litware serve Tailspin
      When the provider adds Woodgrove for Fabrikam: 10 Office licences
      Then the provider sees the provider's profile on the official list

  @profile-changed-by-microsoft @S127 @reading-035
  Rule: The profile is changed by Microsoft's representative, not by oneself

    Example: The provider tries it
      When the provider tries to change its profile to "Cloud for all"
      Then it is refused, for only Microsoft changes profiles
      And nothing has changed

    Scenario Outline: The <role> tries it
      When the provider's <role> tries to change its profile to "Cloud"
      Then it is refused, for only Microsoft changes profiles
      And nothing has changed

      Examples:
        | role        |
        | user admin  |
        | admin agent |
        | sales agent |

    Example: Not even a global admin can
      When the provider's global admin tries to change its profile to "A"
      Then it is refused, for only Microsoft changes profiles
      And the provider sees the provider's profile on the official list

    Example: Nor can a provider with partners and customers
      Given the provider and Fabrikam serve Contoso
      And the provider and Litware serve Tailspin
      And Fabrikam serves Woodgrove with 10 Office licences
      When the provider tries to change its profile to "Cloud for all"
      Then it is refused, for only Microsoft changes profiles
