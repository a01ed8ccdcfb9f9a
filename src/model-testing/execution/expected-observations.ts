import { type ObservationName, observations } from "../../port/observations";
import type { RequirementSlug } from "../../register/requirements";
import type { Observer } from "../bindings/binding";
import type { ExpectedCustomer, ExpectedState } from "../bindings/expected-state";
import { customerObservations, type Expectation } from "./customer-observations";
import { ownObservations } from "./own-observations";
import type { ObservationQuery } from "./session";
import { type ExpectationTerms, isCertain, type View, visibleCustomers } from "./view";

/** A query and the answer that it must have. */
export interface ExpectedObservation extends ObservationQuery {
  readonly expectation: Expectation;
  /** The requirement that a wrong answer breaks, whatever was done before. */
  readonly blames?: RequirementSlug;
}

/** All observations that these observers must make in a state, as far as the implementation claims the capabilities. */
export function expectedObservations(
  expectedState: ExpectedState,
  observers: readonly Observer[],
  terms: ExpectationTerms,
): readonly ExpectedObservation[] {
  const queries: ExpectedObservation[] = [];
  for (const observer of observers) {
    const view = {
      expectedState,
      observer,
      customers: visibleCustomers(expectedState, observer, terms),
      terms,
    };
    for (const what of observer.sees)
      if (terms.claims(observations[what].needs)) addObservations(queries, view, what);
  }
  return queries;
}

function addObservations(queries: ExpectedObservation[], view: View, what: ObservationName): void {
  const { person } = view.observer;
  const ofCustomer = customerObservations[what];
  if (ofCustomer === undefined) {
    const pattern = ownObservations[what]?.(view);
    if (pattern !== undefined) queries.push({ person, what, args: {}, expectation: { pattern } });
    return;
  }
  for (const customer of view.customers) {
    if (customer.id === undefined || !isCertain(customer, view.terms)) continue;
    const expectation = ofCustomer(customer, view);
    if (expectation !== undefined)
      queries.push({
        person,
        what,
        args: { customer: customer.id },
        of: customer.company,
        expectation,
        ...blaming(what, expectation, customer, view),
      });
  }
}

const noBlame = {};

/** Credentials that are not shown break one requirement; credentials that stay visible break another. */
function blaming(
  what: ObservationName,
  expectation: Expectation,
  { company }: ExpectedCustomer,
  { expectedState }: View,
): Pick<ExpectedObservation, "blames"> {
  if (what !== "credentials") return noBlame;
  if (expectation !== "unreadable") return { blames: "setup-info-shows-credentials" };
  const isStillShown = expectedState.readers.some((reader) => reader.company === company);
  return isStillShown ? {} : { blames: "credentials-gone-after-closing" };
}
