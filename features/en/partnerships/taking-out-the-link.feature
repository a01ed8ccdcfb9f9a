Feature: Taking out the link
  The proposed text carries the personal link. The page advises to keep it.

  Background:
    Given the provider has requested a partnership

  @draft-text-is-editable @S149 @reading-043
  Rule: A text from which the link was taken out is taken as it is

    Example: Words without the link
      When the provider rewrites the draft to say "Join us" without the link
      Then the draft says "Join us"

  @draft-text-is-editable @S149 @reading-043:put-back
  Rule: A text from which the link was taken out gets it back

    Example: The link is there again
      When the provider rewrites the draft to say "Join us" without the link
      Then the draft carries the provider's link
