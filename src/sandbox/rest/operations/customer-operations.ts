import { z } from "@hono/zod-openapi";
import { withEntry, withoutEntry } from "../../../reference/entries";
import type { CustomerRecord } from "../../book/records";
import { detailsOf } from "../../book/records";
import { createCustomer } from "../../core/purchases";
import {
  billingProfile,
  billingProfileInput,
  companyProfile,
  createdCustomer,
  customer,
  customerInput,
  customerPatch,
  endedCustomer,
} from "../schemas/customers";
import { checkEtag } from "../wire/etag";
import { type Call, type Operation, ok, operation } from "../wire/operation";
import { invalid, problemOfRefusal, RestProblem } from "../wire/rest-problem";
import { listCustomers } from "./customer-list";
import { findCustomer } from "./find";
import { readProfile } from "./read-profile";
import { billingEtag, billingProfileOf, companyProfileOf, customerOf, customerUri } from "./views";

const domainShape = /^[a-z0-9]{1,27}\.onmicrosoft\.com$/i;

function readDomain(domain: string | undefined, call: Call<unknown, unknown>): string {
  if (domain === undefined || !domainShape.test(domain))
    throw invalid("CompanyProfile.Domain: expected up to 27 letters and digits, then .onmicrosoft.com.");
  if (call.sandbox.book.isDomainTaken(domain))
    throw invalid("CompanyProfile.Domain: the domain is taken.", 27100);
  return domain;
}

/** Throws 3000 if the id names no partner. Missing means a direct customer. */
function readReseller(id: string | undefined, call: Call<unknown, unknown>): string | null {
  if (id === undefined || id === "") return null;
  const partner = call.sandbox.catalogue.byTenant(id);
  if (partner?.kind !== "reseller") throw invalid("AssociatedPartnerId: no indirect reseller has this id.");
  return partner.id;
}

const create = operation({
  method: "post",
  path: "/customers",
  id: "createCustomer",
  summary: "Creates a customer; its administrator's password is in this answer only",
  permittedAs: "customers",
  body: customerInput,
  answers: {
    201: { description: "The customer with the administrator's credentials", schema: createdCustomer },
  },
  run: (call) => {
    const { body, sandbox, who } = call;
    const profile = readProfile(body.billingProfile);
    const domain = readDomain(body.companyProfile?.domain, call);
    const reseller = readReseller(body.associatedPartnerId, call);
    const created = createCustomer(sandbox, who, { domain, profile, reseller });
    if ("refusal" in created) {
      if (created.refusal === "no-partnership")
        throw invalid("AssociatedPartnerId: the partner has no relationship with this indirect reseller.");
      throw problemOfRefusal(created.refusal);
    }
    const { password, record } = created;
    return {
      status: 201,
      headers: { Location: customerUri(record) },
      body: { ...customerOf(sandbox, record), userCredentials: { userName: "admin", password } },
    };
  },
});

const read = operation({
  method: "get",
  path: "/customers/{customerId}",
  id: "getCustomer",
  summary: "One customer",
  permittedAs: "customer",
  answers: { 200: { description: "The customer, without credentials", schema: customer } },
  run: (call) => ok(customerOf(call.sandbox, findCustomer(call))),
});

/** Ends the relationship. Throws 3000 while a subscription is active. */
function forget({ sandbox }: Call<unknown, unknown>, record: CustomerRecord): void {
  const { book, workspace } = sandbox;
  const isActive = record.subscriptions.some((id) => book.subscriptions.get(id)?.status === "active");
  if (isActive) throw invalid("The customer has active subscriptions. Suspend them first.");
  workspace.change((state) => ({
    ...state,
    customers: withoutEntry(state.customers, record.id),
    subscriptions: record.subscriptions.reduce((rest, id) => withoutEntry(rest, id), state.subscriptions),
  }));
  book.removeCustomer(record);
}

const change = operation({
  method: "patch",
  path: "/customers/{customerId}",
  id: "changeCustomer",
  summary: "Ends the relationship with a customer, or the delegated administration",
  needsUser: true,
  permittedAs: "customer",
  body: customerPatch,
  answers: { 200: { description: "The customer", schema: z.union([customer, endedCustomer]) } },
  run: (call) => {
    const record = findCustomer(call);
    const { allowDelegatedAccess, relationshipToPartner } = call.body;
    if (relationshipToPartner === "none") {
      forget(call, record);
      return ok({ relationshipToPartner: "none", attributes: { objectType: "Customer" } });
    }
    if (relationshipToPartner !== undefined && relationshipToPartner !== "reseller")
      throw invalid("RelationshipToPartner: only none ends the relationship.");
    if (allowDelegatedAccess === true && !record.isDelegated)
      throw new RestProblem(403, 2032, "Only the customer grants delegated administration.");
    if (allowDelegatedAccess === false) record.isDelegated = false;
    return ok(customerOf(call.sandbox, record));
  },
});

const remove = operation({
  method: "delete",
  path: "/customers/{customerId}",
  id: "deleteCustomer",
  summary: "Deletes a customer of the sandbox whose subscriptions are suspended",
  permittedAs: "customer",
  answers: { 204: { description: "Deleted" } },
  run: (call) => {
    forget(call, findCustomer(call));
    return { status: 204 };
  },
});

const company = operation({
  method: "get",
  path: "/customers/{customerId}/profiles/company",
  id: "getCompanyProfile",
  summary: "The company profile of a customer",
  permittedAs: "customer",
  answers: { 200: { description: "The profile", schema: companyProfile } },
  run: (call) => ok(companyProfileOf(findCustomer(call))),
});

const billing = operation({
  method: "get",
  path: "/customers/{customerId}/profiles/billing",
  id: "getBillingProfile",
  summary: "The billing profile of a customer",
  permittedAs: "customer",
  answers: { 200: { description: "The profile", schema: billingProfile } },
  run: (call) => {
    const record = findCustomer(call);
    return ok(billingProfileOf(call.sandbox, record), { ETag: `"${billingEtag(record)}"` });
  },
});

const changeBilling = operation({
  method: "put",
  path: "/customers/{customerId}/profiles/billing",
  id: "changeBillingProfile",
  summary: "Replaces the billing profile of a customer",
  permittedAs: "customer",
  body: billingProfileInput,
  answers: { 200: { description: "The changed profile", schema: billingProfile } },
  run: (call) => {
    const { body, sandbox } = call;
    const record = findCustomer(call);
    const given = call.header("If-Match") ?? body.attributes?.etag;
    if (given === undefined)
      throw invalid("Attributes.Etag: give the etag of the profile, here or in If-Match.");
    checkEtag(given, billingEtag(record));
    const profile = readProfile(body);
    sandbox.workspace.change((state) => {
      const known = state.customers.get(record.id);
      if (known === undefined) return state;
      const changed = { ...known, details: detailsOf(profile, record.domain) };
      return { ...state, customers: withEntry(state.customers, record.id, changed) };
    });
    sandbox.book.changeProfile(record, profile);
    return ok(billingProfileOf(call.sandbox, record), { ETag: `"${billingEtag(record)}"` });
  },
});

export const customerOperations: readonly Operation[] = [
  listCustomers,
  create,
  read,
  change,
  remove,
  company,
  billing,
  changeBilling,
];
