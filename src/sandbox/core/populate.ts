import { UsageError } from "../../domain/usage-error";
import { type BillingProfile, profileOf } from "../book/records";
import { worldMessages } from "../world/world-messages";
import type { World, WorldCustomer } from "../world/world-schema";
import { serviceOf } from "./arrangement-of";
import type { OpenWorld } from "./open-world";
import { createCustomer, orderFor, type WantedLine } from "./purchases";

function refusalOf(where: string, reason: string | undefined): Error {
  return new UsageError(worldMessages.refused, { where, reason: reason ?? "unsupported" });
}

/** A request and its acceptance, as people would make them. */
function connect(
  sandbox: OpenWorld,
  { provider, reseller }: World["partnerships"][number],
  where: string,
): void {
  const [asking, accepting] = [serviceOf(provider), serviceOf(reseller)];
  sandbox.act(asking, "partnership.request", {});
  const draft = sandbox.observe(asking, "partnership-request", {});
  const link = draft.outcome === "observed" ? (draft.value?.link ?? "") : "";
  sandbox.act(asking, "partnership.done", {});
  const answer = sandbox.act(accepting, "partnership.accept", { link });
  if (answer.outcome !== "accepted")
    throw refusalOf(where, answer.outcome === "rejected" ? answer.reason : undefined);
}

function profileOfCustomer({ billing, company, contact, domain }: WorldCustomer): BillingProfile {
  const profile = profileOf({
    company,
    domain,
    contact: contact ?? { name: `Admin of ${company}`, email: `admin@${domain}`, phone: "" },
    billing: billing ?? { address: "1 Main Street", city: "Redmond", postalCode: "98052", country: "US" },
  });
  const state = billing === undefined ? "WA" : billing.state;
  return { ...profile, address: { ...profile.address, state } };
}

function lineOf(
  sandbox: OpenWorld,
  { licences, offer, reseller }: WorldCustomer["subscriptions"][number],
): WantedLine {
  const partner = reseller === undefined ? undefined : sandbox.catalogue.partners.get(reseller);
  return { offer, licences, mpnId: partner?.mpnId ?? null, friendlyName: null };
}

function addCustomer(sandbox: OpenWorld, customer: WorldCustomer, where: string): void {
  const who = serviceOf(customer.provider);
  const created = createCustomer(sandbox, who, {
    domain: customer.domain,
    profile: profileOfCustomer(customer),
    reseller: customer.reseller ?? null,
  });
  if ("refusal" in created) throw refusalOf(where, created.refusal);
  customer.subscriptions.forEach((subscription, index) => {
    const lines = [lineOf(sandbox, subscription)];
    const order = { lines, billingCycle: "monthly", addOn: null } as const;
    const placed = orderFor(sandbox, who, created.record.id, order);
    if ("refusal" in placed) throw refusalOf(`${where}.subscriptions[${index}]`, placed.refusal);
  });
}

/** Sets up the partnerships and customers of a world. Throws `UsageError` for one that the rules refuse. */
export function populate(sandbox: OpenWorld, { customers, partnerships }: World): void {
  partnerships.forEach((each, index) => {
    connect(sandbox, each, `partnerships[${index}]`);
  });
  customers.forEach((each, index) => {
    addCustomer(sandbox, each, `customers[${index}]`);
  });
}
