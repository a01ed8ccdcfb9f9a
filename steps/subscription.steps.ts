import { expectMembers, expectSame, none } from "../src/assertions/compare-texts";
import type { OrderLine } from "../src/port/shapes";
import { labels, lineLabels } from "../src/vocabulary/labels";
import type { Person } from "../src/vocabulary/names";
import { sentences } from "../src/vocabulary/sentences";
import { findCustomer, findSubscription } from "./find";
import { takesEffect } from "./given";
import { addSubscriptions, chooseLinesToAdd, startAddition } from "./ordering";
import { sentence } from "./sentence";
import type { ConformanceWorld } from "./world";

sentence(sentences.startsAddition, async (world, person, form, company) => {
  const { id: customer } = await findCustomer(world, company);
  await startAddition(world, form, person, customer);
});

sentence(sentences.startsAdditionForUnknown, async (world, person, form) => {
  await world.act(form, person, "add-subscription.start", { customer: "there-is-no-such-customer" });
});

sentence(sentences.choosesLinesToAdd, async (world, person, form, lines) =>
  chooseLinesToAdd(world, form, person, lines),
);

sentence(sentences.choosesReseller, async (world, person, form, { id: reseller }) => {
  await world.act(form, person, "add-subscription.choose-reseller", { reseller });
});

sentence(sentences.submitsAddition, async (world, person, form) => {
  await world.act(form, person, "add-subscription.submit", {});
});

sentence(sentences.addsSubscriptions, async (world, person, _form, lines, company) =>
  addSubscriptions(world, person, lines, company),
);

sentence(sentences.isAdding, async (world, person, expected, company) =>
  expectAdding(world, person, expected, company),
);

sentence(sentences.hasEmptyAddition, async (world, person, company) =>
  expectAdding(world, person, [], company),
);

/** Fails unless the person's New subscription page is that of the customer, with these lines. */
async function expectAdding(
  world: ConformanceWorld,
  person: Person,
  expected: readonly OrderLine[],
  company: string,
): Promise<void> {
  const { id } = await findCustomer(world, company);
  const { page, customer, lines } = await world.observe(person, "add-subscription", {});
  const wanted = [`page new-subscription`, `customer ${id}`, ...lineLabels(expected)];
  expectMembers(labels.adding, wanted, [`page ${page}`, `customer ${customer}`, ...lineLabels(lines)]);
}

sentence(sentences.seesSubscriptions, async (world, person, company, expected) => {
  const { id: customer } = await findCustomer(world, company);
  const rows = await world.observe(person, "subscriptions", { customer });
  expectMembers(labels.subscriptions, lineLabels(expected), lineLabels(rows));
});

sentence(sentences.buysLicences, async (world, person, form, additional, name) => {
  const { licences, subscription } = await findSubscription(world, name);
  await world.act(form, person, "subscription.buy-licences", { subscription, additional });
  await takesEffect(world, form, ["subscriptions", "licences"], async () => {
    const wanted = lineLabels([{ offer: name.offer.id, licences: licences + additional }]);
    expectMembers(labels.subscriptions, wanted, lineLabels([await findSubscription(world, name)]));
  });
});

sentence(sentences.buysLicencesForUnknown, async (world, person, form, additional) => {
  const subscription = "there-is-no-such-subscription";
  await world.act(form, person, "subscription.buy-licences", { subscription, additional });
});

sentence(sentences.upgradesSubscription, async (world, person, form, name, { id: offer }) => {
  const { subscription } = await findSubscription(world, name);
  await world.act(form, person, "subscription.upgrade", { subscription, offer });
  await takesEffect(world, form, ["subscriptions", "offer"], async () => {
    const { id: customer, provider } = await findCustomer(world, name.customer);
    const rows = await world.observe(provider, "subscriptions", { customer });
    expectSame(
      labels.subscriptions,
      offer,
      rows.find((row) => row.subscription === subscription)?.offer ?? none,
    );
  });
});

sentence(sentences.subscriptionIsAssociated, async (world, name, expected) => {
  const { reseller } = await findSubscription(world, name);
  expectSame(labels.associatedReseller, expected[0]?.id ?? none, reseller ?? none);
});
