import { expectMembers, expectSame, expectTrue, none } from "../src/assertions/compare-texts";
import { valueInWords } from "../src/assertions/value-in-words";
import type { LocalizedText } from "../src/domain/saying";
import { customerDetails } from "../src/port/shapes";
import { findCustomer } from "./find";
import type { Company, Person } from "./phrases/characters";
import type { Account, Setting } from "./phrases/forms";
import { labels, yesOrNo } from "./phrases/labels";
import type { VerbForm } from "./phrases/manners";
import { detailsOf } from "./preconditions";
import { sentence } from "./sentence";
import { changeSetting, readSetting } from "./settings";
import { accountIsVisible } from "./visibility";
import type { ConformanceWorld } from "./world";

sentence(
  {
    en: "{person} sees {customers} under Customers",
    "zh-TW": "{person}在 [客戶] 頁面上{seen-customers}",
  },
  async (world: ConformanceWorld, person: Person, expected: readonly string[]) => {
    const rows = await world.observe(person, "customers", {});
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
  async (world: ConformanceWorld, person: Person, expected: readonly string[], { id: reseller }: Company) => {
    const rows = await world.observe(person, "customers", { reseller });
    expectMembers(
      labels.filteredCustomers,
      expected,
      rows.map(({ company }) => company),
    );
  },
);

sentence(
  { en: "{customer} is associated with {reseller}", "zh-TW": "{customer}與{reseller}相關聯" },
  async (world: ConformanceWorld, company: string, { id }: Company) => {
    const { id: customer, provider } = await findCustomer(world, company);
    const listed = (await world.observe(provider, "customers", {})).find((row) => row.customer === customer);
    const account = await world.observe(provider, "customer", { customer });
    expectSame(labels.accountReseller, id, account.reseller ?? none);
    expectSame(labels.accountReseller, id, listed?.reseller ?? none);
  },
);

sentence(
  {
    en: "{customer}'s account holds the details as given",
    "zh-TW": "{customer}的帳戶與填寫的詳細資料一致",
  },
  async (world: ConformanceWorld, company: string) => {
    const { id: customer, provider } = await findCustomer(world, company);
    const {
      company: name,
      domain,
      contact,
      billing,
    } = await world.observe(provider, "customer", { customer });
    expectMembers(
      labels.details,
      valueInWords(detailsOf(world, company)),
      valueInWords(customerDetails.parse({ company: name, domain, contact, billing })),
    );
  },
);

sentence(
  { en: "{person} {can} see {account}", "zh-TW": "{person}{can}檢視{account}" },
  async (world: ConformanceWorld, person: Person, expected: boolean, account: Account) => {
    const visible = await accountIsVisible(world, person, account);
    expectSame(labels.accountVisible, yesOrNo(expected), yesOrNo(visible));
  },
);

sentence(
  { en: "{person} {changes} {setting} to {words}", "zh-TW": "{person}{changes}{setting}變更為{words}" },
  async (world: ConformanceWorld, person: Person, form: VerbForm, setting: Setting, words: string) =>
    changeSetting(world, form, person, setting, words),
);

sentence(
  { en: "{setting} is now {words}", "zh-TW": "{setting}現在是{words}" },
  async (world: ConformanceWorld, setting: Setting, words: string) => {
    const read = await readSetting(world, setting);
    expectTrue(read === words, writtenThere(words), writtenThere(read));
  },
);

function writtenThere(words: string): LocalizedText {
  return { en: `"${words}" is written there`, "zh-TW": `寫著「${words}」` };
}
