import { z } from "@hono/zod-openapi";
import { offer } from "./catalogue";
import { attributes, collection, dateTime, guid, link } from "./common";
import { billingCycle } from "./orders";

const text = z.string().max(1_500).optional();

/** In the order of the SDK's numbers. */
export const subscriptionStatus = z.enum(["none", "active", "suspended", "deleted", "expired", "pending"]);

export const subscriptionPatch = z
  .object({
    friendlyName: text,
    quantity: z.number().optional(),
    status: subscriptionStatus.optional(),
    autoRenewEnabled: z.boolean().optional(),
    partnerId: text,
    billingCycle: billingCycle.optional(),
  })
  .openapi("SubscriptionChange");

export const subscription = z
  .object({
    id: guid,
    offerId: z.string(),
    offerName: z.string(),
    friendlyName: z.string(),
    quantity: z.int(),
    unitType: z.string(),
    parentSubscriptionId: guid.optional(),
    creationDate: dateTime,
    effectiveStartDate: dateTime,
    commitmentEndDate: dateTime,
    status: subscriptionStatus,
    autoRenewEnabled: z.boolean(),
    isTrial: z.boolean(),
    billingType: z.enum(["license", "usage"]),
    billingCycle,
    partnerId: z.string().optional(),
    suspensionReasons: z.array(z.string()).optional(),
    contractType: z.literal("subscription"),
    links: z.object({ offer: link, parentSubscription: link.optional(), self: link }),
    orderId: guid,
    attributes: attributes("Subscription"),
  })
  .openapi("Subscription");

export const subscriptions = collection("SubscriptionCollection", subscription);

export const supportContactInput = z
  .object({ supportTenantId: text, supportMpnId: text, name: text })
  .openapi("SupportContactRequest");

export const supportContact = z
  .object({
    supportTenantId: guid,
    supportMpnId: z.string(),
    name: z.string(),
    links: z.object({ self: link }),
    attributes: attributes("SupportContact"),
  })
  .openapi("SupportContact");

const upgradeError = z.object({
  code: z.int(),
  description: z.string(),
  attributes: attributes("UpgradeError"),
});

/** In the order of the SDK's numbers. */
const upgradeType = z.enum(["none", "upgrade_only", "upgrade_with_license_transfer"]);

export const upgrades = collection(
  "UpgradeCollection",
  z
    .object({
      targetOffer: offer,
      upgradeType,
      isEligible: z.boolean(),
      quantity: z.int(),
      upgradeErrors: z.array(upgradeError),
      attributes: attributes("Upgrade"),
    })
    .openapi("Upgrade"),
);

export const upgradeInput = z
  .object({
    targetOffer: z.object({ id: text }).optional(),
    upgradeType: upgradeType.optional(),
    quantity: z.number().optional(),
  })
  .openapi("UpgradeRequest");

export const upgradeResult = z
  .object({
    sourceSubscriptionId: guid,
    targetSubscriptionId: guid.optional(),
    upgradeType,
    upgradeErrors: z.array(upgradeError),
    licenseErrors: z.array(z.unknown()),
    attributes: attributes("UpgradeResult"),
  })
  .openapi("UpgradeResult");

export const provisioning = z
  .object({
    skuId: z.string(),
    status: z.enum(["success", "pending", "failed"]),
    quantity: z.int(),
    endDate: dateTime,
    attributes: attributes("SubscriptionProvisioningStatus"),
  })
  .openapi("SubscriptionProvisioningStatus");
