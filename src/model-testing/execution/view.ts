import type { Capabilities } from "../../assertions/claims";
import { Known, Optional, type Pattern } from "../../assertions/pattern";
import type { Observer } from "../bindings/binding";
import type { ExpectedCustomer, ExpectedState } from "../bindings/expected-state";

/** The capabilities and settings that decide what can be expected. */
export interface ExpectationTerms {
  readonly claims: Capabilities;
  /** If false, anything that rests on a reading may or may not hold. */
  readonly readings: boolean;
}

/** One person's view of an expected state. */
export interface View {
  readonly expectedState: ExpectedState;
  readonly observer: Observer;
  /** The customers that the observer sees. */
  readonly customers: readonly ExpectedCustomer[];
  readonly terms: ExpectationTerms;
}

/** True if something must exist: always with readings on, otherwise only if it rests on none. */
export function isCertain(
  { reading }: { readonly reading?: unknown },
  { readings }: ExpectationTerms,
): boolean {
  return readings || reading === undefined;
}

/** The customers that an observer sees. Resellers see those they serve, by account or by subscription (S138, reading-032). */
export function visibleCustomers(
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
 * The pattern of a list entry. It is optional if it rests on a reading and readings are off. The entries of a customer that may
 * not exist are matched without ids, because ids can only be read from the list that may lack the customer.
 */
export function memberPattern(
  customer: ExpectedCustomer,
  { observer, terms }: View,
  pattern: Pattern,
): Pattern {
  if (!isCertain(customer, terms)) return new Optional(withoutIds(pattern));
  const byReading = observer.kind === "reseller" && customer.reseller !== observer.organisation;
  return terms.readings || !byReading ? pattern : new Optional(pattern);
}

/** The pattern without ids. */
function withoutIds(pattern: Pattern): Pattern {
  if (pattern === null || typeof pattern !== "object" || pattern instanceof Known) return {};
  const others = Object.entries(pattern).filter(([, value]) => !(value instanceof Known));
  return Object.fromEntries(others);
}
