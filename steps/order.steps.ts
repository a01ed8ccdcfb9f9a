import type { OrderPage } from "../src/domain/wizard-page";
import { expectMembers, expectSame, none } from "../src/expectation/expect-same";
import type { OrderLine } from "../src/port/shapes";
import { credentialsAreReadable } from "./credentials";
import { addCustomer, becomePartners, detailsOf, orderUntil, submitOrder, usualLines } from "./histories";
import { linesInWords } from "./lines-in-words";
import { findCustomer } from "./look-up";
import type { Company, Person } from "./phrases/characters";
import { northwind, usualPersonOf } from "./phrases/characters";
import type { Form } from "./phrases/forms";
import { labels, yesOrNo } from "./phrases/labels";
import type { Manner } from "./phrases/manners";
import type { Portal } from "./portal";
import { nameOfReseller } from "./request-text";
import { sentence } from "./sentence";

sentence(
  { en: "{person} {starts} a new customer for {reseller}", "zh-TW": "{person}{starts}為{reseller}新增客戶" },
  async (portal: Portal, person: Person, manner: Manner, reseller: Company) => {
    await portal.does(manner, person, "order.start", { reseller: reseller.id });
  },
);

sentence(
  { en: "{person} {gives} {details}", "zh-TW": "{person}{gives}{details}填入表單" },
  async (portal: Portal, person: Person, manner: Manner, { customer, fill }: Form) => {
    await portal.does(manner, person, "order.give-details", fill(detailsOf(portal, customer)));
  },
);

sentence(
  { en: "{person} {chooses} {lines} for the order", "zh-TW": "{person}{chooses}新客戶所需的{lines}" },
  async (portal: Portal, person: Person, manner: Manner, lines: readonly OrderLine[]) => {
    await portal.does(manner, person, "order.choose-subscriptions", { lines: [...lines] });
  },
);

sentence(
  {
    en: "{person} {chooses} {lines} through {reseller}",
    "zh-TW": "{person}{chooses}{lines}，並與{reseller}建立關聯",
  },
  async (
    portal: Portal,
    person: Person,
    manner: Manner,
    lines: readonly OrderLine[],
    { id: reseller }: Company,
  ) => {
    await portal.does(manner, person, "order.choose-subscriptions", { lines: [...lines], reseller });
  },
);

sentence(
  { en: "{person} {submits} the order", "zh-TW": "{person}{submits}訂單" },
  async (portal: Portal, person: Person, manner: Manner) => submitOrder(portal, manner, person),
);

sentence(
  { en: "{person} {cancels} the order", "zh-TW": "{person}{cancels}訂單" },
  async (portal: Portal, person: Person, manner: Manner) => {
    await portal.does(manner, person, "order.cancel", {});
  },
);

sentence(
  { en: "{person} {closes} the confirmation", "zh-TW": "{person}{closes}[確認] 頁面" },
  async (portal: Portal, person: Person, manner: Manner) => {
    await portal.does(manner, person, "order.done", {});
  },
);

sentence(
  {
    en: "{person} is on {page} for {customer} of {reseller}",
    "zh-TW": "{person}已進行到{page}，客戶為{customer}，經銷商為{reseller}",
  },
  async (portal: Portal, person: Person, page: OrderPage, company: string, reseller: Company) =>
    orderUntil(portal, person, page, { company, reseller, lines: usualLines }),
);

sentence(
  { en: "{reseller} serves {customer} with {lines}", "zh-TW": "{reseller}服務{customer}，後者擁有{lines}" },
  async (portal: Portal, reseller: Company, company: string, lines: readonly OrderLine[]) =>
    addCustomer(portal, usualPersonOf(northwind), { company, reseller, lines }),
);

sentence(
  { en: "{provider} and {reseller} serve {customer}", "zh-TW": "{provider}與{reseller}共同服務{customer}" },
  async (portal: Portal, provider: Company, reseller: Company, company: string) => {
    await becomePartners(portal, reseller, provider);
    await addCustomer(portal, usualPersonOf(provider), { company, reseller, lines: usualLines });
  },
);

sentence(
  { en: "{person} is shown {page}", "zh-TW": "{person}{shown-page}" },
  async (portal: Portal, person: Person, page: OrderPage) => {
    const order = await portal.sees(person, "order", {});
    expectSame(labels.page, page, order.page);
  },
);

sentence(
  { en: "{reseller} is already selected for {person}", "zh-TW": "{reseller}已為{person}預先選好" },
  async (portal: Portal, { name }: Company, person: Person) => {
    const { reseller } = await portal.sees(person, "order", {});
    expectSame(labels.selectedReseller, name, reseller === null ? none : nameOfReseller(reseller));
  },
);

sentence(
  {
    en: "{person} is reviewing {customer} with {lines}",
    "zh-TW": "{person}的檢閱頁面顯示{customer}與{lines}",
  },
  async (portal: Portal, person: Person, company: string, expected: readonly OrderLine[]) => {
    const { page, details, lines } = await portal.sees(person, "order", {});
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
  async (portal: Portal, person: Person) => {
    const orders = await portal.sees(person, "orders", {});
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
  async (portal: Portal, person: Person, expected: readonly (readonly OrderLine[])[], company: string) => {
    const { id } = await findCustomer(portal, company);
    const orders = (await portal.sees(person, "orders", {})).filter(({ customer }) => customer === id);
    expectMembers(
      labels.orders,
      expected.map(orderInWords),
      orders.map(({ lines }) => orderInWords(lines)),
    );
  },
);

sentence(
  { en: "{person} {can} read {customer}'s credentials", "zh-TW": "{person}{can}讀取{customer}的認證" },
  async (portal: Portal, person: Person, expected: boolean, company: string) => {
    const readable = await credentialsAreReadable(portal, person, company);
    expectSame(labels.credentialsReadable, yesOrNo(expected), yesOrNo(readable));
  },
);

function orderInWords(lines: readonly OrderLine[]): string {
  return [...linesInWords(lines)].sort().join(" and ");
}
