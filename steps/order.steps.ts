import { expectMembers, expectSame, none } from "../src/assertions/compare-texts";
import type { OrderPage } from "../src/domain/wizard-page";
import type { OrderLine } from "../src/port/shapes";
import { findCustomer } from "./find";
import { linesInWords } from "./lines-in-words";
import type { Company, Person } from "./phrases/characters";
import { northwind, usualPersonOf } from "./phrases/characters";
import type { Form } from "./phrases/forms";
import { labels, yesOrNo } from "./phrases/labels";
import type { VerbForm } from "./phrases/manners";
import { addCustomer, becomePartners, detailsOf, orderUntil, submitOrder, usualLines } from "./preconditions";
import { nameOfReseller } from "./request-text";
import { sentence } from "./sentence";
import { credentialsAreReadable } from "./visibility";
import type { ConformanceWorld } from "./world";

sentence(
  { en: "{person} {starts} a new customer for {reseller}", "zh-TW": "{person}{starts}為{reseller}新增客戶" },
  async (world: ConformanceWorld, person: Person, form: VerbForm, reseller: Company) => {
    await world.act(form, person, "order.start", { reseller: reseller.id });
  },
);

sentence(
  { en: "{person} {gives} {details}", "zh-TW": "{person}{gives}{details}填入表單" },
  async (world: ConformanceWorld, person: Person, form: VerbForm, { customer, fill }: Form) => {
    await world.act(form, person, "order.give-details", fill(detailsOf(world, customer)));
  },
);

sentence(
  { en: "{person} {chooses} {lines} for the order", "zh-TW": "{person}{chooses}新客戶所需的{lines}" },
  async (world: ConformanceWorld, person: Person, form: VerbForm, lines: readonly OrderLine[]) => {
    await world.act(form, person, "order.choose-subscriptions", { lines: [...lines] });
  },
);

sentence(
  {
    en: "{person} {chooses} {lines} through {reseller}",
    "zh-TW": "{person}{chooses}{lines}，並與{reseller}建立關聯",
  },
  async (
    world: ConformanceWorld,
    person: Person,
    form: VerbForm,
    lines: readonly OrderLine[],
    { id: reseller }: Company,
  ) => {
    await world.act(form, person, "order.choose-subscriptions", { lines: [...lines], reseller });
  },
);

sentence(
  { en: "{person} {submits} the order", "zh-TW": "{person}{submits}訂單" },
  async (world: ConformanceWorld, person: Person, form: VerbForm) => submitOrder(world, form, person),
);

sentence(
  { en: "{person} {cancels} the order", "zh-TW": "{person}{cancels}訂單" },
  async (world: ConformanceWorld, person: Person, form: VerbForm) => {
    await world.act(form, person, "order.cancel", {});
  },
);

sentence(
  { en: "{person} {closes} the confirmation", "zh-TW": "{person}{closes}[確認] 頁面" },
  async (world: ConformanceWorld, person: Person, form: VerbForm) => {
    await world.act(form, person, "order.done", {});
  },
);

sentence(
  {
    en: "{person} is on {page} for {customer} of {reseller}",
    "zh-TW": "{person}已進行到{page}，客戶為{customer}，經銷商為{reseller}",
  },
  async (world: ConformanceWorld, person: Person, page: OrderPage, company: string, reseller: Company) =>
    orderUntil(world, person, page, { company, reseller, lines: usualLines }),
);

sentence(
  { en: "{reseller} serves {customer} with {lines}", "zh-TW": "{reseller}服務{customer}，後者擁有{lines}" },
  async (world: ConformanceWorld, reseller: Company, company: string, lines: readonly OrderLine[]) =>
    addCustomer(world, usualPersonOf(northwind), { company, reseller, lines }),
);

sentence(
  { en: "{provider} and {reseller} serve {customer}", "zh-TW": "{provider}與{reseller}共同服務{customer}" },
  async (world: ConformanceWorld, provider: Company, reseller: Company, company: string) => {
    await becomePartners(world, reseller, provider);
    await addCustomer(world, usualPersonOf(provider), { company, reseller, lines: usualLines });
  },
);

sentence(
  { en: "{person} is shown {page}", "zh-TW": "{person}{shown-page}" },
  async (world: ConformanceWorld, person: Person, page: OrderPage) => {
    const order = await world.observe(person, "order", {});
    expectSame(labels.page, page, order.page);
  },
);

sentence(
  { en: "{reseller} is already selected for {person}", "zh-TW": "{reseller}已為{person}預先選好" },
  async (world: ConformanceWorld, { name }: Company, person: Person) => {
    const { reseller } = await world.observe(person, "order", {});
    expectSame(labels.selectedReseller, name, reseller === null ? none : nameOfReseller(reseller));
  },
);

sentence(
  {
    en: "{person} is reviewing {customer} with {lines}",
    "zh-TW": "{person}的檢閱頁面顯示{customer}與{lines}",
  },
  async (world: ConformanceWorld, person: Person, company: string, expected: readonly OrderLine[]) => {
    const { page, details, lines } = await world.observe(person, "order", {});
    expectSame(
      labels.pageAndCompany,
      `review, ${company}`,
      `${page}, ${details?.company ?? labels.noCompany.en}`,
    );
    expectMembers(labels.lines, linesInWords(expected), linesInWords(lines));
  },
);

sentence(
  { en: "{person} sees no order", "zh-TW": "{person}看不到任何訂單" },
  async (world: ConformanceWorld, person: Person) => {
    const orders = await world.observe(person, "orders", {});
    expectMembers(
      labels.orders,
      [],
      orders.flatMap(({ lines }) => linesInWords(lines)),
    );
  },
);

sentence(
  {
    en: "{person} has ordered {orders} for {customer}",
    "zh-TW": "{person}看到一筆訂單，內容為{orders}，客戶為{customer}",
  },
  async (
    world: ConformanceWorld,
    person: Person,
    expected: readonly (readonly OrderLine[])[],
    company: string,
  ) => {
    const { id } = await findCustomer(world, company);
    const orders = (await world.observe(person, "orders", {})).filter(({ customer }) => customer === id);
    expectMembers(
      labels.orders,
      expected.map(orderInWords),
      orders.map(({ lines }) => orderInWords(lines)),
    );
  },
);

sentence(
  { en: "{person} {can} read {customer}'s credentials", "zh-TW": "{person}{can}讀取{customer}的認證" },
  async (world: ConformanceWorld, person: Person, expected: boolean, company: string) => {
    const readable = await credentialsAreReadable(world, person, company);
    expectSame(labels.credentialsReadable, yesOrNo(expected), yesOrNo(readable));
  },
);

function orderInWords(lines: readonly OrderLine[]): string {
  return [...linesInWords(lines)].sort().join(" and ");
}
