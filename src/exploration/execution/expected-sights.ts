import type { Claims } from "../../expectation/claims";
import { type ObservationName, observations } from "../../port/observations";
import type { RequirementSlug } from "../../requirements/requirements";
import type { Viewer } from "../bindings/binding";
import type { Picture, PicturedCustomer } from "../bindings/picture";
import { Containing, Known, NonEmpty, Optional, type Pattern } from "./pattern";
import type { Sight } from "./sight";

/** What a person must see; `unreadable` is nothing at all or a refusal to show it. */
export interface ExpectedSight extends Sight {
  readonly claim: { readonly pattern: Pattern } | "unreadable";
  /** The requirement of which the sight itself speaks, whatever was done before. */
  readonly blames?: RequirementSlug;
}

/** What is judged beside the page itself. */
export interface Terms {
  readonly claims: Claims;
  /** Whether readings count; where not, what rests on one may be so or otherwise. */
  readonly readings: boolean;
}

interface View {
  readonly picture: Picture;
  readonly viewer: Viewer;
  /** The customers that the viewer sees. */
  readonly customers: readonly PicturedCustomer[];
  readonly terms: Terms;
}

type Claim = Pattern | undefined;

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

function counts({ reading }: { readonly reading?: unknown }, { readings }: Terms): boolean {
  return readings || reading === undefined;
}

/** For a reseller's person those that it serves: by the account or by a subscription (S138, reading-032). */
function customersOf(
  { customers }: Picture,
  { kind, organisation }: Viewer,
  { readings }: Terms,
): readonly PicturedCustomer[] {
  if (kind === "provider") return customers.filter(({ provider }) => provider === organisation);
  return readings ? customers.filter((customer) => isServed(customer, organisation)) : customers;
}

function isServed({ reseller, subscriptions }: PicturedCustomer, organisation: string): boolean {
  return (
    reseller === organisation || subscriptions.some((subscription) => subscription.reseller === organisation)
  );
}

/**
 * What may or may not be there without readings is an optional member. What belongs to a customer that need not exist yet has no
 * names either: its ids could only be read where it is listed.
 */
function member(customer: PicturedCustomer, { viewer, terms }: View, pattern: Pattern): Pattern {
  if (!counts(customer, terms)) return new Optional(unnamed(pattern));
  const byReading = viewer.kind === "reseller" && customer.reseller !== viewer.organisation;
  return terms.readings || !byReading ? pattern : new Optional(pattern);
}

/** The same without ids. */
function unnamed(pattern: Pattern): Pattern {
  if (pattern === null || typeof pattern !== "object" || pattern instanceof Known) return {};
  const named = Object.entries(pattern).filter(([, value]) => !(value instanceof Known));
  return Object.fromEntries(named);
}

const ownSights: Readonly<Partial<Record<ObservationName, (view: View) => Claim>>> = {
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

/**
 * Subscriptions are named by customer and offer: two alike count twice. Who earns nothing earns nothing by a reading: by
 * reading-009 with another account, by reading-023 with the customer's account alone.
 */
function incentivesOf(view: View): Claim {
  const { viewer, terms } = view;
  const isProvider = viewer.kind === "provider";
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

type CustomerClaim = ExpectedSight["claim"] | undefined;

const customerSights: Readonly<
  Partial<Record<ObservationName, (customer: PicturedCustomer, view: View) => CustomerClaim>>
> = {
  customer: ({ company, reseller, phone }) => ({
    pattern: { company, reseller, ...(phone === undefined ? {} : { contact: { phone } }) },
  }),
  subscriptions: subscriptionsOf,
  credentials: credentialsOf,
  "tenant-owners": ({ tenantOwners }) => tenantOwners && { pattern: [...tenantOwners] },
  "azure-account": ({ note }) => (note === undefined ? undefined : { pattern: { note } }),
};

const subscriptionClaims = [
  new WeakMap<PicturedCustomer, CustomerClaim>(),
  new WeakMap<PicturedCustomer, CustomerClaim>(),
];

/** Pictures of customers are never changed in place, so what must be seen of one is worked out once. */
function subscriptionsOf(customer: PicturedCustomer, { terms }: View): CustomerClaim {
  const claims = subscriptionClaims[terms.readings ? 1 : 0];
  const known = claims?.get(customer) ?? listOf(customer, terms);
  claims?.set(customer, known);
  return known;
}

function listOf({ subscriptions }: PicturedCustomer, { readings }: Terms): CustomerClaim {
  const pattern = subscriptions.map((each) => {
    const { offer, licences, nickname, reseller, mpnId, supportContact, byName } = each;
    return {
      offer,
      licences,
      reseller,
      supportContact,
      ...(byName && !readings ? {} : { mpnId }),
      ...(nickname === undefined ? {} : { nickname }),
    };
  });
  return { pattern };
}

const shownCredentials: Pattern = {
  userName: new NonEmpty({ en: "‹the user name›", "zh-TW": "‹使用者名稱›" }),
  temporaryPassword: new NonEmpty({ en: "‹the temporary password›", "zh-TW": "‹暫時密碼›" }),
};

/** That others cannot read what is still shown to one is reading-015; that it is gone afterwards is the page's. */
function credentialsOf({ company }: PicturedCustomer, { picture, viewer, terms }: View): CustomerClaim {
  const readers = picture.readers.filter((reader) => reader.company === company);
  if (readers.some(({ person }) => person === viewer.person)) return { pattern: shownCredentials };
  return readers.length > 0 && !terms.readings ? undefined : "unreadable";
}
