import type { Language } from "../../../domain/language";
import { resellers } from "../../../port/default-data/companies";
import type { ObservationName } from "../../../port/observations";
import type { Observer } from "../../bindings/binding";
import type { ExpectedCustomer, ExpectedState, ExpectedSubscription } from "../../bindings/expected-state";
import { linesInWords, listInWords, offerInWords, personInWords, shownPageInWords, spaced } from "./words";

interface View {
  readonly expectedState: ExpectedState;
  readonly observer: Observer;
  readonly person: string;
  readonly customers: readonly ExpectedCustomer[];
  readonly language: Language;
}

type Teller = (view: View) => readonly string[];

/** What somebody must see, as the house says it; nothing where the house has no sentence for it. */
export function observationSentences(
  what: ObservationName,
  observer: Observer,
  expectedState: ExpectedState,
  language: Language,
): readonly string[] {
  const person = personInWords(observer.person, language);
  if (person === undefined) return [];
  const { kind, organisation } = observer;
  const customers = expectedState.customers.filter(
    ({ provider, reseller, subscriptions }) =>
      (kind === "provider" ? provider : reseller) === organisation ||
      subscriptions.some((each) => each.reseller === organisation),
  );
  const sentences = phraseTable[what]?.({ expectedState, observer, person, customers, language }) ?? [];
  return sentences.map((sentence) => spaced(sentence, language));
}

/** `sees nobody`, `看不到任何經銷商`: English has the nobody in the noun, Chinese in the verb. */
function seen(names: readonly string[], nobody: string, language: Language): string {
  if (names.length === 0) return nobody;
  return language === "en" ? `sees ${listInWords(names, language)}` : `看到 ${listInWords(names, language)}`;
}

function namesOf(ids: readonly string[]): readonly string[] {
  return ids.map((id) => resellers.find((reseller) => reseller.id === id)?.name ?? id);
}

function nameOf(id: string): string {
  return namesOf([id])[0] ?? id;
}

const phraseTable: Readonly<Partial<Record<ObservationName, Teller>>> = {
  "indirect-resellers": ({ expectedState, observer, person, language }) => {
    const names = namesOf(partnersOf(expectedState, observer));
    if (language === "en")
      return [`${person} ${seen(names, "sees nobody", language)} under Indirect resellers`];
    return [`${person}在 [間接轉銷商] 頁面上${seen(names, "看不到任何經銷商", language)}`];
  },
  "reseller-choices": ({ expectedState, observer, person, language }) => {
    const names = namesOf(partnersOf(expectedState, observer));
    if (language === "zh-TW")
      return [
        `${person}可從名稱清單選取的經銷商${names.length === 0 ? "從缺" : `是 ${listInWords(names, language)}`}`,
      ];
    return [
      `${person} can choose ${names.length === 0 ? "nobody" : listInWords(names, language)} from the list of names`,
    ];
  },
  "partnership-request": ({ expectedState, observer, person, language }) => {
    const found = expectedState.drafts.find((draft) => draft.person === observer.person);
    if (found === undefined) return [];
    const open = found.draft !== null;
    return [
      language === "en"
        ? `${person} has ${open ? "a" : "no"} draft open`
        : `${person}${open ? "有" : "沒有"}開啟中的草稿`,
    ];
  },
  order: orderSentences,
  "add-subscription": additionSentences,
  customers: ({ person, customers, language }) => {
    const names = customers.map(({ company }) => company);
    const page =
      language === "en"
        ? `${person} ${seen(names, "sees no customer", language)} under Customers`
        : `${person}在 [客戶] 頁面上${seen(names, "看不到任何客戶", language)}`;
    return [page, ...customers.map((each) => associationOf(each, language))];
  },
  orders: ordersSentences,
  incentives: (view) => subscriptionsIn(view).map((each) => creditSentence(each, view)),
  credentials: ({ expectedState, observer, person, customers, language }) =>
    customers.map(({ company }) => {
      const can = expectedState.readers.some(
        (reader) => reader.person === observer.person && reader.company === company,
      );
      return language === "en"
        ? `${person} ${can ? "can" : "cannot"} read ${company}'s credentials`
        : `${person}${can ? "可以" : "無法"}讀取 ${company} 的認證`;
    }),
  subscriptions: subscriptionSentences,
  customer: ({ customers, language }) =>
    customers.flatMap(({ company, phone }) => {
      if (phone === undefined) return [];
      return language === "en"
        ? `${company}'s telephone is now "${phone}"`
        : `${company} 的電話現在是「${phone}」`;
    }),
  "tenant-owners": ({ person, customers, language }) =>
    customers.flatMap(({ company, tenantOwners }) => {
      if (tenantOwners === undefined) return [];
      const owners = namesOf(tenantOwners);
      if (language === "en")
        return `${person} ${seen(owners, "sees nobody", language)} as tenant owner of ${company}`;
      return `${person}${seen(owners, "看不到任何經銷商", language)}擔任 ${company} 的租用戶擁有者`;
    }),
  "azure-account": ({ customers, language }) =>
    customers.flatMap(({ company, note }) => {
      if (note === undefined) return [];
      return language === "en"
        ? `${company}'s Azure account is now "${note}"`
        : `${company} 的 Azure 帳戶現在是「${note}」`;
    }),
};

