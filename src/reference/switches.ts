/**
 * What the reference does for each reading, and what it does instead when that reading is switched off. All are on
 * unless a caller says otherwise. `without: null` marks a reading whose opposite makes no sense in memory; its switch exists
 * and changes nothing.
 */
export const switchTable = {
  "reading-001": { without: "A person may act and look whatever the role." },
  "reading-002": {
    without: "Any person of the reseller whose role is permitted accepts, not only a global admin.",
  },
  "reading-003": { without: "Accepting again is refused, since there is nothing left to accept." },
  "reading-004": {
    without: "Opening a draft or wizard is refused while the same person has one open there.",
  },
  "reading-005": {
    without:
      "A person may go back to an earlier page by answering it again, and closing what is not open changes nothing. A step that lacks what it needs stays refused.",
  },
  "reading-006": {
    without: "Any whole number of licences from one upwards is sold; the offer's limits are ignored.",
  },
  "reading-007": { without: "A reseller whose agreement has lapsed is associated, and earns nothing." },
  "reading-008": { without: "An MPN ID that belongs to nobody is recorded and associates no reseller." },
  "reading-009": { without: "An MPN ID of another account of the reseller is unknown." },
  "reading-010": {
    without: "Association with one subscription lets the reseller administer the whole customer.",
  },
  "reading-011": {
    without: "The support contact manages the subscription that it supports. It earns nothing.",
  },
  "reading-012": { without: "A subscription can be upgraded to any other offer in the catalogue." },
  "reading-013": { without: "What belongs to others is refused as not associated instead of unknown." },
  "reading-014": {
    without:
      "Any partner can become tenant owner, and association with the account is enough to manage Azure.",
  },
  "reading-015": {
    without: "Every permitted person of the provider reads the credentials while the confirmation is open.",
  },
  "reading-016": { without: "An unknown link is accepted and changes nothing." },
  "reading-017": { without: "Enrolment and account are checked when the provider works with the reseller." },
  "reading-018": {
    without: "Customer, order and subscriptions exist once the confirmation has been closed.",
  },
  "reading-019": { without: "Incomplete details are taken as they are." },
  "reading-020": {
    without:
      "An order may be empty. An offer that is not in the catalogue stays refused: there is nothing to sell.",
  },
  "reading-021": { without: null },
  "reading-022": { without: null },
  "reading-023": {
    without: "A subscription without a reseller of its own is credited to the account's reseller.",
  },
  "reading-024": { without: "Choosing subscriptions again in an addition adds to the earlier choice." },
  "reading-025": { without: "Lines for the same offer become one subscription." },
  "reading-026": { without: "The MPN ID of any reseller is taken; a name still needs the partnership." },
  "reading-027": { without: "The lists name every reseller; choosing one that is no partner stays refused." },
  "reading-028": { without: "A choice by name leaves the MPN ID empty, and is credited all the same." },
  "reading-029": { without: "The filter also finds customers of whose subscriptions the reseller has one." },
  "reading-030": { without: "After Cancel the person finds an empty form for the same reseller." },
  "reading-031": { without: "Buying licences and upgrading are listed among the orders." },
  "reading-032": {
    without: "A reseller also sees the customers, and those subscriptions of theirs, that it supports.",
  },
  "reading-033": { without: "Drafts and wizards are shared by all people of a company." },
} as const satisfies Readonly<Record<`reading-${string}`, { readonly without: string | null }>>;

export type ReadingSwitch = keyof typeof switchTable;

/** Which readings to follow: all, none, or all but those set to false. */
export type ReadingChoice = boolean | Partial<Readonly<Record<ReadingSwitch, boolean>>>;

/** Whether a reading is followed. */
export type Follows = (reading: ReadingSwitch) => boolean;

export function followsFor(choice: ReadingChoice): Follows {
  return typeof choice === "boolean" ? () => choice : (reading) => choice[reading] ?? true;
}
