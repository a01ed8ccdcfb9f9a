import { type ActionDecision, accepted, type ObservationResult, observed, refused } from "./decision";
import type { Customer } from "./entities";
import { withEntry } from "./entries";
import { happened } from "./event";
import type { Deciders, Evolvers, Observers, Situation } from "./parts";
import { findCustomer, refuseProviderWork } from "./preconditions";
import type { State } from "./state";

/** Stand-in for the Azure portal: tenant owners, and a note as the one setting that they can change (S165-S167). */

function grant(situation: Situation, id: string, reseller: string): ActionDecision<"tenant-owner.grant"> {
  const { rules } = situation.parts;
  const gate = refuseProviderWork(situation);
  if (gate !== undefined) return refused(gate);
  const customer = findCustomer(situation, id);
  if ("refusal" in customer) return refused(customer.refusal);
  const azure = rules.azureCustomersHaveAzure(situation, customer.found);
  if (azure !== undefined) return refused(azure);
  if (!situation.state.directory.resellers.has(reseller)) return refused("unknown-reseller");
  const refusal = rules.tenantOwnerNeedsAssociation(situation, customer.found, reseller);
  if (refusal !== undefined) return refused(refusal);
  return accepted({}, happened("tenant-owner-granted", { customer: id, reseller }));
}

function manage(situation: Situation, id: string, note: string): ActionDecision<"azure-account.note"> {
  const { rules } = situation.parts;
  const gate = rules.otherRolesAreRefused(situation);
  if (gate !== undefined) return refused(gate);
  const customer = findCustomer(situation, id);
  if ("refusal" in customer) return refused(customer.refusal);
  const refusal =
    rules.azureCustomersHaveAzure(situation, customer.found) ??
    rules.azureNeedsTenantOwner(situation, customer.found);
  if (refusal !== undefined) return refused(refusal);
  return accepted({}, happened("azure-note-changed", { customer: id, note }));
}

export const azureDeciders: Pick<Deciders, "tenant-owner.grant" | "azure-account.note"> = {
  "tenant-owner.grant": (situation, { customer, reseller }) => grant(situation, customer, reseller),
  "azure-account.note": (situation, { customer, note }) => manage(situation, customer, note),
};

function change(state: State, id: string, changes: (customer: Customer) => Partial<Customer>): State {
  const customer = state.customers.get(id);
  if (customer === undefined) return state;
  return { ...state, customers: withEntry(state.customers, id, { ...customer, ...changes(customer) }) };
}

export const azureEvolvers: Pick<Evolvers, "tenant-owner-granted" | "azure-note-changed"> = {
  "tenant-owner-granted": (state, { customer, reseller }) =>
    change(state, customer, ({ tenantOwners }) => ({
      tenantOwners: [...new Set([...tenantOwners, reseller])],
    })),
  "azure-note-changed": (state, { customer, note }) => change(state, customer, () => ({ azureNote: note })),
};

/** Shown to the companies that administer the account. */
function tenantOwners(situation: Situation, id: string): ObservationResult<"tenant-owners"> {
  const { rules } = situation.parts;
  const gate = rules.otherRolesAreRefused(situation);
  if (gate !== undefined) return refused(gate);
  const customer = findCustomer(situation, id);
  if ("refusal" in customer) return refused(customer.refusal);
  const refusal = rules.associationBoundsManagement(situation, customer.found);
  return refusal === undefined ? observed([...customer.found.tenantOwners]) : refused(refusal);
}

function account(situation: Situation, id: string): ObservationResult<"azure-account"> {
  const { rules } = situation.parts;
  const gate = rules.otherRolesAreRefused(situation);
  if (gate !== undefined) return refused(gate);
  const customer = findCustomer(situation, id);
  if ("refusal" in customer) return refused(customer.refusal);
  const refusal =
    rules.associationBoundsManagement(situation, customer.found) ??
    rules.azureCustomersHaveAzure(situation, customer.found);
  return refusal === undefined ? observed({ note: customer.found.azureNote }) : refused(refusal);
}

export const azureObservers: Pick<Observers, "tenant-owners" | "azure-account"> = {
  "tenant-owners": (situation, { customer }) => tenantOwners(situation, customer),
  "azure-account": (situation, { customer }) => account(situation, customer),
};
