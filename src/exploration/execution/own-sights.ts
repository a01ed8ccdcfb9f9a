import type { ObservationName } from "../../port/observations";
import type { PicturedCustomer } from "../bindings/picture";
import { Containing, Known, NonEmpty, Optional, type Pattern } from "./pattern";
import { type Claim, counts, member, type View } from "./view";

/** What people must see of what is theirs or everybody's. */
export const ownSights: Readonly<Partial<Record<ObservationName, (view: View) => Claim>>> = {
  "indirect-resellers": ({ picture, viewer }) =>
    picture.partners
      .filter(({ provider }) => provider === viewer.organisation)
      .map(({ reseller }) => ({ reseller })),
  "reseller-choices": ({ picture, viewer, terms }) =>
    terms.readings
      ? picture.partners
          .filter(({ provider }) => provider === viewer.organisation)
          .map(({ reseller }) => reseller)
      : undefined,
  "partnership-request": draftOf,
  order: orderOf,
  "add-subscription": additionOf,
  customers: (view) =>
    view.customers.map((customer) =>
      member(customer, view, { company: customer.company, reseller: customer.reseller }),
    ),
  orders: (view) => {
    if (view.viewer.kind === "reseller") return [];
    if (!view.terms.readings && view.customers.some(({ boughtMore }) => boughtMore)) return undefined;
    return view.customers.flatMap((customer) =>
      customer.placed.map((lines) =>
        member(customer, view, {
          customer: new Known(customer.company),
          lines: lines.map((line) => ({ offer: line.offer, licences: line.licences })),
        }),
      ),
    );
  },
  incentives: incentivesOf,
};

const link = { en: "‹the personal link›", "zh-TW": "‹專屬連結›" } as const;
const withLink = { en: `a text with ${link.en}`, "zh-TW": `包含${link["zh-TW"]}的文字` } as const;

function draftOf({ picture, viewer, terms }: View): Claim {
  const found = picture.drafts.find(({ person }) => person === viewer.person);
  if (found === undefined || !counts(found, terms)) return undefined;
  if (found.draft === null) return null;
  if ("text" in found.draft) return { text: found.draft.text };
  return { text: new Containing(found.draft.containing, withLink), link: new NonEmpty(link) };
}

function orderOf({ picture, viewer, terms }: View): Claim {
  const found = picture.orders.find(({ person }) => person === viewer.person);
  if (found === undefined || !counts(found, terms)) return undefined;
  const { page, reseller, company, lines } = found;
  if (page === "confirmation") return { page };
  return {
    page,
    reseller,
    ...(page === "new-customer" ? {} : { details: company === null ? null : { company } }),
    ...(page === "review" || page === "none"
      ? { lines: lines.map(({ offer, licences }) => ({ offer, licences })) }
      : {}),
  };
}

function additionOf({ picture, viewer }: View): Claim {
  const found = picture.additions.find(({ person }) => person === viewer.person);
  if (found === undefined) return undefined;
  const { company, lines, reseller } = found;
  return {
    page: company === null ? "none" : "new-subscription",
    customer: company === null ? null : new Known(company),
    lines: lines.map(({ offer, licences }) => ({ offer, licences })),
    reseller,
  };
}

const earned = new WeakMap<PicturedCustomer, readonly Pattern[]>();

/** What a provider sees earned for a customer; pictures of customers are never changed in place. */
function earnedFrom(customer: PicturedCustomer): readonly Pattern[] {
  const known =
    earned.get(customer) ??
    customer.subscriptions.flatMap(({ offer, credited }) =>
      credited === null
        ? []
        : [{ subscription: new Known(`${customer.company}/${offer}`), reseller: credited }],
    );
  earned.set(customer, known);
  return known;
}

/**
 * Subscriptions are named by customer and offer: two alike count twice. Who earns nothing earns nothing by a reading: by
 * reading-009 with another account, by reading-023 with the customer's account alone.
 */
function incentivesOf(view: View): Claim {
  const { viewer, terms } = view;
  const isProvider = viewer.kind === "provider";
  if (isProvider && terms.readings) return view.customers.flatMap(earnedFrom);
  return view.customers.flatMap((customer) =>
    customer.subscriptions.flatMap(({ offer, credited, byName }): readonly Pattern[] => {
      const named = isProvider ? { subscription: new Known(`${customer.company}/${offer}`) } : {};
      if (!terms.readings && (credited === null || byName))
        return [new Optional(counts(customer, terms) ? named : {})];
      if (credited === null) return [];
      if (!isProvider && credited !== viewer.organisation) return [];
      return [member(customer, view, { ...named, reseller: credited })];
    }),
  );
}
