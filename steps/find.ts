import { none } from "../src/assertions/compare-texts";
import { ExpectationFailed } from "../src/assertions/finding";
import type { ValueOf } from "../src/port/observations";
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
  for (const provider of providerPeople) {
    const row = (await world.observe(provider, "customers", {})).find((listed) => listed.company === company);
    if (row !== undefined) return { id: row.customer, provider };
  }
  const id = world.newestCustomer;
  if (id === undefined) throw new ExpectationFailed(notListed(company));
  return { id, provider: usualPersonOf(northwind) };
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
  const rows = await world.observe(provider, "subscriptions", { customer });
  const [row, ...others] = rows.filter(({ offer }) => offer === name.offer.id);
  if (row === undefined || others.length > 0) {
    const expected = {
      en: `${name.customer} has one subscription to ${name.offer.name}`,
      "zh-TW": `${name.customer} 有一個 ${name.offer.name} 訂閱`,
    };
    throw new ExpectationFailed({
      kind: "mismatch",
      expected,
      observed: row === undefined ? none : labels.several,
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
