import { expectMembers, expectSame, none } from "../src/expectation/expect-same";
import { findCustomer, findSubscription } from "./look-up";
import type { Company, Person, SubscriptionName } from "./phrases/characters";
import { labels } from "./phrases/labels";
import type { Manner } from "./phrases/manners";
import type { Portal } from "./portal";
import { nameOfReseller } from "./request-text";
import { sentence } from "./sentence";

sentence(
  {
    en: "{person} {enters} {mpn-id} on {subscription}",
    "zh-TW": "{person}{enters}{mpn-id}輸入到{subscription}",
  },
  async (portal: Portal, person: Person, manner: Manner, mpnId: string, name: SubscriptionName) => {
    const { subscription } = await findSubscription(portal, name);
    await portal.does(manner, person, "subscription.set-reseller", { subscription, mpnId });
  },
);

sentence(
  { en: "{subscription} carries {mpn-id}", "zh-TW": "{subscription}記載{mpn-id}" },
  async (portal: Portal, name: SubscriptionName, expected: string) => {
    const { mpnId } = await findSubscription(portal, name);
    expectSame(labels.mpnId, expected, mpnId ?? none);
  },
);

sentence(
  {
    en: "{person} sees {resellers} credited for {subscription}",
    "zh-TW": "{person}{seen-resellers}因{subscription}獲得獎勵",
  },
  async (portal: Portal, person: Person, expected: readonly Company[], name: SubscriptionName) => {
    const { subscription: id } = await findSubscription(portal, name);
    const credits = (await portal.sees(person, "incentives", {})).filter(
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
    portal: Portal,
    person: Person,
    manner: Manner,
    { id: reseller }: Company,
    name: SubscriptionName,
  ) => {
    const { subscription } = await findSubscription(portal, name);
    await portal.does(manner, person, "subscription.set-support-contact", { subscription, reseller });
  },
);

sentence(
  {
    en: "the support contact for {subscription} is {resellers}",
    "zh-TW": "{subscription}的支援連絡人{being-resellers}",
  },
  async (portal: Portal, name: SubscriptionName, expected: readonly Company[]) => {
    const { supportContact } = await findSubscription(portal, name);
    expectSame(labels.supportContact, expected[0]?.id ?? none, supportContact ?? none);
  },
);

sentence(
  {
    en: "{person} {grants} {reseller} tenant ownership of {customer}",
    "zh-TW": "{person}{grants}{reseller}對{customer}的租用戶擁有者權限",
  },
  async (portal: Portal, person: Person, manner: Manner, { id: reseller }: Company, company: string) => {
    const { id: customer } = await findCustomer(portal, company);
    await portal.does(manner, person, "tenant-owner.grant", { customer, reseller });
  },
);

sentence(
  {
    en: "{person} sees {resellers} as tenant owner of {customer}",
    "zh-TW": "{person}{seen-resellers}擔任{customer}的租用戶擁有者",
  },
  async (portal: Portal, person: Person, expected: readonly Company[], company: string) => {
    const { id: customer } = await findCustomer(portal, company);
    const owners = await portal.sees(person, "tenant-owners", { customer });
    expectMembers(
      labels.tenantOwners,
      expected.map(({ name }) => name),
      owners.map(nameOfReseller),
    );
  },
);
