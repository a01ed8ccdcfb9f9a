import { expectMembers, expectSame, none } from "../src/assertions/compare-texts";
import type { OrderLine } from "../src/port/shapes";
import { findCustomer, findSubscription } from "./find";
import { linesInWords } from "./lines-in-words";
import type { Company, Person, SubscriptionName } from "./phrases/characters";
import { labels } from "./phrases/labels";
import type { VerbForm } from "./phrases/manners";
import { addSubscriptions } from "./preconditions";
import { sentence } from "./sentence";
import type { ConformanceWorld } from "./world";

sentence(
  {
    en: "{person} {starts} a subscription for {customer}",
    "zh-TW": "{person}{starts}為{customer}新增訂閱",
  },
  async (world: ConformanceWorld, person: Person, form: VerbForm, company: string) => {
    const { id: customer } = await findCustomer(world, company);
    await world.act(form, person, "add-subscription.start", { customer });
  },
);

sentence(
  {
    en: "{person} {starts} a subscription for an unknown customer",
    "zh-TW": "{person}{starts}為不存在的客戶新增訂閱",
  },
  async (world: ConformanceWorld, person: Person, form: VerbForm) => {
    await world.act(form, person, "add-subscription.start", { customer: "there-is-no-such-customer" });
  },
);

sentence(
  { en: "{person} {chooses} {lines} to add", "zh-TW": "{person}{chooses}要新增的{lines}" },
  async (world: ConformanceWorld, person: Person, form: VerbForm, lines: readonly OrderLine[]) => {
    await world.act(form, person, "add-subscription.choose-subscriptions", { lines: [...lines] });
  },
);

sentence(
  {
    en: "{person} {chooses} {reseller} from the list of names",
    "zh-TW": "{person}{chooses}名稱清單中的{reseller}",
  },
  async (world: ConformanceWorld, person: Person, form: VerbForm, { id: reseller }: Company) => {
    await world.act(form, person, "add-subscription.choose-reseller", { reseller });
  },
);

sentence(
  { en: "{person} {submits} the new subscriptions", "zh-TW": "{person}{submits}新訂閱" },
  async (world: ConformanceWorld, person: Person, form: VerbForm) => {
    await world.act(form, person, "add-subscription.submit", {});
  },
);

sentence(
  { en: "{person} {adds} {lines} for {customer}", "zh-TW": "{person}{adds}{lines}給{customer}" },
  async (
    world: ConformanceWorld,
    person: Person,
    _form: VerbForm,
    lines: readonly OrderLine[],
    company: string,
  ) => addSubscriptions(world, person, lines, company),
);

sentence(
  {
    en: "{person} is adding {lines} for {customer}",
    "zh-TW": "{person}正在新增訂閱，{chosen-lines}，客戶為{customer}",
  },
  async (world: ConformanceWorld, person: Person, expected: readonly OrderLine[], company: string) => {
    const { id } = await findCustomer(world, company);
    const { page, customer, lines } = await world.observe(person, "add-subscription", {});
    const wanted = [`page new-subscription`, `customer ${id}`, ...linesInWords(expected)];
    expectMembers(labels.adding, wanted, [`page ${page}`, `customer ${customer}`, ...linesInWords(lines)]);
  },
);

sentence(
  { en: "{person} sees {customer} with {lines}", "zh-TW": "{person}看到{customer}有{lines}" },
  async (world: ConformanceWorld, person: Person, company: string, expected: readonly OrderLine[]) => {
    const { id: customer } = await findCustomer(world, company);
    const rows = await world.observe(person, "subscriptions", { customer });
    expectMembers(labels.subscriptions, linesInWords(expected), linesInWords(rows));
  },
);

sentence(
  {
    en: "{person} {buys} {number} licence(s) for {subscription}",
    "zh-TW": "{person}{buys}{number}個{subscription}授權",
  },
  async (
    world: ConformanceWorld,
    person: Person,
    form: VerbForm,
    additional: number,
    name: SubscriptionName,
  ) => {
    const { subscription } = await findSubscription(world, name);
    await world.act(form, person, "subscription.buy-licences", { subscription, additional });
  },
);

sentence(
  {
    en: "{person} {buys} {number} licence(s) for an unknown subscription",
    "zh-TW": "{person}{buys}{number}個授權給不存在的訂閱",
  },
  async (world: ConformanceWorld, person: Person, form: VerbForm, additional: number) => {
    const subscription = "there-is-no-such-subscription";
    await world.act(form, person, "subscription.buy-licences", { subscription, additional });
  },
);

sentence(
  {
    en: "{person} {upgrades} {subscription} to {offer}",
    "zh-TW": "{person}{upgrades}{subscription}升級為{offer}",
  },
  async (
    world: ConformanceWorld,
    person: Person,
    form: VerbForm,
    name: SubscriptionName,
    { id: offer }: Company,
  ) => {
    const { subscription } = await findSubscription(world, name);
    await world.act(form, person, "subscription.upgrade", { subscription, offer });
  },
);

sentence(
  { en: "{subscription} is associated with {resellers}", "zh-TW": "{subscription}{with-resellers}相關聯" },
  async (world: ConformanceWorld, name: SubscriptionName, expected: readonly Company[]) => {
    const { reseller } = await findSubscription(world, name);
    expectSame(labels.associatedReseller, expected[0]?.id ?? none, reseller ?? none);
  },
);
