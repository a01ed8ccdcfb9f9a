import type { Capabilities } from "../../assertions/claims";
import { Known, Optional, type Pattern } from "../../assertions/pattern";
import type { Observer } from "../bindings/binding";
import type { ExpectedCustomer, ExpectedState } from "../bindings/expected-state";

/** What is judged beside the page itself. */
export interface ExpectationTerms {
  readonly claims: Capabilities;
  /** Whether readings count; where not, what rests on one may be so or otherwise. */
  readonly readings: boolean;
}

/** One person's view of the world that a picture shows. */
export interface View {
  readonly expectedState: ExpectedState;
  readonly observer: Observer;
  /** The customers that the viewer sees. */
  readonly customers: readonly ExpectedCustomer[];
  readonly terms: ExpectationTerms;
}

export type Claim = Pattern | undefined;

/** Whether something is there for certain: what rests on a reading is so only where readings count. */
export function isCertain(
  { reading }: { readonly reading?: unknown },
  { readings }: ExpectationTerms,
): boolean {
  return readings || reading === undefined;
}

/** For a reseller's person those that it serves: by the account or by a subscription (S138, reading-032). */
export function customersOf(
  { customers }: ExpectedState,
  { kind, organisation }: Observer,
  { readings }: ExpectationTerms,
): readonly ExpectedCustomer[] {
  if (kind === "provider") return customers.filter(({ provider }) => provider === organisation);
  return readings ? customers.filter((customer) => isServed(customer, organisation)) : customers;
}

function isServed({ reseller, subscriptions }: ExpectedCustomer, organisation: string): boolean {
  return (
    reseller === organisation || subscriptions.some((subscription) => subscription.reseller === organisation)
  );
}

/**
 * What may or may not be there without readings is an optional member. What belongs to a customer that need not exist yet has no
 * names either: its ids could only be read where it is listed.
 */
export function member(customer: ExpectedCustomer, { observer, terms }: View, pattern: Pattern): Pattern {
  if (!isCertain(customer, terms)) return new Optional(unnamed(pattern));
  const byReading = observer.kind === "reseller" && customer.reseller !== observer.organisation;
  return terms.readings || !byReading ? pattern : new Optional(pattern);
}

/** The same without ids. */
function unnamed(pattern: Pattern): Pattern {
  if (pattern === null || typeof pattern !== "object" || pattern instanceof Known) return {};
  const named = Object.entries(pattern).filter(([, value]) => !(value instanceof Known));
  return Object.fromEntries(named);
}
