import type { Pattern } from "../../assertions/pattern";
import { type ObservationName, observations } from "../../port/observations";
import type { RequirementSlug } from "../../register/requirements";
import type { Observer } from "../bindings/binding";
import type { ExpectedCustomer, ExpectedState } from "../bindings/expected-state";
import { customerObservations } from "./customer-observations";
import type { ObservationQuery } from "./observation-query";
import { ownObservations } from "./own-observations";
import { customersOf, type ExpectationTerms, isCertain, type View } from "./view";

/** What a person must see; `unreadable` is nothing at all or a refusal to show it. */
export interface ExpectedObservation extends ObservationQuery {
  readonly claim: { readonly pattern: Pattern } | "unreadable";
  /** The requirement of which the sight itself speaks, whatever was done before. */
  readonly blames?: RequirementSlug;
}

/** What these people see of a world in which the picture holds, as far as the implementation claims to show it. */
export function expectedObservations(
  expectedState: ExpectedState,
  observers: readonly Observer[],
  terms: ExpectationTerms,
): readonly ExpectedObservation[] {
  const queries: ExpectedObservation[] = [];
  for (const observer of observers) {
    const view = { expectedState, observer, customers: customersOf(expectedState, observer, terms), terms };
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
    if (pattern !== undefined) queries.push({ person, what, args: {}, claim: { pattern } });
    return;
  }
  for (const customer of view.customers) {
    if (customer.id === undefined || !isCertain(customer, view.terms)) continue;
    const claim = ofCustomer(customer, view);
    if (claim !== undefined)
      queries.push({
        person,
        what,
        args: { customer: customer.id },
        of: customer.company,
        claim,
        ...blaming(what, claim, customer, view),
      });
  }
}

const nobody = {};

/** Credentials that are not shown break one requirement, those that do not go away another. */
function blaming(
  what: ObservationName,
  claim: ExpectedObservation["claim"],
  { company }: ExpectedCustomer,
  { expectedState }: View,
): Pick<ExpectedObservation, "blames"> {
  if (what !== "credentials") return nobody;
  if (claim !== "unreadable") return { blames: "setup-info-shows-credentials" };
  const isShownToSomebody = expectedState.readers.some((reader) => reader.company === company);
  return isShownToSomebody ? {} : { blames: "credentials-gone-after-closing" };
}
