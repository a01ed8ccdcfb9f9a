import { expectMembers, expectSame, none } from "../src/assertions/compare-texts";
import { findCustomer, findSubscription } from "./find";
import type { Company, Person, SubscriptionName } from "./phrases/characters";
import { labels } from "./phrases/labels";
import type { VerbForm } from "./phrases/manners";
import { nameOfReseller } from "./request-text";
import { sentence } from "./sentence";
import type { ConformanceWorld } from "./world";

sentence(
  {
    en: "{person} {enters} {mpn-id} on {subscription}",
    "zh-TW": "{person}{enters}{mpn-id}輸入到{subscription}",
  },
  async (world: ConformanceWorld, person: Person, form: VerbForm, mpnId: string, name: SubscriptionName) => {
    const { subscription } = await findSubscription(world, name);
    await world.act(form, person, "subscription.set-reseller", { subscription, mpnId });
  },
);

sentence(
  { en: "{subscription} carries {mpn-id}", "zh-TW": "{subscription}記載{mpn-id}" },
  async (world: ConformanceWorld, name: SubscriptionName, expected: string) => {
    const { mpnId } = await findSubscription(world, name);
    expectSame(labels.mpnId, expected, mpnId ?? none);
  },
);

sentence(
  {
    en: "{person} sees {resellers} credited for {subscription}",
    "zh-TW": "{person}{seen-resellers}因{subscription}獲得獎勵",
  },
  async (world: ConformanceWorld, person: Person, expected: readonly Company[], name: SubscriptionName) => {
    const { subscription: id } = await findSubscription(world, name);
    const credits = (await world.observe(person, "incentives", {})).filter(
      ({ subscription }) => subscription === id,
    );
    expectMembers(
      labels.credited,
      expected.map(({ name }) => name),
      credits.map(({ reseller }) => nameOfReseller(reseller)),
    );
  },
);

sentence(
  {
    en: "{person} {designates} {reseller} to support {subscription}",
    "zh-TW": "{person}{designates}{reseller}為{subscription}的支援連絡人",
  },
  async (
    world: ConformanceWorld,
    person: Person,
    form: VerbForm,
    { id: reseller }: Company,
    name: SubscriptionName,
  ) => {
    const { subscription } = await findSubscription(world, name);
    await world.act(form, person, "subscription.set-support-contact", { subscription, reseller });
  },
);

sentence(
  {
    en: "the support contact for {subscription} is {resellers}",
    "zh-TW": "{subscription}的支援連絡人{being-resellers}",
  },
  async (world: ConformanceWorld, name: SubscriptionName, expected: readonly Company[]) => {
    const { supportContact } = await findSubscription(world, name);
    expectSame(labels.supportContact, expected[0]?.id ?? none, supportContact ?? none);
  },
);

sentence(
  {
    en: "{person} {grants} {reseller} tenant ownership of {customer}",
    "zh-TW": "{person}{grants}{reseller}對{customer}的租用戶擁有者權限",
  },
  async (
    world: ConformanceWorld,
    person: Person,
    form: VerbForm,
    { id: reseller }: Company,
    company: string,
  ) => {
    const { id: customer } = await findCustomer(world, company);
    await world.act(form, person, "tenant-owner.grant", { customer, reseller });
  },
);

sentence(
  {
    en: "{person} sees {resellers} as tenant owner of {customer}",
    "zh-TW": "{person}{seen-resellers}擔任{customer}的租用戶擁有者",
  },
  async (world: ConformanceWorld, person: Person, expected: readonly Company[], company: string) => {
    const { id: customer } = await findCustomer(world, company);
    const owners = await world.observe(person, "tenant-owners", { customer });
    expectMembers(
      labels.tenantOwners,
      expected.map(({ name }) => name),
      owners.map(nameOfReseller),
    );
  },
);
