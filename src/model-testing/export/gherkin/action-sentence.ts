import type { Language } from "../../../domain/language";
import type { ActionName, ArgsOf } from "../../../port/actions";
import { customerDetailsOf } from "../../../port/default-data/default-arrangement";
import type { CustomerDetails } from "../../../port/shapes";
import type { Act } from "../../bindings/act";
import { providerOfDryRunLink } from "./dry-run";
import { type Manner, verbIn } from "./verbs";
import {
  companyInWords,
  customerNames,
  isCustomer,
  linesInWords,
  mpnIdInWords,
  offerInWords,
  personInWords,
  spaced,
  subscriptionInWords,
} from "./words";

/** What a sentence is made of beside the person and the verb: a text in each language with the objects in it. */
type Objects = readonly [verb: string, en: string | undefined, zh: string | undefined];

type PhraseTable = {
  readonly [Name in ActionName]: (args: ArgsOf<Name>, language: Language) => Objects | undefined;
};

function named(
  verb: string,
  what: string | undefined,
  en: (name: string) => string,
  zh: (name: string) => string,
): Objects | undefined {
  return what === undefined ? undefined : [verb, en(what), zh(what)];
}

function lackingIn({ company, domain, contact }: CustomerDetails): readonly [string, string] {
  if (company === "") return [" without the company", "（缺少公司名稱）"];
  if (domain === "") return [" without the domain", "（缺少網域）"];
  if (contact.name === "") return [" without the contact's name", "（缺少連絡人姓名）"];
  if (contact.email === "") return [" without the contact's email", "（缺少連絡人電子郵件）"];
  return ["", ""];
}

/** Where the form leaves the company out, its administrator's address still tells it. */
function companyOf({ company, contact }: CustomerDetails): string {
  return company === ""
    ? (customerNames.find((name) => contact.email === addressOf(name)) ?? company)
    : company;
}

function addressOf(company: string): string {
  return customerDetailsOf(company, 1).contact.email;
}

