import type { Language } from "../domain/language";
import type { LocalizedText } from "../domain/text";
import { mpnIdsOf } from "../port/arrangement";
import {
  customers,
  type DefaultRole,
  defaultRoles,
  offers,
  personOf,
  providers,
  resellers,
  strayMpnId,
} from "../port/default-data/companies";
import { type Phrases, phrasesOf, possessive, spaced, type Words } from "./phrases";

/** A company or an offer: its id in the arrangement, and the name that messages use. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A person who acts or observes. */
export interface Person {
  readonly id: string;
  readonly name: LocalizedText;
}

export const roleNames: Readonly<Record<DefaultRole, Words>> = {
  "global-admin": { en: "global admin", "zh-TW": "全域系統管理員" },
  "user-admin": { en: "user admin", "zh-TW": "使用者系統管理員" },
  "admin-agent": { en: "admin agent", "zh-TW": "系統管理代理人" },
  "sales-agent": { en: "sales agent", "zh-TW": "銷售代理人" },
  "helpdesk-agent": { en: "helpdesk agent", "zh-TW": "技術服務代理人" },
  "billing-admin": { en: "billing admin", "zh-TW": "帳單系統管理員" },
  "no-role": { en: "person without a role", "zh-TW": "不具角色的人員" },
};

/** The provider of the features. */
export const northwind: Named = providers[0];

const organisations = [...providers, ...resellers];

/** Features call the first provider "the provider"; every other company has a name. */
export function companyInWords(id: string, language: Language): string {
  if (id === northwind.id) return language === "en" ? "the provider" : "提供者";
  return organisations.find((organisation) => organisation.id === id)?.name ?? id;
}

export const providerPhrases = phrasesOf(named(providers), ({ id }, language) =>
  companyInWords(id, language),
);

export const resellerPhrases = phrasesOf(named(resellers), ({ name }) => name);

/** "the provider's sales agent", "Fabrikam 的全域系統管理員". Undefined for people outside the default data. */
export function personInWords(id: string, language: Language): string | undefined {
  for (const organisation of organisations)
    for (const role of defaultRoles)
      if (personOf(organisation.id, role) === id)
        return personWithRole(companyInWords(organisation.id, language), role, language);
  return undefined;
}

function personWithRole(company: string, role: DefaultRole, language: Language): string {
  const name = roleNames[role][language];
  return language === "en" ? possessive(company, name, language) : spaced(`${company}的${name}`, language);
}

/** The company's name stands for the person who usually acts for it; other people are named with their role. */
export const personPhrases: Phrases<Person> = new Map([
  ...phrasesOf(organisations.map(usualPersonOf), ({ id }, language) =>
    companyInWords(organisationOfPerson(id), language),
  ),
  ...phrasesOf(
    organisations.flatMap((organisation) => defaultRoles.map((role) => personWith(organisation, role))),
    ({ id }, language) => personInWords(id, language) ?? id,
  ),
]);

function personWith({ id, name }: (typeof organisations)[number], role: DefaultRole): Person {
  const { en, "zh-TW": zh } = roleNames[role];
  return { id: personOf(id, role), name: { en: `${name}'s ${en}`, "zh-TW": `${name} 的${zh}` } };
}

/** The id of a person begins with that of the company. */
export function organisationOfPerson(id: string): string {
  return id.split("-")[0] ?? id;
}

/** The provider acts through an admin agent; at a reseller, only a global admin accepts requests (reading-002). */
export function usualPersonOf({ id, name }: Named): Person {
  const isProvider = providers.some((provider) => provider.id === id);
  return { id: `${id}-${isProvider ? "admin-agent" : "global-admin"}`, name };
}

/** The usual person of each provider. */
export const providerPeople: readonly Person[] = providers.map(usualPersonOf);

/** The usual person of each company. */
export const usualPeople: readonly Person[] = organisations.map(usualPersonOf);

const catalogue = named([...offers, { id: "solitaire", name: "Solitaire" }]);

/** An offer that the arrangement does not have is printed as the one that is in no catalogue. */
export function offerInWords(id: string): string {
  return catalogue.find((offer) => offer.id === id)?.name ?? "Solitaire";
}

export const offerPhrases = phrasesOf(catalogue, ({ name }) => name);

/** The name of one customer begins with that of another, and one mixes scripts and is not ASCII. */
export const customerNames: readonly string[] = [...customers, "Contoso Retail", "Zürich Bäckerei 王記"];

/** Long paths through a machine need more customers than there are names. */
export const allCustomerNames: readonly string[] = [
  ...customerNames,
  ...Array.from({ length: 22 }, (_, number) => `Company ${number + 5}`),
];

export function isCustomer(name: string): boolean {
  return allCustomerNames.includes(name);
}

/** A subscription as features name it: by its customer and its offer. */
export interface SubscriptionName {
  readonly customer: string;
  readonly offer: Named;
}

/** "Contoso's Office", "Contoso 的 Office". */
export function subscriptionInWords({ customer, offer }: SubscriptionName, language: Language): string {
  return possessive(customer, offer.name, language);
}

export const subscriptionNames: readonly SubscriptionName[] = allCustomerNames.flatMap((customer) =>
  catalogue.map((offer) => ({ customer, offer })),
);

export const subscriptionPhrases = phrasesOf(subscriptionNames, subscriptionInWords);

/** Features name the owner of an MPN ID instead of writing the number. */
export function mpnIdInWords(mpnId: string, language: Language): string {
  if (mpnId === "") return language === "en" ? "an empty MPN ID" : "空白的 MPN 識別碼";
  const owner = ownerOf(mpnId);
  if (owner === undefined) return language === "en" ? "an MPN ID of nobody" : "不屬於任何人的 MPN 識別碼";
  const account =
    owner.locationMpnId === mpnId ? "location" : owner.globalAccountMpnId === mpnId ? "global" : "other";
  return possessive(owner.name, accountWords[account][language], language);
}

const accountWords = {
  location: { en: "MPN ID", "zh-TW": "位置帳戶 MPN 識別碼" },
  global: { en: "global account MPN ID", "zh-TW": "全球帳戶 MPN 識別碼" },
  other: { en: "other MPN ID", "zh-TW": "其他位置帳戶 MPN 識別碼" },
} as const;

export const mpnIdPhrases = phrasesOf([...resellers.flatMap(mpnIdsOf), strayMpnId, ""], mpnIdInWords);

/** The id of the reseller that has this MPN ID. */
export function resellerOfMpnId(mpnId: string): string | undefined {
  return ownerOf(mpnId)?.id;
}

function ownerOf(mpnId: string) {
  return resellers.find((reseller) => mpnIdsOf(reseller).some((each) => each === mpnId));
}

function named(list: readonly Named[]): readonly Named[] {
  return list.map(({ id, name }) => ({ id, name }));
}
