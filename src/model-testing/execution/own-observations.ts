import { Containing, Known, NonEmpty, Optional, type Pattern } from "../../assertions/pattern";
import type { ObservationName } from "../../port/observations";
import type { ExpectedCustomer } from "../bindings/expected-state";
import { allHold } from "../model/assumptions";
import { isCertain, memberPattern, type View } from "./view";

/** The expected observations that are not about one customer. Undefined if nothing is expected. */
export const ownObservations: Readonly<
  Partial<Record<ObservationName, (view: View) => Pattern | undefined>>
> = {
  "indirect-resellers": ({ expectedState, observer }) =>
    expectedState.partners
      .filter(({ provider }) => provider === observer.organisation)
      .map(({ reseller }) => ({ reseller })),
  "new-subscription-reseller-choices": partnersListed,
  "support-contact-choices": partnersListed,
  "partnership-request": draftOf,
  "new-customer-form": orderOf,
  "add-subscription": additionOf,
  customers: (view) =>
    view.customers.map((customer) =>
      memberPattern(customer, view, { company: customer.company, reseller: customer.reseller }),
    ),
  orders: (view) => {
    const { holds } = view.terms.assumptions;
    if (view.observer.kind === "reseller") return holds("reading-036") ? [] : undefined;
    if (!holds("reading-031") && view.customers.some(({ boughtMore }) => boughtMore)) return undefined;
    return view.customers.flatMap((customer) =>
      customer.placed.map((lines) =>
        memberPattern(customer, view, {
          customer: new Known(customer.company),
          lines: lines.map((line) => ({ offer: line.offer, licences: line.licences })),
        }),
      ),
    );
  },
  incentives: incentivesOf,
};

/** The lists of names offer the partners (reading-027). */
function partnersListed({ expectedState, observer, terms }: View): Pattern | undefined {
  if (!terms.assumptions.holds("reading-027")) return undefined;
  return expectedState.partners
    .filter(({ provider }) => provider === observer.organisation)
    .map(({ reseller }) => reseller);
}

const link = { en: "‹the personal link›", "zh-TW": "‹專屬連結›" } as const;
const withLink = { en: `a text with ${link.en}`, "zh-TW": `包含${link["zh-TW"]}的文字` } as const;

function draftOf({ expectedState, observer, terms }: View): Pattern | undefined {
  const found = expectedState.drafts.find(({ person }) => person === observer.person);
  if (found === undefined || !isCertain(found, terms)) return undefined;
  if (found.draft === null) return null;
  if ("text" in found.draft) return { text: found.draft.text };
  return { text: new Containing(found.draft.containing, withLink), link: new NonEmpty(link) };
}

function orderOf({ expectedState, observer, terms }: View): Pattern | undefined {
  const found = expectedState.orders.find(({ person }) => person === observer.person);
  if (found === undefined || !isCertain(found, terms)) return undefined;
  const { page, reseller, company, lines } = found;
  if (page === "confirmation") return { page };
  return {
    page,
    reseller,
    ...(page === "new-customer" ? {} : { details: company === null ? null : { company } }),
    ...(page === "new-subscription" || page === "review" || page === "none"
      ? { lines: lines.map(({ offer, licences }) => ({ offer, licences })) }
      : {}),
  };
}

function additionOf({ expectedState, observer }: View): Pattern | undefined {
  const found = expectedState.additions.find(({ person }) => person === observer.person);
  if (found === undefined) return undefined;
  const { company, lines, reseller } = found;
  return {
    page: company === null ? "none" : "new-subscription",
    customer: company === null ? null : new Known(company),
    lines: lines.map(({ offer, licences }) => ({ offer, licences })),
    reseller,
  };
}

const creditPatterns = new WeakMap<ExpectedCustomer, readonly Pattern[]>();

/** The incentives that a provider sees for a customer. Cached, because expected customers are immutable. */
function creditsFor(customer: ExpectedCustomer): readonly Pattern[] {
  const known =
    creditPatterns.get(customer) ??
    customer.subscriptions.flatMap(({ offer, credited }) =>
      credited === null
        ? []
        : [{ subscription: new Known(`${customer.company}/${offer}`), reseller: credited }],
    );
  creditPatterns.set(customer, known);
  return known;
}

/** The readings that say which subscriptions are credited to a reseller, besides what the page says. */
const readingsOfCredit = ["reading-009", "reading-023", "reading-028", "reading-050"] as const;

/**
 * Subscriptions are identified by customer and offer, so equal ones count twice. A subscription without credit rests on a
 * reading: on reading-009 with another account, on reading-023 with the customer's account alone, on reading-050 by its offer.
 */
function incentivesOf(view: View): Pattern | undefined {
  const { observer, terms } = view;
  const isProvider = observer.kind === "provider";
  const creditIsKnown = allHold(readingsOfCredit, terms.assumptions);
  if (isProvider && creditIsKnown) return view.customers.flatMap(creditsFor);
  if (!isProvider && !terms.assumptions.holds("reading-037")) return undefined;
  return view.customers.flatMap((customer) =>
    customer.subscriptions.flatMap(({ offer, credited, byName }): readonly Pattern[] => {
      const subscription = isProvider ? { subscription: new Known(`${customer.company}/${offer}`) } : {};
      if (!creditIsKnown && (credited === null || byName))
        return [new Optional(isCertain(customer, terms) ? subscription : {})];
      if (credited === null) return [];
      if (!isProvider && credited !== observer.organisation) return [];
      return [memberPattern(customer, view, { ...subscription, reseller: credited })];
    }),
  );
}
