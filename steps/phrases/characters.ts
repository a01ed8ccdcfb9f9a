import type { Viewpoint } from "../../src/assertions/snapshot";
import type { LocalizedText } from "../../src/domain/saying";
import type { DefaultRole } from "../../src/port/default-data/companies";
import { offers, personOf, providers, resellers, strayMpnId } from "../../src/port/default-data/companies";

/** A company that a feature speaks of: the id of the arrangement, and the name that messages use. */
export interface Company {
  readonly id: string;
  readonly name: string;
}

/** A person who acts or looks. */
export interface Person {
  readonly id: string;
  readonly name: LocalizedText;
}

/** A set of phrases that stand for values, in both languages at once: the phrases of one never occur in the other. */
export type Phrases<Value> = ReadonlyMap<string, Value>;

type Organisation = (typeof providers)[number] | (typeof resellers)[number];

const providerNames: Readonly<Record<string, readonly string[]>> = {
  northwind: ["the provider", "供應商"],
  wingtip: ["Wingtip"],
};

const roleNames: readonly (readonly [DefaultRole, string, string])[] = [
  ["global-admin", "global admin", "全域系統管理員"],
  ["user-admin", "user admin", "使用者系統管理員"],
  ["admin-agent", "admin agent", "系統管理代理人"],
  ["sales-agent", "sales agent", "銷售代理人"],
  ["helpdesk-agent", "helpdesk agent", "技術服務代理人"],
  ["billing-admin", "billing admin", "帳務系統管理員"],
  ["no-role", "person without a role", "不具角色的人員"],
];

export const providerPhrases: Phrases<Company> = new Map(
  providers.flatMap((provider) =>
    namesOf(provider).map((name) => [name, { id: provider.id, name: provider.name }]),
  ),
);

export const resellerPhrases: Phrases<Company> = new Map(
  resellers.map((reseller) => [reseller.name, { id: reseller.id, name: reseller.name }]),
);

/** A company's name stands for whoever usually acts for it; others are named with their role. */
export const personPhrases: Phrases<Person> = new Map(
  [...providers, ...resellers].flatMap((organisation) => [
    ...namesOf(organisation).map((name): [string, Person] => [name, usualPersonOf(organisation)]),
    ...colleaguesOf(organisation),
  ]),
);

export const offerPhrases: Phrases<Company> = new Map(
  [...offers, { id: "solitaire", name: "Solitaire" }].map(({ id, name }) => [name, { id, name }]),
);

/** Contoso Retail's name begins like Contoso's, and one name is neither ASCII nor of one script. */
export const customerNames = [
  "Contoso",
  "Contoso Retail",
  "Tailspin",
  "Woodgrove",
  "Fourth Coffee",
  "Zürich Bäckerei 王記",
  // Long paths through a machine need more customers than have names.
  ...Array.from({ length: 20 }, (_, number) => `Company ${number + 5}`),
] as const;

/** A subscription as features call it: what a customer has of an offer. */
export interface SubscriptionName {
  readonly customer: string;
  readonly offer: Company;
}

export const subscriptionPhrases: Phrases<SubscriptionName> = new Map(
  customerNames.flatMap((customer) =>
    [...offerPhrases].flatMap(([name, offer]): [string, SubscriptionName][] => [
      [`${customer}'s ${name}`, { customer, offer }],
      [`${customer} 的 ${name}`, { customer, offer }],
    ]),
  ),
);

/** The MPN IDs by which features call them: nobody reads numbers. */
export const mpnIdPhrases: Phrases<string> = new Map([
  ...resellers.flatMap(({ name, locationMpnId, otherMpnIds }): [string, string][] => [
    [`${name}'s MPN ID`, locationMpnId],
    [`${name} 的位置帳戶 MPN 識別碼`, locationMpnId],
    ...otherMpnIds.flatMap((mpnId): [string, string][] => [
      [`${name}'s other MPN ID`, mpnId],
      [`${name} 的其他 MPN 識別碼`, mpnId],
    ]),
  ]),
  ["an MPN ID of nobody", strayMpnId],
  ["不屬於任何人的 MPN 識別碼", strayMpnId],
]);

/** The provider works through an admin agent; at a reseller, only a global admin accepts requests (reading-002). */
export function usualPersonOf({ id, name }: Company): Person {
  const isProvider = providers.some((provider) => provider.id === id);
  return { id: `${id}-${isProvider ? "admin-agent" : "global-admin"}`, name };
}

/** The provider of the features, and the usual people of both providers. */
export const northwind: Company = providers[0];
export const providerPeople: readonly Person[] = providers.map(usualPersonOf);

/** Everybody through whose eyes the world is compared: each company's usual person, and whoever acted. */
export function viewpointsWith(actor: Person): readonly Viewpoint[] {
  const usual = [...providers, ...resellers].map(usualPersonOf);
  const everybody = usual.some(({ id }) => id === actor.id) ? usual : [...usual, actor];
  return everybody.map(({ id, name }) => ({ person: id, label: name }));
}

function namesOf({ id, name }: Organisation): readonly string[] {
  return providerNames[id] ?? [name];
}

function colleaguesOf(organisation: Organisation): [string, Person][] {
  return roleNames.flatMap(([role, en, zh]) => {
    const person = {
      id: personOf(organisation.id, role),
      name: { en: `${organisation.name}'s ${en}`, "zh-TW": `${organisation.name} 的${zh}` },
    };
    return namesOf(organisation).flatMap((name): [string, Person][] => [
      [`${name}'s ${en}`, person],
      [`${name} 的${zh}`, person],
      [`${name}的${zh}`, person],
    ]);
  });
}
