import { Containing, Known, NonEmpty, OneOf, Optional, type Pattern } from "../../assertions/pattern";
import { resellers } from "../../port/default-data/companies";
import type { ObservationName } from "../../port/observations";
import type { Observer } from "../bindings/binding";
import type { ExpectedCustomer } from "../bindings/expected-state";
import { creditedFor } from "./expected-association";
import { isCertain, memberPattern, type View } from "./view";

/** The expected observations that are not about one customer. Undefined if nothing is expected. */
export const ownObservations: Readonly<
  Partial<Record<ObservationName, (view: View) => Pattern | undefined>>
> = {
  "indirect-resellers": ({ expectedState, observer }) =>
    expectedState.partners
      .filter(({ provider }) => provider === observer.organisation)
      .map(({ reseller }) => ({ reseller })),
  "new-subscription-reseller-choices": (view) => partnersListed(view)?.map(optionalIfUnsigned),
  "support-contact-choices": partnersListed,
  "partnership-request": draftOf,
  "new-customer-form": orderOf,
  "add-subscription": additionOf,
  customers: (view) =>
    view.customers.map((customer) =>
      memberPattern(customer, view, { company: customer.company, ...shownReseller(customer, view.observer) }),
    ),
  orders: (view) => {
    const { holds } = view.terms.assumptions;
    if (view.observer.kind === "reseller") return holds("reading-036") ? [] : undefined;
    if (!holds("reading-031") && view.customers.some(({ boughtMore }) => boughtMore)) return undefined;
    return view.customers.flatMap((customer) =>
      customer.placed.map((lines) =>
        memberPattern(customer, view, {
          customer: new Known("customer", customer.company, true),
          lines: lines.map((line) => ({ offer: line.offer, licences: line.licences })),
        }),
      ),
    );
  },
  incentives: incentivesOf,
};

/** The reseller of a customer shows in the provider's list (S193), and in that of the reseller itself. */
function shownReseller(
  { reseller }: ExpectedCustomer,
  { kind, organisation }: Observer,
): { readonly reseller?: string } {
  return kind === "provider" || reseller === organisation ? { reseller } : {};
}

/** A partner without an active agreement cannot be chosen for a subscription, so that its name may be missing (S202). */
function optionalIfUnsigned(partner: string): Pattern {
  const isSigned = resellers.some(({ id, agreement }) => id === partner && agreement === "signed");
  return isSigned ? partner : new Optional(partner);
}

/** The lists of names offer the partners (reading-027). */
function partnersListed({ expectedState, observer, terms }: View): readonly string[] | undefined {
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

/** The page may begin with the reseller of the account selected: S200 to S202 do not say that there is none at first. */
function selectedReseller(reseller: string | null, ofAccount: string | undefined): Pattern {
  return reseller === null && ofAccount !== undefined ? new OneOf([null, ofAccount]) : reseller;
}

function additionOf({ expectedState, observer }: View): Pattern | undefined {
  const found = expectedState.additions.find(({ person }) => person === observer.person);
  if (found === undefined) return undefined;
  const { company, lines, reseller } = found;
  return {
    page: company === null ? "none" : "new-subscription",
    customer: company === null ? null : new Known("customer", company),
    lines: lines.map(({ offer, licences }) => ({ offer, licences })),
    reseller: selectedReseller(
      reseller,
      expectedState.customers.find((customer) => customer.company === company)?.reseller,
    ),
  };
}

/** Subscriptions are identified by customer and offer, so equal ones count twice. Credit that rests on an unknown choice is optional. */
function incentivesOf(view: View): Pattern | undefined {
  const { observer, terms } = view;
  const isProvider = observer.kind === "provider";
  if (!isProvider && !terms.assumptions.holds("reading-037")) return undefined;
  return view.customers.flatMap((customer) =>
    customer.subscriptions.flatMap((each): readonly Pattern[] => {
      const subscription = isProvider
        ? { subscription: new Known("subscription", `${customer.company}/${each.offer}`) }
        : {};
      const credited = creditedFor(each, customer, terms.assumptions);
      if (credited === undefined) return [new Optional(isCertain(customer, terms) ? subscription : {})];
      if (credited === null || (!isProvider && credited !== observer.organisation)) return [];
      return [memberPattern(customer, view, { ...subscription, reseller: credited })];
    }),
  );
}
