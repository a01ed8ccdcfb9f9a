import type { Saying } from "../src/domain/saying";
import { expectMembers, expectSame, none } from "../src/expectation/expect-same";
import { expectTrue } from "../src/expectation/expect-true";
import { valueInWords } from "../src/expectation/value-in-words";
import { customerDetails } from "../src/port/shapes";
import { accountIsVisible } from "./account";
import { detailsOf } from "./histories";
import { findCustomer } from "./look-up";
import type { Company, Person } from "./phrases/characters";
import type { Account, Setting } from "./phrases/forms";
import { labels, yesOrNo } from "./phrases/labels";
import type { Manner } from "./phrases/manners";
import type { Portal } from "./portal";
import { sentence } from "./sentence";
import { changeSetting, readSetting } from "./settings";

sentence(
  {
    en: "{person} sees {customers} under Customers",
    "zh-TW": "{person}在 [客戶] 頁面上{seen-customers}",
  },
  async (portal: Portal, person: Person, expected: readonly string[]) => {
    const rows = await portal.sees(person, "customers", {});
    expectMembers(
      labels.customersPage,
      expected,
      rows.map(({ company }) => company),
    );
  },
);

sentence(
  {
    en: "{person} sees {customers} when filtering by {reseller}",
    "zh-TW": "{person}{seen-customers}，篩選條件為{reseller}",
  },
  async (portal: Portal, person: Person, expected: readonly string[], { id: reseller }: Company) => {
    const rows = await portal.sees(person, "customers", { reseller });
    expectMembers(
      labels.filteredCustomers,
      expected,
      rows.map(({ company }) => company),
    );
  },
);

sentence(
  { en: "{customer} is associated with {reseller}", "zh-TW": "{customer}與{reseller}相關聯" },
  async (portal: Portal, company: string, { id }: Company) => {
    const { id: customer, provider } = await findCustomer(portal, company);
    const listed = (await portal.sees(provider, "customers", {})).find((row) => row.customer === customer);
    const account = await portal.sees(provider, "customer", { customer });
    expectSame(labels.accountReseller, id, account.reseller ?? none);
    expectSame(labels.accountReseller, id, listed?.reseller ?? none);
  },
);

sentence(
  {
    en: "{customer}'s account holds the details as given",
    "zh-TW": "{customer}的帳戶與填寫的詳細資料一致",
  },
  async (portal: Portal, company: string) => {
    const { id: customer, provider } = await findCustomer(portal, company);
    const { company: name, domain, contact, billing } = await portal.sees(provider, "customer", { customer });
    expectMembers(
      labels.details,
      valueInWords(detailsOf(portal, company)),
      valueInWords(customerDetails.parse({ company: name, domain, contact, billing })),
    );
  },
);

sentence(
  { en: "{person} {can} see {account}", "zh-TW": "{person}{can}檢視{account}" },
  async (portal: Portal, person: Person, expected: boolean, account: Account) => {
    const visible = await accountIsVisible(portal, person, account);
    expectSame(labels.accountVisible, yesOrNo(expected), yesOrNo(visible));
  },
);

sentence(
  { en: "{person} {changes} {setting} to {words}", "zh-TW": "{person}{changes}{setting}變更為{words}" },
  async (portal: Portal, person: Person, manner: Manner, setting: Setting, words: string) =>
    changeSetting(portal, manner, person, setting, words),
);

sentence(
  { en: "{setting} is now {words}", "zh-TW": "{setting}現在是{words}" },
  async (portal: Portal, setting: Setting, words: string) => {
    const read = await readSetting(portal, setting);
    expectTrue(read === words, writtenThere(words), writtenThere(read));
  },
);

function writtenThere(words: string): Saying {
  return { en: `"${words}" is written there`, "zh-TW": `寫著「${words}」` };
}
