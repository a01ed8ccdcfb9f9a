import type { Choices, ReadingId } from "../../../domain/choices";
import type { RefusalReason } from "../../../domain/refusal-reason";
import { listedRoles } from "../../../domain/role";
import { type ActionName, actionNames } from "../../../port/actions";
import { type Arrangement, mpnIdsOf } from "../../../port/arrangement";
import type { ObservationName } from "../../../port/observations";
import { actionRefusals, observationRefusals } from "../../../port/refusals";
import type { KnownThings } from "../history/known-things";

/** A refused action or observation with the ids of the reference. */
export interface Refused {
  readonly person: string;
  readonly asked: ActionName | ObservationName;
  readonly args: object;
}

/**
 * Judges reasons of refusals by what never changes in a history. Several reasons can be true at once, and the page gives them no
 * order, so that only a reason that is untrue is wrong.
 */
export class StatedReasons {
  constructor(
    private readonly arrangement: Arrangement,
    private readonly known: KnownThings,
    private readonly choices: Choices,
    private readonly unclear: readonly ReadingId[],
  ) {}

  /**
   * True if the reason is none of those for which this can be refused, or if it is not true. A person of the wrong side has no role
   * that permits it. What only a choice refuses has no reason of its own.
   */
  isUntrue(reason: RefusalReason, refused: Refused, expected?: string): boolean {
    if (reason === "role-not-permitted" && (expected === "not-a-provider" || expected === "not-a-reseller"))
      return false;
    if (expected !== undefined && refusedByChoice[refused.asked] === expected) return false;
    return (
      !possibleReasons(refused.asked).includes(reason) || this.contradictions[reason]?.(refused) === true
    );
  }

  private readonly contradictions: Readonly<Partial<Record<RefusalReason, (refused: Refused) => boolean>>> = {
    "role-not-permitted": ({ person }) => this.hasListedRole(person),
    "not-a-provider": ({ person }) => this.known.worksForProvider(person),
    "not-a-reseller": ({ person }) => !this.known.worksForProvider(person),
    "not-enrolled": ({ person }) => this.resellerOf(person)?.enrolled === true,
    "no-partner-center-account": ({ person }) => this.resellerOf(person)?.account === true,
    "agreement-not-active": ({ args }) => this.namedReseller(args)?.agreement === "signed",
    "unknown-reseller": ({ args }) => this.namedReseller(args) !== undefined,
    "unknown-mpn-id": ({ args }) => this.namedReseller(args) !== undefined,
    "unknown-offer": ({ args }) =>
      offersIn(args).every((offer) => this.arrangement.catalogue.some(({ id }) => id === offer)),
    // A link that a later draft has replaced (reading-038), or that has served its one reseller, is unknown, too.
    "unknown-link": ({ args }) =>
      this.choices["reading-038"] !== "latest-draft" &&
      !this.unclear.includes("reading-003") &&
      this.known.links.some(({ id }) => id === textIn(args, "link")),
    "unknown-customer": ({ person, args }) =>
      this.known.isCustomerOf(textIn(args, "customer"), this.known.companyOf(person)),
    "unknown-subscription": ({ person, args }) =>
      this.known.subscriptions.get(textIn(args, "subscription"))?.customer.provider ===
      this.known.companyOf(person),
    "details-incomplete": ({ args }) => textsIn(args).every((text) => text.trim() !== ""),
  };

  private hasListedRole(person: string): boolean {
    const held = this.arrangement.people.find(({ id }) => id === person)?.roles ?? [];
    return listedRoles.some((role) => held.includes(role));
  }

  private resellerOf(person: string) {
    return this.arrangement.resellers.find(({ id }) => id === this.known.companyOf(person));
  }

  /** The reseller that the arguments name by id or by one of its MPN IDs. */
  private namedReseller(args: object) {
    const [reseller, mpnId] = [textIn(args, "reseller"), textIn(args, "mpnId")];
    return this.arrangement.resellers.find((each) => each.id === reseller || mpnIdsOf(each).includes(mpnId));
  }
}

/** The reference's reasons for refusals of reading-003, reading-022 and reading-049. */
const refusedByChoice: Readonly<Partial<Record<ActionName | ObservationName, RefusalReason>>> = {
  "partnership.accept": "not-at-this-step",
  "subscription.set-reseller": "not-at-this-step",
  customers: "no-partnership",
};

function possibleReasons(asked: ActionName | ObservationName): readonly RefusalReason[] {
  const action = actionNames.find((name) => name === asked);
  if (action !== undefined) return actionRefusals[action];
  return Object.entries(observationRefusals).find(([name]) => name === asked)?.[1] ?? [];
}

function textIn(args: object, field: string): string {
  const value: unknown = Reflect.get(args, field);
  return typeof value === "string" ? value : "";
}

function offersIn(args: object): readonly string[] {
  const lines: unknown = Reflect.get(args, "lines");
  const rows: readonly unknown[] = Array.isArray(lines) ? lines : [args];
  return rows.map((row) => (typeof row === "object" && row !== null ? textIn(row, "offer") : ""));
}

/** All texts, at any depth, apart from the telephone number, which may be left out. */
function textsIn(value: object): readonly string[] {
  return Object.entries(value).flatMap(([field, each]: [string, unknown]) => {
    if (typeof each === "string") return field === "phone" ? [] : [each];
    return typeof each === "object" && each !== null ? textsIn(each) : [];
  });
}
