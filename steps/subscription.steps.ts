import { expectMembers, expectSame, none } from "../src/expectation/expect-same";
import type { OrderLine } from "../src/port/shapes";
import { addSubscriptions } from "./histories";
import { linesInWords } from "./lines-in-words";
import { findCustomer, findSubscription } from "./look-up";
import type { Company, Person, SubscriptionName } from "./phrases/characters";
import { labels } from "./phrases/labels";
import type { Manner } from "./phrases/manners";
import type { Portal } from "./portal";
import { sentence } from "./sentence";

sentence(
  {
    en: "{person} {starts} a subscription for {customer}",
    "zh-TW": "{person}{starts}為{customer}新增訂閱",
  },
  async (portal: Portal, person: Person, manner: Manner, company: string) => {
    const { id: customer } = await findCustomer(portal, company);
    await portal.does(manner, person, "add-subscription.start", { customer });
  },
);

sentence(
  {
    en: "{person} {starts} a subscription for an unknown customer",
    "zh-TW": "{person}{starts}為不存在的客戶新增訂閱",
  },
  async (portal: Portal, person: Person, manner: Manner) => {
    await portal.does(manner, person, "add-subscription.start", { customer: "there-is-no-such-customer" });
  },
);

sentence(
  { en: "{person} {chooses} {lines} to add", "zh-TW": "{person}{chooses}要新增的{lines}" },
  async (portal: Portal, person: Person, manner: Manner, lines: readonly OrderLine[]) => {
    await portal.does(manner, person, "add-subscription.choose-subscriptions", { lines: [...lines] });
  },
);

sentence(
  {
    en: "{person} {chooses} {reseller} from the list of names",
    "zh-TW": "{person}{chooses}名稱清單中的{reseller}",
  },
  async (portal: Portal, person: Person, manner: Manner, { id: reseller }: Company) => {
    await portal.does(manner, person, "add-subscription.choose-reseller", { reseller });
  },
);

sentence(
  { en: "{person} {submits} the new subscriptions", "zh-TW": "{person}{submits}新訂閱" },
  async (portal: Portal, person: Person, manner: Manner) => {
    await portal.does(manner, person, "add-subscription.submit", {});
  },
);

sentence(
  { en: "{person} {adds} {lines} for {customer}", "zh-TW": "{person}{adds}{lines}給{customer}" },
  async (portal: Portal, person: Person, _manner: Manner, lines: readonly OrderLine[], company: string) =>
    addSubscriptions(portal, person, lines, company),
);

sentence(
  {
    en: "{person} is adding {lines} for {customer}",
    "zh-TW": "{person}正在新增訂閱，{chosen-lines}，客戶為{customer}",
  },
  async (portal: Portal, person: Person, expected: readonly OrderLine[], company: string) => {
    const { id } = await findCustomer(portal, company);
    const { page, customer, lines } = await portal.sees(person, "add-subscription", {});
    const wanted = [`page new-subscription`, `customer ${id}`, ...linesInWords(expected)];
    expectMembers(labels.adding, wanted, [`page ${page}`, `customer ${customer}`, ...linesInWords(lines)]);
  },
);

sentence(
  { en: "{person} sees {customer} with {lines}", "zh-TW": "{person}看到{customer}有{lines}" },
  async (portal: Portal, person: Person, company: string, expected: readonly OrderLine[]) => {
    const { id: customer } = await findCustomer(portal, company);
    const rows = await portal.sees(person, "subscriptions", { customer });
    expectMembers(labels.subscriptions, linesInWords(expected), linesInWords(rows));
  },
);

sentence(
  {
    en: "{person} {buys} {number} licence(s) for {subscription}",
    "zh-TW": "{person}{buys}{number}個{subscription}授權",
  },
  async (portal: Portal, person: Person, manner: Manner, additional: number, name: SubscriptionName) => {
    const { subscription } = await findSubscription(portal, name);
    await portal.does(manner, person, "subscription.buy-licences", { subscription, additional });
  },
);

sentence(
  {
    en: "{person} {buys} {number} licence(s) for an unknown subscription",
    "zh-TW": "{person}{buys}{number}個授權給不存在的訂閱",
  },
  async (portal: Portal, person: Person, manner: Manner, additional: number) => {
    const subscription = "there-is-no-such-subscription";
    await portal.does(manner, person, "subscription.buy-licences", { subscription, additional });
  },
);

sentence(
  {
    en: "{person} {upgrades} {subscription} to {offer}",
    "zh-TW": "{person}{upgrades}{subscription}升級為{offer}",
  },
  async (portal: Portal, person: Person, manner: Manner, name: SubscriptionName, { id: offer }: Company) => {
    const { subscription } = await findSubscription(portal, name);
    await portal.does(manner, person, "subscription.upgrade", { subscription, offer });
  },
);

sentence(
  { en: "{subscription} is associated with {resellers}", "zh-TW": "{subscription}{with-resellers}相關聯" },
  async (portal: Portal, name: SubscriptionName, expected: readonly Company[]) => {
    const { reseller } = await findSubscription(portal, name);
    expectSame(labels.associatedReseller, expected[0]?.id ?? none, reseller ?? none);
  },
);