function partnersOf({ partners }: ExpectedState, { organisation }: Observer): readonly string[] {
  return partners.filter(({ provider }) => provider === organisation).map(({ reseller }) => reseller);
}

function associationOf({ company, reseller }: ExpectedCustomer, language: Language): string {
  return language === "en"
    ? `${company} is associated with ${nameOf(reseller)}`
    : `${company} 與 ${nameOf(reseller)} 相關聯`;
}

function orderSentences({ expectedState, observer, person, language }: View): readonly string[] {
  const found = expectedState.orders.find((order) => order.person === observer.person);
  if (found === undefined) return [];
  const { page, reseller, company, lines } = found;
  const gap = language === "en" ? " " : "";
  const shown = `${person}${gap}${shownPageInWords(page, language)}`;
  if (page === "new-customer" && reseller !== null) {
    const name = nameOf(reseller);
    return [
      shown,
      language === "en" ? `${name} is already selected for ${person}` : `${name} 已為${person}預先選好`,
    ];
  }
  if (page !== "review" || company === null) return [shown];
  const list = linesInWords(lines, language);
  return [
    language === "en"
      ? `${person} is reviewing ${company} with ${list}`
      : `${person}的檢閱頁面顯示 ${company} 與 ${list}`,
  ];
}

function additionSentences({ expectedState, observer, person, language }: View): readonly string[] {
  const found = expectedState.additions.find((addition) => addition.person === observer.person);
  if (found === undefined || found.company === null) return [];
  const list = linesInWords(found.lines, language);
  if (language === "en") return [`${person} is adding ${list} for ${found.company}`];
  const chosen = found.lines.length === 0 ? "尚未選取任何訂閱" : `已選取 ${list}`;
  return [`${person}正在新增訂閱，${chosen}，客戶為 ${found.company}`];
}

/** The house speaks of one order for a customer or of none at all. */
function ordersSentences({ person, observer, customers, language }: View): readonly string[] {
  const placed =
    observer.kind === "reseller"
      ? []
      : customers.flatMap((each) => each.placed.map((lines) => ({ ...each, lines })));
  const [only, ...others] = placed;
  if (only === undefined) return [language === "en" ? `${person} sees no order` : `${person}看不到任何訂單`];
  if (others.length > 0) return [];
  const list = linesInWords(only.lines, language);
  return [
    language === "en"
      ? `${person} has ordered ${list} for ${only.company}`
      : `${person}看到一筆訂單，內容為 ${list}，客戶為 ${only.company}`,
  ];
}

type Owned = ExpectedSubscription & { readonly company: string };

/** The house can only speak of a subscription whose customer has no other one to that offer. */
function subscriptionsIn({ customers, observer }: View): readonly Owned[] {
  return customers.flatMap(({ company, subscriptions }) =>
    subscriptions
      .filter(({ offer }) => subscriptions.filter((each) => each.offer === offer).length === 1)
      .filter(({ credited }) => observer.kind === "provider" || credited === observer.organisation)
      .map((each) => ({ ...each, company })),
  );
}

function nameOfSubscription({ company, offer }: Owned, language: Language): string {
  return language === "en" ? `${company}'s ${offerInWords(offer)}` : `${company} 的 ${offerInWords(offer)}`;
}

function creditSentence(owned: Owned, { person, language }: View): string {
  const subscription = nameOfSubscription(owned, language);
  const names = owned.credited === null ? [] : [nameOf(owned.credited)];
  if (language === "zh-TW")
    return `${person}${seen(names, "看不到任何經銷商", language)}因 ${subscription} 獲得獎勵`;
  return `${person} ${seen(names, "sees nobody", language)} credited for ${subscription}`;
}

function subscriptionSentences(view: View): readonly string[] {
  const { person, customers, language } = view;
  const lists = customers.map(({ company, subscriptions }) => {
    const list = linesInWords(subscriptions, language);
    return language === "en"
      ? `${person} sees ${company} with ${list}`
      : `${person}看到 ${company} 有 ${list}`;
  });
  return [...lists, ...subscriptionsIn(view).flatMap((each) => involvementOf(each, language))];
}

function involvementOf(owned: Owned, language: Language): readonly string[] {
  const subscription = nameOfSubscription(owned, language);
  const { reseller, supportContact } = owned;
  const [credited, contact] = [reseller, supportContact].map((id) => (id === null ? undefined : nameOf(id)));
  if (language === "en")
    return [
      `${subscription} is associated with ${credited ?? "nobody"}`,
      `the support contact for ${subscription} is ${contact ?? "nobody"}`,
    ];
  return [
    `${subscription}${credited === undefined ? "未與任何經銷商" : `與 ${credited} `}相關聯`,
    `${subscription} 的支援連絡人${contact === undefined ? "從缺" : `是 ${contact}`}`,
  ];
}
