import { z } from "@hono/zod-openapi";
import type { ActAnswer } from "../../port/answers";
import { customerOf, subscriptionOf } from "../rest/operations/views";
import { attributes, collection, collectionOf, guid } from "../rest/schemas/common";
import { customer } from "../rest/schemas/customers";
import { subscription } from "../rest/schemas/subscriptions";
import { type Operation, ok, operation } from "../rest/wire/operation";
import { notFound, problemOfRefusal, RestProblem } from "../rest/wire/rest-problem";

/** Calls for the parts of the page that the REST API does not have: partnership requests, and the view of a reseller's people. */

const draft = z
  .object({ text: z.string(), link: z.string(), attributes: attributes("PartnershipRequest") })
  .openapi("PartnershipRequest");

function mustBeAccepted(answer: ActAnswer): void {
  if (answer.outcome === "accepted") return;
  throw problemOfRefusal(answer.outcome === "rejected" ? answer.reason : undefined);
}

const open = operation({
  method: "post",
  path: "/partnership-request",
  id: "openPartnershipRequest",
  summary: "Opens a draft of a partnership request",
  needsUser: true,
  isForResellers: true,
  answers: { 201: { description: "Opened" } },
  run: ({ sandbox, who }) => {
    mustBeAccepted(sandbox.act(who, "partnership.request", {}));
    return { status: 201 };
  },
});

const read = operation({
  method: "get",
  path: "/partnership-request",
  id: "getPartnershipRequest",
  summary: "The open draft",
  needsUser: true,
  isForResellers: true,
  answers: { 200: { description: "The draft with its personal link", schema: draft } },
  run: ({ sandbox, who }) => {
    const seen = sandbox.observe(who, "partnership-request", {});
    if (seen.outcome !== "observed")
      throw problemOfRefusal(seen.outcome === "rejected" ? seen.reason : undefined);
    if (seen.value === null) throw new RestProblem(404, 1000, "No draft is open.");
    return ok({ ...seen.value, attributes: { objectType: "PartnershipRequest" } });
  },
});

const email = operation({
  method: "post",
  path: "/partnership-request/email",
  id: "openPartnershipRequestInEmail",
  summary: "The message of the draft for the email application",
  needsUser: true,
  isForResellers: true,
  answers: {
    200: { description: "The message", schema: z.object({ message: z.string() }).openapi("RequestMessage") },
  },
  run: ({ sandbox, who }) => {
    const answer = sandbox.act(who, "partnership.open-in-email", {});
    if (answer.outcome !== "accepted")
      throw problemOfRefusal(answer.outcome === "rejected" ? answer.reason : undefined);
    return ok(answer.result);
  },
});

const accept = operation({
  method: "post",
  path: "/partnerships",
  id: "acceptPartnership",
  summary: "Accepts the partnership request of a link, for the reseller of the caller",
  needsUser: true,
  isForResellers: true,
  body: z.object({ link: z.string() }),
  answers: { 201: { description: "Accepted" } },
  run: ({ body, sandbox, who }) => {
    mustBeAccepted(sandbox.act(who, "partnership.accept", { link: body.link }));
    return { status: 201 };
  },
});

const servedSubscription = subscription.extend({ supportTenantId: guid.optional() });

const servedRow = z.object({
  id: guid,
  companyName: z.string(),
  associatedPartnerId: guid.optional(),
  attributes: attributes("ServedCustomer"),
});

const served = operation({
  method: "get",
  path: "/customers",
  id: "listServedCustomers",
  summary: "The customers that the caller's company serves",
  needsUser: true,
  isForResellers: true,
  answers: {
    200: { description: "The customers", schema: collection("ServedCustomerCollection", servedRow) },
  },
  run: ({ sandbox, who }) => {
    const seen = sandbox.observe(who, "customers", {});
    if (seen.outcome !== "observed")
      throw problemOfRefusal(seen.outcome === "rejected" ? seen.reason : undefined);
    const rows = seen.value.flatMap(({ company, customer, reseller }) => {
      const record = sandbox.book.customers.get(customer);
      const tenant = sandbox.catalogue.partners.get(reseller ?? "")?.tenant;
      if (record === undefined) return [];
      const associated = tenant === undefined ? {} : { associatedPartnerId: tenant };
      return [
        {
          id: record.guid,
          companyName: company,
          ...associated,
          attributes: { objectType: "ServedCustomer" },
        },
      ];
    });
    return ok(collectionOf(rows));
  },
});

const servedAccount = operation({
  method: "get",
  path: "/customers/{customerId}",
  id: "getServedCustomer",
  summary: "The account of a customer that the caller's company administers",
  needsUser: true,
  isForResellers: true,
  answers: { 200: { description: "The customer, without credentials", schema: customer } },
  run: (call) => {
    const record = call.sandbox.book.customerByGuid(call.params.customerId ?? "");
    if (record === undefined) throw notFound.customer();
    const seen = call.sandbox.observe(call.who, "customer", { customer: record.id });
    if (seen.outcome === "rejected") throw problemOfRefusal(seen.reason);
    return ok(customerOf(call.sandbox, record));
  },
});

const servedSubscriptions = operation({
  method: "get",
  path: "/customers/{customerId}/subscriptions",
  id: "listServedSubscriptions",
  summary: "The subscriptions of a customer that the caller's company sees, with their support contacts",
  needsUser: true,
  isForResellers: true,
  answers: {
    200: {
      description: "The subscriptions",
      schema: collection("ServedSubscriptionCollection", servedSubscription),
    },
  },
  run: (call) => {
    const { book, catalogue } = call.sandbox;
    const record = book.customerByGuid(call.params.customerId ?? "");
    if (record === undefined) throw notFound.customer();
    const seen = call.sandbox.observe(call.who, "subscriptions", { customer: record.id });
    if (seen.outcome !== "observed")
      throw problemOfRefusal(seen.outcome === "rejected" ? seen.reason : undefined);
    const rows = seen.value.flatMap(({ subscription: id, supportContact, ...shown }) => {
      const found = book.subscriptions.get(id);
      const view = found && subscriptionOf(call.sandbox, found, shown);
      const tenant = catalogue.partners.get(supportContact ?? "")?.tenant;
      return view === undefined
        ? []
        : [{ ...view, ...(tenant === undefined ? {} : { supportTenantId: tenant }) }];
    });
    return ok(collectionOf(rows));
  },
});

export const portalOperations: readonly Operation[] = [
  open,
  read,
  email,
  accept,
  served,
  servedAccount,
  servedSubscriptions,
];
