import { type ObservationName, observations } from "../../port/observations";
import type { RequirementSlug } from "../../requirements/requirements";
import type { Viewer } from "../bindings/binding";
import type { Picture, PicturedCustomer } from "../bindings/picture";
import { customerSights } from "./customer-sights";
import { ownSights } from "./own-sights";
import type { Pattern } from "./pattern";
import type { Sight } from "./sight";
import { counts, customersOf, type Terms, type View } from "./view";

/** What a person must see; `unreadable` is nothing at all or a refusal to show it. */
export interface ExpectedSight extends Sight {
  readonly claim: { readonly pattern: Pattern } | "unreadable";
  /** The requirement of which the sight itself speaks, whatever was done before. */
  readonly blames?: RequirementSlug;
}

/** What these people see of a world in which the picture holds, as far as the implementation claims to show it. */
export function expectedSights(
  picture: Picture,
  viewers: readonly Viewer[],
  terms: Terms,
): readonly ExpectedSight[] {
  const sights: ExpectedSight[] = [];
  for (const viewer of viewers) {
    const view = { picture, viewer, customers: customersOf(picture, viewer, terms), terms };
    for (const what of viewer.sees) if (terms.claims(observations[what].needs)) addSights(sights, view, what);
  }
  return sights;
}

function addSights(sights: ExpectedSight[], view: View, what: ObservationName): void {
  const { person } = view.viewer;
  const ofCustomer = customerSights[what];
  if (ofCustomer === undefined) {
    const pattern = ownSights[what]?.(view);
    if (pattern !== undefined) sights.push({ person, what, args: {}, claim: { pattern } });
    return;
  }
  for (const customer of view.customers) {
    if (customer.id === undefined || !counts(customer, view.terms)) continue;
    const claim = ofCustomer(customer, view);
    if (claim !== undefined)
      sights.push({
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
  claim: ExpectedSight["claim"],
  { company }: PicturedCustomer,
  { picture }: View,
): Pick<ExpectedSight, "blames"> {
  if (what !== "credentials") return nobody;
  if (claim !== "unreadable") return { blames: "setup-info-shows-credentials" };
  const isShownToSomebody = picture.readers.some((reader) => reader.company === company);
  return isShownToSomebody ? {} : { blames: "credentials-gone-after-closing" };
}
