import type { CustomerRecord, SubscriptionRecord } from "../../book/records";
import type { WorldOffer } from "../../core/catalogue";
import { collectionOf } from "../schemas/common";
import { upgradeInput, upgradeResult, upgrades } from "../schemas/subscriptions";
import { type Call, type Operation, ok, operation } from "../wire/operation";
import { problemOfRefusal } from "../wire/rest-problem";
import { addOnsOf } from "./change-subscription";
import { findSubscription } from "./find";
import { findLive } from "./subscription-operations";
import { offerOf } from "./views";

interface UpgradeError {
  readonly code: number;
  readonly description: string;
  readonly attributes: { readonly objectType: string };
}

function upgradeError(code: number, description: string): UpgradeError {
  return { code, description, attributes: { objectType: "UpgradeError" } };
}

/** The documented reasons for which a subscription cannot be upgraded now. */
function obstacles(
  call: Call<unknown, unknown>,
  customer: CustomerRecord,
  record: SubscriptionRecord,
): readonly UpgradeError[] {
  return [
    ...(customer.isDelegated ? [] : [upgradeError(1, "Delegated administration is disabled.")]),
    ...(record.status === "active" ? [] : [upgradeError(2, "The subscription is not active.")]),
    ...(addOnsOf(call.sandbox, record).length === 0
      ? []
      : [upgradeError(6, "The subscription has add-ons.")]),
  ];
}

function targetsOf({ sandbox }: Call<unknown, unknown>, record: SubscriptionRecord): readonly WorldOffer[] {
  const { offers } = sandbox.catalogue;
  const offer = sandbox.workspace.state().subscriptions.get(record.id)?.offer ?? "";
  return (offers.get(offer)?.upgradesTo ?? []).flatMap((id) => offers.get(id) ?? []);
}

const path = "/customers/{customerId}/subscriptions/{subscriptionId}/upgrades";

const list = operation({
  method: "get",
  path,
  id: "listUpgrades",
  summary: "The offers to which a subscription can be upgraded",
  permittedAs: "subscription.upgrade",
  answers: { 200: { description: "The upgrades, with the reasons against each", schema: upgrades } },
  run: (call) => {
    const { customer, isEnded, record } = findSubscription(call);
    const { sandbox } = call;
    const upgradeErrors = obstacles(call, customer, record);
    const quantity = sandbox.workspace.state().subscriptions.get(record.id)?.licences ?? 0;
    const found = isEnded ? [] : targetsOf(call, record);
    return ok(
      collectionOf(
        found.map((target) => ({
          targetOffer: offerOf(sandbox, target),
          upgradeType: "upgrade_only",
          isEligible: upgradeErrors.length === 0,
          quantity,
          upgradeErrors,
          attributes: { objectType: "Upgrade" },
        })),
      ),
    );
  },
});

function refusedUpgrade(sourceSubscriptionId: string, upgradeErrors: readonly UpgradeError[]) {
  return ok({
    sourceSubscriptionId,
    upgradeType: "none",
    upgradeErrors,
    licenseErrors: [],
    attributes: { objectType: "UpgradeResult" },
  });
}

/** An upgrade that the reference refuses because of the offer is answered with 200 and the reason, as the type suggests. */
const upgrade = operation({
  method: "post",
  path,
  id: "upgradeSubscription",
  summary: "Upgrades a subscription to another offer",
  permittedAs: "subscription.upgrade",
  body: upgradeInput,
  answers: { 200: { description: "The new subscription, or the reasons against it", schema: upgradeResult } },
  run: (call) => {
    const { body, sandbox, who } = call;
    const { customer, record } = findLive(call);
    const errors = obstacles(call, customer, record);
    if (errors.length > 0) return refusedUpgrade(record.guid, errors);
    const offer = sandbox.catalogue.offerByGuid(body.targetOffer?.id ?? "");
    const answer = sandbox.act(who, "subscription.upgrade", {
      subscription: record.id,
      offer: offer?.id ?? "unknown",
    });
    if (answer.outcome === "rejected") {
      if (answer.reason === "unknown-offer" || answer.reason === "not-an-upgrade")
        return refusedUpgrade(record.guid, [
          upgradeError(8, "The target offer is no upgrade of this subscription."),
        ]);
      throw problemOfRefusal(answer.reason);
    }
    const sourceSubscriptionId = sandbox.book.renewGuid(record);
    return ok({
      sourceSubscriptionId,
      targetSubscriptionId: record.guid,
      upgradeType: "upgrade_only",
      upgradeErrors: [],
      licenseErrors: [],
      attributes: { objectType: "UpgradeResult" },
    });
  },
});

export const upgradeOperations: readonly Operation[] = [list, upgrade];
