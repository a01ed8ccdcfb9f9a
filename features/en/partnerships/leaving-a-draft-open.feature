Feature: Leaving a draft open
  The person who has a draft open starts a new customer.

  Background:
    Given Fabrikam is a partner of the provider
    And the provider has requested a partnership

  @request-opens-draft @S145 @S146 @reading-045
  Rule: A draft stays open while other work begins

    Example: A new customer is started
      When the provider starts a new customer for Fabrikam
      Then the provider has a draft open

  @request-opens-draft @S145 @S146 @reading-045:closed
  Rule: Beginning other work closes the draft

    Example: A new customer is started
      When the provider starts a new customer for Fabrikam
      Then the provider has no draft open