const told: PhraseTable = {
  "partnership.request": () => ["requests", " a partnership", "建立合作關係"],
  "partnership.edit": ({ text }) => rewriting(text),
  "partnership.open-in-email": () => ["opens", " the draft in email", "草稿"],
  "partnership.copy-to-clipboard": () => ["copies", " the draft to the clipboard", "草稿複製到剪貼簿"],
  "partnership.done": () => ["closes", " the draft", "草稿"],
  "partnership.accept": ({ link }, language) => {
    const provider = providerOfDryRunLink(link);
    if (provider === undefined) return ["accepts", " a request with a made-up link", "附有捏造連結的要求"];
    const name = companyInWords(provider, language);
    return ["accepts", ` ${name}'s request`, ` ${name} 的要求`];
  },
  "profile.change": ({ description }, language) =>
    changing("the company's profile", "公司的設定檔", description, language),
  "order.start": ({ reseller }, language) =>
    named(
      "starts",
      companyInWords(reseller, language),
      (name) => ` a new customer for ${name}`,
      (name) => `為 ${name} 新增客戶`,
    ),
  "order.give-details": (details) => {
    const [en, zh] = lackingIn(details);
    const company = companyOf(details);
    return ["gives", ` ${company}'s details${en}`, ` ${company} 的詳細資料${zh}填入表單`];
  },
  "order.choose-subscriptions": ({ lines, reseller }, language) => {
    const list = linesInWords(lines, language);
    if (reseller === undefined) return ["chooses", ` ${list} for the order`, `新客戶所需的 ${list}`];
    const name = companyInWords(reseller, language);
    return ["chooses", ` ${list} through ${name}`, ` ${list}，並與 ${name} 建立關聯`];
  },
  "order.submit": () => ["submits", " the order", "訂單"],
  "order.cancel": () => ["cancels", " the order", "訂單"],
  "order.done": () => ["closes", " the confirmation", "[確認] 頁面"],
  "add-subscription.start": ({ customer }) =>
    isCustomer(customer)
      ? ["starts", ` a subscription for ${customer}`, `為 ${customer} 新增訂閱`]
      : ["starts", " a subscription for an unknown customer", "為不存在的客戶新增訂閱"],
  "add-subscription.choose-subscriptions": ({ lines }, language) => {
    const list = linesInWords(lines, language);
    return ["chooses", ` ${list} to add`, `要新增的 ${list}`];
  },
  "add-subscription.choose-reseller": ({ reseller }, language) => {
    const name = companyInWords(reseller, language);
    return ["chooses", ` ${name} from the list of names`, `名稱清單中的 ${name}`];
  },
  "add-subscription.submit": () => ["submits", " the new subscriptions", "新訂閱"],
  "subscription.buy-licences": ({ subscription, additional }, language) => {
    const licences = additional === 1 ? "licence" : "licences";
    const name = subscriptionInWords(subscription, language);
    if (name !== undefined)
      return ["buys", ` ${additional} ${licences} for ${name}`, ` ${additional} 個 ${name} 授權`];
    const nobodys = ` ${additional} ${licences} for an unknown subscription`;
    return ["buys", nobodys, ` ${additional} 個授權給不存在的訂閱`];
  },
  "subscription.upgrade": ({ subscription, offer }, language) =>
    named(
      "upgrades",
      subscriptionInWords(subscription, language),
      (name) => ` ${name} to ${offerInWords(offer)}`,
      (name) => ` ${name} 升級為 ${offerInWords(offer)}`,
    ),
  "subscription.set-reseller": ({ subscription, mpnId }, language) =>
    named(
      "enters",
      subscriptionInWords(subscription, language),
      (name) => ` ${mpnIdInWords(mpnId, language)} on ${name}`,
      (name) => ` ${mpnIdInWords(mpnId, language)}輸入到 ${name}`,
    ),
  "subscription.set-support-contact": ({ subscription, reseller }, language) =>
    named(
      "designates",
      subscriptionInWords(subscription, language),
      (name) => ` ${companyInWords(reseller, language)} to support ${name}`,
      (name) => ` ${companyInWords(reseller, language)} 為 ${name} 的支援連絡人`,
    ),
  "subscription.manage": ({ subscription, nickname }, language) => {
    const name = subscriptionInWords(subscription, language);
    if (name === undefined) return undefined;
    return changing(`the name of ${name}`, `${name} 的名稱`, nickname, language);
  },
  "customer.manage": ({ customer, phone }, language) =>
    changing(`${customer}'s telephone`, `${customer} 的電話`, phone, language),
  "tenant-owner.grant": ({ customer, reseller }, language) => {
    const name = companyInWords(reseller, language);
    return [
      "grants",
      ` ${name} tenant ownership of ${customer}`,
      ` ${name} 對 ${customer} 的租用戶擁有者權限`,
    ];
  },
  "azure-account.manage": ({ customer, note }, language) =>
    changing(`${customer}'s Azure account`, `${customer} 的 Azure 帳戶`, note, language),
};

function changing(en: string, zh: string, text: string, language: Language): Objects {
  return language === "en"
    ? ["changes", ` ${en} to "${text}"`, undefined]
    : ["changes", undefined, ` ${zh}變更為「${text}」`];
}

/** The link stands at the end where it is kept; without a draft there is none to keep. */
function rewriting(text: string): Objects {
  const [words = "", link] = text.trim().split(/ (?=paper-link:)/);
  if (link === undefined)
    return [
      "rewrites",
      ` the draft to say "${words}" without the link`,
      `草稿改寫為「${words}」，並刪去連結`,
    ];
  return ["rewrites", ` the draft to say "${words}" with the link`, `草稿改寫為「${words}」，並保留連結`];
}

/** A deed on paper in the house's words; undefined where the house has no sentence for it. */
export function actionSentence(
  { who, action, args }: Act,
  manner: Manner,
  language: Language,
): string | undefined {
  const person = personInWords(who, language);
  const objects = tell(action, args, language);
  if (person === undefined || objects === undefined) return undefined;
  const [verb, en, zh] = objects;
  const rest = language === "en" ? en : zh;
  if (rest === undefined) return undefined;
  const joined =
    language === "en"
      ? `${person} ${verbIn(verb, manner, language)}${rest}`
      : `${person}${verbIn(verb, manner, language)}${rest}`;
  return spaced(joined, language);
}

function tell<Name extends ActionName>(
  action: Name,
  args: ArgsOf<Name>,
  language: Language,
): Objects | undefined {
  return told[action](args, language);
}
