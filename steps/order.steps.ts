import { without } from "../src/assertions/compare-snapshots";
import { expectMembers, expectSame, none } from "../src/assertions/compare-texts";
import type { OrderLine } from "../src/port/shapes";
import { labels, lineLabels, resellerLabel, yesOrNo } from "../src/vocabulary/labels";
import { northwind, usualPersonOf } from "../src/vocabulary/names";
import { sentences } from "../src/vocabulary/sentences";
import { findCustomer } from "./find";
import {
  addCustomer,
  chooseLines,
  detailsOf,
  orderUntil,
  reachesPage,
  submitOrder,
  usualLines,
} from "./ordering";
import { becomePartners } from "./partnering";
import { sentence } from "./sentence";
import { credentialsAreReadable, expectShown, temporaryPassword } from "./visibility";

sentence(sentences.startsOrder, async (world, person, form, reseller) => {
  await world.act(form, person, "new-customer.start", { reseller: reseller.id });
  await reachesPage(world, form, person, "new-customer");
});

sentence(sentences.givesDetails, async (world, person, form, { customer, filling }) => {
  await world.act(form, person, "new-customer.give-details", filling.fill(detailsOf(world, customer)));
  await reachesPage(world, form, person, "new-subscription");
});

sentence(sentences.choosesLines, async (world, person, form, lines) =>
  chooseLines(world, form, person, lines),
);

sentence(sentences.choosesLinesThrough, async (world, person, form, lines, { id: reseller }) =>
  chooseLines(world, form, person, lines, reseller),
);

sentence(sentences.reviewsOrder, async (world, person, form) => {
  await world.act(form, person, "new-customer.review", {});
  await reachesPage(world, form, person, "review");
});

sentence(sentences.submitsOrder, async (world, person, form) => {
  await submitOrder(world, form, person);
  await reachesPage(world, form, person, "confirmation");
});

sentence(sentences.cancelsOrder, async (world, person, form) => {
  await world.act(form, person, "new-customer.cancel", {});
});

sentence(sentences.closesConfirmation, async (world, person, form) => {
  await world.act(form, person, "new-customer.done", {});
});

sentence(sentences.isOnPage, async (world, person, page, company, reseller) =>
  orderUntil(world, person, page, { company, reseller, lines: usualLines }),
);

sentence(sentences.servesCustomer, async (world, reseller, company, lines) =>
  addCustomer(world, usualPersonOf(northwind), { company, reseller, lines }),
);

sentence(sentences.addsCustomer, async (world, person, _form, company, reseller, lines) =>
  addCustomer(world, person, { company, reseller, lines }),
);

sentence(sentences.bothServeCustomer, async (world, provider, reseller, company) => {
  await becomePartners(world, reseller, provider);
  await addCustomer(world, usualPersonOf(provider), { company, reseller, lines: usualLines });
});

sentence(sentences.isShownPage, async (world, person, page) => {
  const order = await world.observe(person, "new-customer-form", {});
  expectSame(labels.page, page, order.page);
});

sentence(sentences.resellerIsSelected, async (world, { name }, person) => {
  const { reseller } = await world.observe(person, "new-customer-form", {});
  expectSame(labels.selectedReseller, name, reseller === null ? none : resellerLabel(reseller));
});

sentence(sentences.isReviewing, async (world, person, company, expected) => {
  const { page, details, lines } = await world.observe(person, "new-customer-form", {});
  expectSame(
    labels.pageAndCompany,
    `review, ${company}`,
    `${page}, ${details?.company ?? labels.noCompany.en}`,
  );
  expectMembers(labels.lines, lineLabels(expected), lineLabels(lines));
});

sentence(sentences.seesNoOrder, async (world, person) => {
  // A list that is refused shows as little as an empty one.
  const orders = (await world.observeIfPermitted(person, "orders", {})) ?? [];
  expectMembers(
    labels.orders,
    [],
    orders.flatMap(({ lines }) => lineLabels(lines)),
  );
});

sentence(sentences.hasOrdered, async (world, person, expected, company) => {
  const { id } = await findCustomer(world, company);
  const orders = await world.observe(person, "orders", {});
  const linesOf = (owner: string | null) =>
    orders.filter(({ customer }) => customer === owner).map(({ lines }) => orderInWords(lines));
  const wanted = expected.map(orderInWords);
  expectMembers(labels.orders, wanted, withUnnamed(linesOf(id), linesOf(null), wanted));
});

sentence(sentences.canReadCredentials, async (world, person, expected, company) => {
  const readable = await credentialsAreReadable(world, person, company);
  expectShown(labels.credentialsReadable, expected, readable);
});

sentence(sentences.hasNotedPassword, async (world, person, company) => {
  world.notedPasswords.add(await temporaryPassword(world, person, company));
});

sentence(sentences.seesAnotherPassword, async (world, person, company) => {
  const isAnother = !world.notedPasswords.has(await temporaryPassword(world, person, company));
  expectSame(labels.anotherPassword, yesOrNo(true), yesOrNo(isAnother));
});

/** The orders shown for a customer, and those for an unnamed customer that the expected ones lack. */
function withUnnamed(
  shown: readonly string[],
  unnamed: readonly string[],
  expected: readonly string[],
): readonly string[] {
  const missing = without(expected, shown);
  return [...shown, ...without(missing, without(missing, unnamed))];
}

function orderInWords(lines: readonly OrderLine[]): string {
  return [...lineLabels(lines)].sort().join(" and ");
}
