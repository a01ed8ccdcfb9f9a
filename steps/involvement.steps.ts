import { expectMembers, expectSame, none } from "../src/assertions/compare-texts";
import { labels, resellerLabel } from "../src/vocabulary/labels";
import type { SubscriptionName } from "../src/vocabulary/names";
import { sentences } from "../src/vocabulary/sentences";
import { findCustomer, findSubscription } from "./find";
import { takesEffect } from "./given";
import { sentence } from "./sentence";
import type { ConformanceWorld } from "./world";

sentence(sentences.entersMpnId, async (world, person, form, mpnId, name) => {
  const { subscription } = await findSubscription(world, name);
  await world.act(form, person, "subscription.set-reseller", { subscription, mpnId });
  await takesEffect(world, form, ["subscriptions", "mpnId"], () => carriesMpnId(world, name, mpnId));
});

sentence(sentences.subscriptionCarriesMpnId, async (world, name, expected) =>
  carriesMpnId(world, name, expected),
);

async function carriesMpnId(
  world: ConformanceWorld,
  name: SubscriptionName,
  expected: string,
): Promise<void> {
  const { mpnId } = await findSubscription(world, name);
  expectSame(labels.mpnId, expected, mpnId ?? none);
}

sentence(sentences.seesCredited, async (world, person, expected, name) => {
  const { subscription: id } = await findSubscription(world, name);
  const credits = (await world.observe(person, "incentives", {})).filter(
    ({ subscription }) => subscription === id,
  );
  expectMembers(
    labels.credited,
    expected.map(({ name }) => name),
    credits.map(({ reseller }) => resellerLabel(reseller)),
  );
});

sentence(sentences.designatesSupport, async (world, person, form, { id: reseller }, name) => {
  const { subscription } = await findSubscription(world, name);
  const chosen = await world.act(form, person, "subscription.choose-support-contact", {
    subscription,
    reseller,
  });
  if (chosen !== undefined)
    await world.act(form, person, "subscription.submit-support-contact", { subscription });
  await takesEffect(world, form, ["subscriptions", "supportContact"], () =>
    hasSupportContact(world, name, reseller),
  );
});

sentence(sentences.choosesSupport, async (world, person, form, { id: reseller }, name) => {
  const { subscription } = await findSubscription(world, name);
  await world.act(form, person, "subscription.choose-support-contact", { subscription, reseller });
});

sentence(sentences.submitsSupport, async (world, person, form, name) => {
  const { subscription } = await findSubscription(world, name);
  await world.act(form, person, "subscription.submit-support-contact", { subscription });
});

sentence(sentences.canDesignateResellers, async (world, person, expected) => {
  const choices = await world.observe(person, "support-contact-choices", {});
  expectMembers(
    labels.namesListed,
    expected.map(({ name }) => name),
    choices.map(resellerLabel),
  );
});

sentence(sentences.supportContactIs, async (world, name, expected) =>
  hasSupportContact(world, name, expected[0]?.id),
);

async function hasSupportContact(
  world: ConformanceWorld,
  name: SubscriptionName,
  expected: string | undefined,
): Promise<void> {
  const { supportContact } = await findSubscription(world, name);
  expectSame(labels.supportContact, expected ?? none, supportContact ?? none);
}

sentence(sentences.grantsTenantOwnership, async (world, person, form, { id: reseller }, company) => {
  const { id: customer, provider } = await findCustomer(world, company);
  await world.act(form, person, "tenant-owner.grant", { customer, reseller });
  await takesEffect(world, form, ["tenant-owners", "other"], async () => {
    const owners = await world.observe(provider, "tenant-owners", { customer });
    const granted = owners.includes(reseller) ? [reseller] : [];
    expectMembers(labels.tenantOwners, [reseller], granted);
  });
});

sentence(sentences.seesTenantOwners, async (world, person, expected, company) => {
  const { id: customer } = await findCustomer(world, company);
  const owners = await world.observe(person, "tenant-owners", { customer });
  expectMembers(
    labels.tenantOwners,
    expected.map(({ name }) => name),
    owners.map(resellerLabel),
  );
});

sentence(sentences.notesOnAzure, async (world, person, form, note, company) => {
  const { id: customer } = await findCustomer(world, company);
  await world.act(form, person, "azure-account.note", { customer, note });
  await takesEffect(world, form, ["azure-account", "note"], () => carriesNote(world, company, note));
});

sentence(sentences.azureCarriesNote, async (world, company, expected) =>
  carriesNote(world, company, expected),
);

async function carriesNote(world: ConformanceWorld, company: string, expected: string): Promise<void> {
  expectSame(labels.azureNote, expected || none, (await noteOn(world, company)) || none);
}

/** The note as the customer's provider sees it. */
async function noteOn(world: ConformanceWorld, company: string): Promise<string> {
  const { id: customer, provider } = await findCustomer(world, company);
  return (await world.observe(provider, "azure-account", { customer })).note;
}
