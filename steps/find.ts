import { expectObserved } from "../src/assertions/compare-answers";
import { none } from "../src/assertions/compare-texts";
import { ExpectationFailed, restingOn } from "../src/assertions/finding";
import type { LookOf, ObservationName, ValueOf } from "../src/port/observations";
import { labels } from "../src/vocabulary/labels";
import {
  northwind,
  type Person,
  providerPeople,
  type SubscriptionName,
  usualPersonOf,
} from "../src/vocabulary/names";
import type { ConformanceWorld } from "./world";

/** A customer's id and a person of its provider, who can observe it. */
export interface FoundCustomer {
  readonly id: string;
  readonly provider: Person;
}

type SubscriptionRow = ValueOf<"subscriptions">[number];

/** Finds a customer by name on a provider's Customers page. A customer that is not listed must be the newest one. */
export async function findCustomer(world: ConformanceWorld, company: string): Promise<FoundCustomer> {
  let areOthersListed = false;
  for (const provider of providerPeople) {
    const rows = await lookUp(world, provider, "customers", {});
    const row = rows.find((listed) => listed.company === company);
    if (row !== undefined) return { id: row.customer, provider };
    areOthersListed ||= rows.length > 0;
  }
  const id = world.newestCustomer;
  if (id !== undefined) return { id, provider: usualPersonOf(northwind) };
  // A list that has other customers is not waiting for its first one.
  const after = areOthersListed ? [] : [...world.accepted];
  const basis = { what: "customers", field: "row", isSought: true, after } as const;
  throw restingOn(new ExpectationFailed(notListed(company)), basis);
}

/** Observes what a step only needs to find its subject. If that is refused, the observation is blamed. */
async function lookUp<Name extends ObservationName>(
  world: ConformanceWorld,
  person: Person,
  what: Name,
  args: LookOf<Name>,
): Promise<ValueOf<Name>> {
  const answer = await world.target.port.observe(person.id, what, args);
  try {
    return expectObserved(what, answer, world.target.claims);
  } catch (thrown) {
    const reason = answer.outcome === "rejected" ? answer.reason : undefined;
    throw restingOn(thrown, { what, field: "shown", isSought: true, after: [...world.accepted], reason });
  }
}

/** The reseller of a customer in its account and on the Customers page. */
export async function findAssociations(world: ConformanceWorld, company: string) {
  const { id: customer, provider } = await findCustomer(world, company);
  const listed = (await world.observe(provider, "customers", {})).find((row) => row.customer === customer);
  const account = await world.observe(provider, "customer", { customer });
  return { ofAccount: account.reseller, listed: listed?.reseller };
}

/** Finds the one subscription that a customer has to an offer; none and several are mismatches. */
export async function findSubscription(
  world: ConformanceWorld,
  name: SubscriptionName,
): Promise<SubscriptionRow> {
  const { id: customer, provider } = await findCustomer(world, name.customer);
  const rows = await lookUp(world, provider, "subscriptions", { customer });
  const [row, ...others] = rows.filter(({ offer }) => offer === name.offer.id);
  if (row === undefined || others.length > 0) {
    const expected = {
      en: `${name.customer} has one subscription to ${name.offer.name}`,
      "zh-TW": `${name.customer} 有一個 ${name.offer.name} 訂閱`,
    };
    const observed = row === undefined ? none : labels.several;
    const field = row === undefined ? "row" : "extra row";
    throw restingOn(new ExpectationFailed({ kind: "mismatch", expected, observed }), {
      what: "subscriptions",
      field,
      isSought: true,
      after: [...world.accepted],
    });
  }
  return row;
}

function notListed(company: string) {
  return {
    kind: "mismatch",
    expected: {
      en: `${company} is on its provider's Customers page`,
      "zh-TW": `${company} 在其提供者的 [客戶] 頁面上`,
    },
    observed: labels.notListed,
  } as const;
}
