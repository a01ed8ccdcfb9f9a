/**
 * The questions that the page leaves open, each with the choices that an implementation can make. The first choice is
 * the suite's own. The words for questions and choices are in `src/register/readings/`.
 */
export const choiceTable = {
  "reading-001": ["listed-roles", "any-person"],
  "reading-002": ["global-admin", "listed-roles", "any-person"],
  "reading-003": ["accepted", "refused"],
  "reading-004": ["abandons", "refused", "resumes"],
  "reading-005": ["refused", "going-back"],
  "reading-006": ["within-limits", "any-number"],
  "reading-007": ["refused", "earns-nothing", "no-partnership"],
  "reading-008": ["refused", "recorded"],
  "reading-009": ["earns-nothing", "refused"],
  "reading-010": ["associated-only", "whole-customer"],
  "reading-011": ["nothing", "manages-subscription"],
  "reading-012": ["upgrade-targets", "any-offer"],
  "reading-013": ["unknown", "not-associated"],
  "reading-014": ["associated-reseller", "any-partner", "any-partner-with-permissions"],
  "reading-015": ["submitter", "colleagues"],
  "reading-016": ["refused", "no-effect"],
  "reading-017": ["on-acceptance", "on-first-work"],
  "reading-018": ["on-submission", "on-done"],
  "reading-019": ["complete", "as-given"],
  "reading-020": ["refused", "empty-order"],
  "reading-021": ["not-a-provider", "role"],
  "reading-022": ["replaces", "refused"],
  "reading-023": ["no-credit", "credit"],
  "reading-024": ["replaces", "adds"],
  "reading-025": ["each-line", "merged"],
  "reading-026": ["partners-only", "any-reseller"],
  "reading-027": ["partners", "every-reseller"],
  "reading-028": ["location-account", "left-empty"],
  "reading-029": ["account", "account-or-subscription"],
  "reading-030": ["nothing-open", "empty-form"],
  "reading-031": ["submissions", "every-purchase"],
  "reading-032": ["associated", "supported-too"],
  "reading-033": ["personal", "shared"],
  "reading-034": ["listed-roles", "global-admin", "any-person"],
  "reading-035": ["microsoft", "self-service"],
  "reading-036": ["none", "of-served-customers"],
  "reading-037": ["own", "of-served-customers"],
  "reading-038": ["one-link", "link-per-person", "link-per-draft", "latest-draft"],
  "reading-039": ["nobody", "accounts-reseller"],
  "reading-040": ["every-line", "first-line"],
  "reading-041": ["associated", "all"],
  "reading-042": ["refused", "cleared"],
  "reading-043": ["left-out", "put-back", "refused"],
  "reading-044": ["accepted", "domain-refused", "name-refused"],
  "reading-045": ["kept", "closed"],
  "reading-046": ["kept", "renamed"],
  "reading-047": ["any-order", "subscriptions-first"],
  "reading-048": ["differ", "equal"],
  "reading-049": ["empty", "refused"],
  "reading-050": ["by-offer", "every-offer"],
  "reading-051": ["settings", "purchases"],
} as const satisfies Readonly<Record<`reading-${string}`, readonly [string, string, ...string[]]>>;

export type ReadingId = keyof typeof choiceTable;

/** The ids of a question's choices. */
export type ChoiceOf<Id extends ReadingId> = (typeof choiceTable)[Id][number];

/** One choice for each question. */
export type Choices = { readonly [Id in ReadingId]: ChoiceOf<Id> };

/** The choices of an implementation as far as they are known. */
export type KnownChoices = Partial<Choices>;

/** The choice on which a check rests: `reading-003` for the suite's own, `reading-003:refused` for another. */
export type ChoiceTag = ReadingId | `${ReadingId}:${string}`;

export const readingIds = Object.keys(choiceTable).filter(isReadingId);

/** Returns whether a text is the id of a reading. */
export function isReadingId(text: string): text is ReadingId {
  return Object.hasOwn(choiceTable, text);
}

/** Returns whether a text is one of the choices of a reading. */
export function isChoiceOf<Id extends ReadingId>(reading: Id, text: string): text is ChoiceOf<Id> {
  const choices: readonly string[] = choiceTable[reading];
  return choices.includes(text);
}

/** The first choice of each reading. */
export const ourChoices: Choices = {
  "reading-001": "listed-roles",
  "reading-002": "global-admin",
  "reading-003": "accepted",
  "reading-004": "abandons",
  "reading-005": "refused",
  "reading-006": "within-limits",
  "reading-007": "refused",
  "reading-008": "refused",
  "reading-009": "earns-nothing",
  "reading-010": "associated-only",
  "reading-011": "nothing",
  "reading-012": "upgrade-targets",
  "reading-013": "unknown",
  "reading-014": "associated-reseller",
  "reading-015": "submitter",
  "reading-016": "refused",
  "reading-017": "on-acceptance",
  "reading-018": "on-submission",
  "reading-019": "complete",
  "reading-020": "refused",
  "reading-021": "not-a-provider",
  "reading-022": "replaces",
  "reading-023": "no-credit",
  "reading-024": "replaces",
  "reading-025": "each-line",
  "reading-026": "partners-only",
  "reading-027": "partners",
  "reading-028": "location-account",
  "reading-029": "account",
  "reading-030": "nothing-open",
  "reading-031": "submissions",
  "reading-032": "associated",
  "reading-033": "personal",
  "reading-034": "listed-roles",
  "reading-035": "microsoft",
  "reading-036": "none",
  "reading-037": "own",
  "reading-038": "one-link",
  "reading-039": "nobody",
  "reading-040": "every-line",
  "reading-041": "associated",
  "reading-042": "refused",
  "reading-043": "left-out",
  "reading-044": "accepted",
  "reading-045": "kept",
  "reading-046": "kept",
  "reading-047": "any-order",
  "reading-048": "differ",
  "reading-049": "empty",
  "reading-050": "by-offer",
  "reading-051": "settings",
};

/** The tag of a choice. */
export function tagOf<Id extends ReadingId>(reading: Id, choice: ChoiceOf<Id>): ChoiceTag {
  return choice === ourChoices[reading] ? reading : `${reading}:${choice}`;
}

/** Returns the reading and the choice of a tag, or undefined if the text is no tag of an existing choice. */
export function parseChoiceTag(
  text: string,
): { readonly reading: ReadingId; readonly choice: string } | undefined {
  const [reading = "", choice, ...rest] = text.split(":");
  if (!isReadingId(reading) || rest.length > 0) return undefined;
  if (choice === undefined) return { reading, choice: ourChoices[reading] };
  return isChoiceOf(reading, choice) ? { reading, choice } : undefined;
}

/** Returns whether a text is the tag of an existing choice. */
export function isChoiceTag(text: string): text is ChoiceTag {
  return parseChoiceTag(text) !== undefined;
}

/** Returns whether the choice of a tag is known to be the implementation's own. */
export function isChosen(tag: ChoiceTag, known: KnownChoices): boolean {
  const found = parseChoiceTag(tag);
  return found !== undefined && known[found.reading] === found.choice;
}
