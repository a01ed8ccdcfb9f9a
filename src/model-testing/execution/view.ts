import type { Capabilities } from "../../assertions/claims";
import { Known, Optional, type Pattern } from "../../assertions/pattern";
import type { ReadingId } from "../../domain/choices";
import { type Assumptions, allHold } from "../bindings/assumptions";
import type { Observer } from "../bindings/binding";
import type { ExpectedCustomer, ExpectedState } from "../bindings/expected-state";

/** The capabilities and settings that decide what can be expected. */
export interface ExpectationTerms {
  readonly claims: Capabilities;
  /** Anything that rests on a reading that does not hold may or may not be so. */
  readonly assumptions: Assumptions;
}

/** One person's view of an expected state. */
export interface View {
  readonly expectedState: ExpectedState;
  readonly observer: Observer;
  /** The customers that the observer sees. */
  readonly customers: readonly ExpectedCustomer[];
  readonly terms: ExpectationTerms;
}

/** True if something must exist: it rests on no reading, or on one that holds. */
export function isCertain(
  { reading }: { readonly reading?: ReadingId | undefined },
  { assumptions }: ExpectationTerms,
): boolean {
  return reading === undefined || assumptions.holds(reading);
}

/** The readings that say which customers a reseller serves besides those of its account. */
const readingsOfService = ["reading-011", "reading-032"] as const;

/** The customers that an observer sees. Resellers see those they serve, by account or by subscription (S138, reading-032). */
export function visibleCustomers(
  { customers }: ExpectedState,
  { kind, organisation }: Observer,
  { assumptions }: ExpectationTerms,
): readonly ExpectedCustomer[] {
  if (kind === "provider") return customers.filter(({ provider }) => provider === organisation);
  return allHold(readingsOfService, assumptions)
    ? customers.filter((customer) => isServed(customer, organisation))
    : customers;
}

function isServed({ reseller, subscriptions }: ExpectedCustomer, organisation: string): boolean {
  return (
    reseller === organisation || subscriptions.some((subscription) => subscription.reseller === organisation)
  );
}

/**
 * The pattern of a list entry. It is optional if it rests on a reading that does not hold. The entries of a customer that may
 * not exist are matched without ids, because ids can only be read from the list that may lack the customer.
 */
export function memberPattern(
  customer: ExpectedCustomer,
  { observer, terms }: View,
  pattern: Pattern,
): Pattern {
  if (!isCertain(customer, terms)) return new Optional(withoutIds(pattern));
  const byReading = observer.kind === "reseller" && customer.reseller !== observer.organisation;
  return !byReading || allHold(readingsOfService, terms.assumptions) ? pattern : new Optional(pattern);
}

/** The pattern without ids. */
function withoutIds(pattern: Pattern): Pattern {
  if (pattern === null || typeof pattern !== "object" || pattern instanceof Known) return {};
  const others = Object.entries(pattern).filter(([, value]) => !(value instanceof Known));
  return Object.fromEntries(others);
}
