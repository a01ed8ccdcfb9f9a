import type { Customer, PlacedOrder, Subscription } from "../../reference/entities";
import type { State } from "../../reference/state";
import { guidOf } from "../world/guids";
import { CustomerLists } from "./customer-lists";
import {
  type BillingCycle,
  type BillingProfile,
  type CustomerRecord,
  type OrderLineRecord,
  type OrderRecord,
  profileOf,
  type SubscriptionRecord,
} from "./records";

/** The parts of an order that the reference's state does not have. */
export interface OrderNotes {
  readonly billingCycle?: BillingCycle;
  readonly friendlyNames?: readonly string[];
  readonly mpnIds?: readonly (string | null)[];
  /** The subscription to which the lines are add-ons. */
  readonly parent?: string | null;
  /** The order to which the lines are added, instead of an order of their own. */
  readonly into?: string | null;
}

/**
 * The records of all customers, subscriptions and orders of the reference's state. GUIDs follow from the ids of the reference, so
 * that equal histories give equal GUIDs. Look-ups by GUID ignore case.
 */
export class Book {
  readonly customers = new Map<string, CustomerRecord>();
  readonly subscriptions = new Map<string, SubscriptionRecord>();
  readonly orders = new Map<string, OrderRecord>();
  lists = new CustomerLists();
  /** The number of placed orders of the state that have been recorded. */
  recorded = 0;
  #byGuid = new Map<string, string>();
  #domains = new Map<string, string>();
  #ordinal = 0;

  constructor(readonly seed: number) {}

  /** Returns an independent copy. */
  copy(): Book {
    const copy = new Book(this.seed);
    for (const [id, record] of this.customers)
      copy.customers.set(id, {
        ...record,
        subscriptions: [...record.subscriptions],
        orders: [...record.orders],
      });
    for (const [id, record] of this.subscriptions)
      copy.subscriptions.set(id, { ...record, earlier: [...record.earlier] });
    for (const [id, record] of this.orders) copy.orders.set(id, { ...record, lines: [...record.lines] });
    copy.lists = this.lists.copy();
    copy.recorded = this.recorded;
    copy.#byGuid = new Map(this.#byGuid);
    copy.#domains = new Map(this.#domains);
    copy.#ordinal = this.#ordinal;
    return copy;
  }

  customerByGuid(guid: string): CustomerRecord | undefined {
    return this.customers.get(this.#byGuid.get(`customer ${guid.toLowerCase()}`) ?? "");
  }

  /** Returns a subscription by its GUID or by one that it had before an upgrade. */
  subscriptionByGuid(guid: string): SubscriptionRecord | undefined {
    return this.subscriptions.get(this.#byGuid.get(`subscription ${guid.toLowerCase()}`) ?? "");
  }

  orderByGuid(guid: string): OrderRecord | undefined {
    return this.orders.get(this.#byGuid.get(`order ${guid.toLowerCase()}`) ?? "");
  }

  isDomainTaken(domain: string): boolean {
    return this.#domains.has(domain.toLowerCase());
  }

  addCustomer({ details, id, provider, reseller }: Customer, now: number, profile?: BillingProfile): void {
    this.#ordinal += 1;
    const record: CustomerRecord = {
      id,
      guid: guidOf(`${this.seed}/customer/${id}`),
      commerceId: guidOf(`${this.seed}/commerce/${id}`),
      ordinal: this.#ordinal,
      provider,
      reseller,
      domain: details.domain,
      createdAt: now,
      profile: profile ?? profileOf(details),
      version: 1,
      isDelegated: true,
      subscriptions: [],
      orders: [],
    };
    this.customers.set(id, record);
    this.#byGuid.set(`customer ${record.guid}`, id);
    this.#domains.set(record.domain.toLowerCase(), id);
    this.lists.add(record);
  }

  /** Changes the billing profile and moves the customer in the lists. */
  changeProfile(record: CustomerRecord, profile: BillingProfile): void {
    this.lists.remove(record);
    record.profile = profile;
    record.version += 1;
    this.lists.add(record);
  }

  /** Forgets a customer whose relationship ended. Its domain stays taken. */
  removeCustomer(record: CustomerRecord): void {
    this.lists.remove(record);
    this.customers.delete(record.id);
    this.#byGuid.delete(`customer ${record.guid}`);
    for (const id of record.subscriptions) this.subscriptions.delete(id);
    for (const id of record.orders) this.orders.delete(id);
  }

  addSubscription({ customer, id }: Subscription, order: string, now: number, parent: string | null): void {
    const guid = guidOf(`${this.seed}/subscription/${id}`).toUpperCase();
    this.subscriptions.set(id, {
      id,
      guid,
      customer,
      order,
      createdAt: now,
      version: 1,
      status: "active",
      autoRenew: true,
      parent,
      earlier: [],
    });
    this.customers.get(customer)?.subscriptions.push(id);
    this.#byGuid.set(`subscription ${guid.toLowerCase()}`, id);
  }

  /** Gives a subscription the GUID of its successor after an upgrade. Returns the earlier one. */
  renewGuid(record: SubscriptionRecord): string {
    const { guid } = record;
    record.earlier.push(guid);
    record.guid = guidOf(`${this.seed}/subscription/${record.id}/${record.earlier.length}`).toUpperCase();
    record.version = 1;
    this.#byGuid.set(`subscription ${record.guid.toLowerCase()}`, record.id);
    return guid;
  }

  addOrder(placed: PlacedOrder, ids: readonly string[], state: State, now: number, notes: OrderNotes): void {
    const lines = linesOf(ids, state, notes);
    const earlier = this.orders.get(notes.into ?? "");
    if (earlier !== undefined) {
      earlier.lines.push(...lines);
      earlier.version += 1;
      return;
    }
    const guid = guidOf(`${this.seed}/order/${placed.id}`);
    const { billingCycle = "monthly" } = notes;
    const record = {
      id: placed.id,
      guid,
      customer: placed.customer,
      createdAt: now,
      billingCycle,
      version: 1,
      lines,
    };
    this.orders.set(placed.id, record);
    this.customers.get(placed.customer)?.orders.push(placed.id);
    this.#byGuid.set(`order ${guid}`, placed.id);
  }
}

function linesOf(
  ids: readonly string[],
  state: State,
  { friendlyNames = [], mpnIds = [], parent = null }: OrderNotes,
): OrderLineRecord[] {
  return ids.map((subscription, index) => {
    const made = state.subscriptions.get(subscription);
    return {
      offer: made?.offer ?? "",
      quantity: made?.licences ?? 0,
      subscription,
      friendlyName: friendlyNames[index] ?? made?.nickname ?? "",
      mpnId: mpnIds[index] ?? made?.mpnId ?? null,
      parent,
    };
  });
}
