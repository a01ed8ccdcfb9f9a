import type { ActionName } from "../../port/actions";
import type { OrderLine } from "../../port/shapes";
import type { Refusal } from "../../reference/decision";
import type { Customer } from "../../reference/entities";
import { type Event, happened } from "../../reference/event";
import { newId } from "../../reference/new-id";
import type { Situation } from "../../reference/parts";
import { placeOrder } from "../../reference/place-order";
import {
  findCustomer,
  refuseAssociation,
  refuseLines,
  refuseProviderWork,
  refuseReseller,
} from "../../reference/preconditions";
import { type BillingCycle, type BillingProfile, type CustomerRecord, detailsOf } from "../book/records";
import type { OpenWorld } from "./open-world";

/** Customers and orders one call at a time, where the page has one wizard for both. The rules are those of the reference. */

const newCustomer: ActionName = "new-customer.submit";
const addition: ActionName = "add-subscription.submit";

export type Refused = { readonly refusal: NonNullable<Refusal> };

export interface NewCustomer {
  readonly domain: string;
  readonly profile: BillingProfile;
  /** The id of the reseller to associate with the account. */
  readonly reseller: string | null;
}

export interface CreatedCustomer {
  readonly record: CustomerRecord;
  /** The temporary password of the first administrator. Nothing keeps it. */
  readonly password: string;
}

/** Creates the account of a customer without subscriptions, or returns the reason of the refusal. */
export function createCustomer(
  sandbox: OpenWorld,
  who: string,
  made: NewCustomer,
): CreatedCustomer | Refused {
  const { book, workspace } = sandbox;
  const situation = workspace.situation(who, newCustomer);
  const { company, parts, state } = situation;
  const details = detailsOf(made.profile, made.domain);
  const refusal =
    refuseProviderWork(situation) ??
    (made.reseller === null ? undefined : refuseReseller(situation, made.reseller)) ??
    parts.rules.detailsAreComplete(situation, details);
  if (refusal !== undefined) return { refusal };
  const id = newId(state.seed, "customer", state.idsIssued);
  const customer: Customer = {
    id,
    provider: company.id,
    reseller: made.reseller,
    details,
    subscriptions: [],
    tenantOwners: [],
    azureNote: "",
  };
  workspace.commit([happened("ids-issued", { count: 1 }), happened("customer-added", { customer })]);
  book.addCustomer(customer, sandbox.now(), made.profile);
  const record = book.customers.get(id);
  if (record === undefined) return { refusal: "unknown-customer" };
  return { record, password: parts.facts.temporaryPassword(state, id) };
}

export interface WantedLine extends OrderLine {
  /** The MPN ID of the reseller to record. */
  readonly mpnId: string | null;
  readonly friendlyName: string | null;
}

export interface WantedOrder {
  readonly lines: readonly WantedLine[];
  readonly billingCycle: BillingCycle;
  /** The subscription to which the lines are add-ons, and its order. */
  readonly addOn: { readonly parent: string; readonly order: string } | null;
}

function refuseMpnId(situation: Situation, mpnId: string): Refusal {
  const { rules } = situation.parts;
  const refusal =
    rules.unknownMpnIdIsRefused(situation, mpnId) ?? rules.otherAccountsEarnNothing(situation, mpnId);
  const reseller = situation.state.directory.resellersByMpnId.get(mpnId);
  if (refusal !== undefined || reseller === undefined) return refusal;
  return refuseAssociation(situation, reseller.id);
}

/** Returns the reseller whose location account all lines name, which is what choosing it by name records. */
function commonReseller({ state }: Situation, lines: readonly WantedLine[]): string | null {
  const [mpnId = null, ...others] = new Set(lines.map((line) => line.mpnId));
  const reseller = mpnId === null ? undefined : state.directory.resellersByMpnId.get(mpnId);
  return others.length === 0 && reseller?.locationMpnId === mpnId ? (reseller?.id ?? null) : null;
}

/** Returns the events that record what the lines say one by one. */
function eventsOfLines(
  { state }: Situation,
  subscriptions: readonly string[],
  lines: readonly WantedLine[],
  isCommon: boolean,
): readonly Event[] {
  return subscriptions.flatMap((subscription, index) => {
    const { friendlyName = null, mpnId = null } = lines[index] ?? {};
    const reseller = mpnId === null ? undefined : state.directory.resellersByMpnId.get(mpnId);
    const associated = { subscription, reseller: reseller?.id ?? null, mpnId };
    return [
      ...(mpnId === null || isCommon ? [] : [happened("reseller-associated", associated)]),
      ...(friendlyName === null
        ? []
        : [happened("subscription-renamed", { subscription, nickname: friendlyName })]),
    ];
  });
}

/** Places an order for a customer that exists. Returns the id of the order in the reference, or the reason of the refusal. */
export function orderFor(
  sandbox: OpenWorld,
  who: string,
  customer: string,
  { addOn, billingCycle, lines }: WantedOrder,
): { readonly order: string } | Refused {
  const { workspace } = sandbox;
  const situation = workspace.situation(who, addition);
  const gate = refuseProviderWork(situation);
  if (gate !== undefined) return { refusal: gate };
  const found = findCustomer(situation, customer);
  if ("refusal" in found) return found;
  const mpnIds = [...new Set(lines.flatMap(({ mpnId }) => mpnId ?? []))];
  const refusal =
    refuseLines(situation, lines) ??
    mpnIds.map((mpnId) => refuseMpnId(situation, mpnId)).find((each) => each !== undefined);
  if (refusal !== undefined) return { refusal };
  const reseller = commonReseller(situation, lines);
  const accountReseller = found.found.reseller;
  const placement = placeOrder(situation, customer, { lines, reseller, accountReseller });
  workspace.commit([
    happened("ids-issued", { count: placement.idsIssued }),
    ...placement.events,
    ...eventsOfLines(situation, placement.subscriptions, lines, reseller !== null),
  ]);
  sandbox.record({ billingCycle, parent: addOn?.parent ?? null, into: addOn?.order ?? null });
  return { order: placement.order };
}
