import { expectMembers, expectSame, expectTrue, none } from "../src/assertions/compare-texts";
import { isSameTelephone } from "../src/assertions/telephone";
import { valueInWords } from "../src/assertions/value-in-words";
import type { LocalizedText } from "../src/domain/text";
import { customerDetails } from "../src/port/shapes";
import type { Setting } from "../src/vocabulary/forms";
import { labels } from "../src/vocabulary/labels";
import { sentences } from "../src/vocabulary/sentences";
import { findAssociations, findCustomer } from "./find";
import { takesEffect } from "./given";
import { detailsOf } from "./ordering";
import { sentence } from "./sentence";
import { changeSetting, readSetting, settingFields } from "./settings";
import { accountIsVisible, expectShown } from "./visibility";
import type { ConformanceWorld } from "./world";

sentence(sentences.seesCustomers, async (world, person, expected) => {
  const rows = await world.observe(person, "customers", {});
  expectMembers(
    labels.customersPage,
    expected,
    rows.map(({ company }) => company),
  );
});

sentence(sentences.seesFilteredCustomers, async (world, person, expected, { id: reseller }) => {
  const rows = await world.observe(person, "customers", { reseller });
  expectMembers(
    labels.filteredCustomers,
    expected,
    rows.map(({ company }) => company),
  );
});

sentence(sentences.customerIsAssociated, async (world, company, { id }) => {
  const { ofAccount, listed } = await findAssociations(world, company);
  expectSame(labels.accountReseller, id, ofAccount ?? none);
  expectSame(labels.accountReseller, id, listed ?? none);
});

sentence(sentences.accountHoldsDetails, async (world, company) => {
  const { id: customer, provider } = await findCustomer(world, company);
  const given = detailsOf(world, company);
  const shown = customerDetails.parse(await world.observe(provider, "customer", { customer }));
  const { contact } = shown;
  const phone = isSameTelephone(contact.phone, given.contact.phone) ? given.contact.phone : contact.phone;
  expectMembers(
    labels.details,
    valueInWords(given),
    valueInWords({ ...shown, contact: { ...contact, phone } }),
  );
});

sentence(sentences.canSeeAccount, async (world, person, expected, account) => {
  const visible = await accountIsVisible(world, person, account);
  expectShown(labels.accountVisible, expected, visible);
});

sentence(sentences.changesSetting, async (world, person, form, setting, words) => {
  await changeSetting(world, form, person, setting, words);
  await takesEffect(world, form, settingFields[setting.kind], () => settingIs(world, setting, words));
});

sentence(sentences.settingIsNow, async (world, setting, words) => settingIs(world, setting, words));

async function settingIs(world: ConformanceWorld, setting: Setting, words: string): Promise<void> {
  const read = await readSetting(world, setting);
  const isThere = setting.kind === "telephone" ? isSameTelephone(read, words) : read === words;
  expectTrue(isThere, writtenThere(words), writtenThere(read));
}

function writtenThere(words: string): LocalizedText {
  return { en: `"${words}" is written there`, "zh-TW": `寫著「${words}」` };
}
