import { changeSubscription } from "../../../reference/subscriptions";
import type { Partner } from "../../core/catalogue";
import { linkTo } from "../schemas/common";
import { supportContact, supportContactInput } from "../schemas/subscriptions";
import { type Call, type Operation, ok, operation } from "../wire/operation";
import { invalid, problemOfRefusal } from "../wire/rest-problem";
import { findSubscription } from "./find";
import { findLive } from "./subscription-operations";
import { subscriptionUri } from "./views";

function contactOf(call: Call<unknown, unknown>) {
  const { partner, sandbox, who } = call;
  const { customer, record } = findSubscription(call);
  const seen = sandbox.observe(who, "subscriptions", { customer: customer.id });
  const shown =
    seen.outcome === "observed"
      ? seen.value.find(({ subscription }) => subscription === record.id)
      : undefined;
  const contact: Partner = sandbox.catalogue.partners.get(shown?.supportContact ?? "") ?? partner;
  return {
    supportTenantId: contact.tenant.toUpperCase(),
    supportMpnId: contact.mpnId,
    name: contact.name,
    links: { self: linkTo(`${subscriptionUri(sandbox, record)}/supportcontact`, "Get") },
    attributes: { objectType: "SupportContact" },
  };
}

const path = "/customers/{customerId}/subscriptions/{subscriptionId}/supportcontact";

const read = operation({
  method: "get",
  path,
  id: "getSupportContact",
  summary: "The support contact of a subscription; the provider itself if no reseller is designated",
  needsUser: true,
  permittedAs: "subscriptions",
  answers: { 200: { description: "The contact", schema: supportContact } },
  run: (call) => ok(contactOf(call)),
});

/** Choosing and submitting are two actions of the page and one call here. */
function designate({ sandbox, who }: Call<unknown, unknown>, subscription: string, reseller: string): void {
  const chosen = sandbox.act(who, "subscription.choose-support-contact", { subscription, reseller });
  const answer =
    chosen.outcome === "accepted"
      ? sandbox.act(who, "subscription.submit-support-contact", { subscription })
      : chosen;
  if (answer.outcome === "accepted") return;
  const reason = answer.outcome === "rejected" ? answer.reason : undefined;
  if (reason === "no-partnership" || reason === "unknown-reseller")
    throw invalid("SupportTenantId: the partner has no relationship with this reseller.");
  throw problemOfRefusal(reason);
}

const change = operation({
  method: "put",
  path,
  id: "setSupportContact",
  summary: "Designates the support contact of a subscription",
  needsUser: true,
  permittedAs: "subscription.submit-support-contact",
  body: supportContactInput,
  answers: { 200: { description: "The contact", schema: supportContact } },
  run: (call) => {
    const { body, partner, sandbox } = call;
    const { record } = findLive(call);
    const wanted = sandbox.catalogue.byTenant(body.supportTenantId ?? "");
    if (wanted === undefined) throw invalid("SupportTenantId: no partner has this id.");
    const isOther = ![wanted.mpnId, ...wanted.otherMpnIds].includes(body.supportMpnId ?? wanted.mpnId);
    if (isOther) throw invalid("SupportMpnId: it does not belong to SupportTenantId.");
    if (wanted.id === partner.id) {
      sandbox.workspace.change((state) =>
        changeSubscription(state, record.id, () => ({ supportContact: null })),
      );
    } else designate(call, record.id, wanted.id);
    return ok(contactOf(call));
  },
});

export const supportOperations: readonly Operation[] = [read, change];
