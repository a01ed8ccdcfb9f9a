import { personOf, resellers } from "../../port/default-data/companies";
import { agreed, either, type Probes } from "./probe";
import { fabrikam, litware, type ProbeWorld, provider } from "./probe-world";

/** A customer of Fabrikam's with one Office subscription; Litware is a partner, too. */
async function sold(world: ProbeWorld) {
  await world.partners("fabrikam", "litware");
  return world.soldOne();
}

async function associated(world: ProbeWorld, mpnId: string) {
  const found = await sold(world);
  const { subscription } = found;
  return {
    ...found,
    outcome: await world.tries(provider, "subscription.set-reseller", { subscription, mpnId }),
  };
}

const [first, second, unsigned] = resellers;

/** Returns the outcome of choosing a partner without an active agreement by its name. */
async function choosesUnsigned(world: ProbeWorld, customer: string): Promise<string> {
  await world.choosesToAdd(customer);
  return world.tries(provider, "add-subscription.choose-reseller", { reseller: unsigned.id });
}

/** Probes for associating resellers and what follows from it. */
export const involvementProbes = {
  "reading-007": async (world) => {
    const link = await world.link();
    const partner = personOf(unsigned.id, "global-admin");
    if ((await world.tries(partner, "partnership.accept", { link })) !== "accepted") return "no-partnership";
    await world.partners("fabrikam");
    const { customer, subscription } = await world.soldOne();
    const mpnId = unsigned.locationMpnId;
    const byMpnId = await world.tries(provider, "subscription.set-reseller", { subscription, mpnId });
    const byName = world.claims("add-subscription") ? await choosesUnsigned(world, customer) : byMpnId;
    const choiceBy = (outcome: string) => either(outcome, "earns-nothing", "refused");
    return agreed(choiceBy(byMpnId), choiceBy(byName));
  },
  "reading-008": async (world) => either((await associated(world, "9999999")).outcome, "recorded", "refused"),
  "reading-009": async (world) => {
    const { outcome } = await associated(world, first.otherLocationMpnIds[0]);
    return either(outcome, "earns-nothing", "refused");
  },
  "reading-010": async (world) => {
    await world.partners("fabrikam", "litware");
    const lines = ["office", "intune"].map((offer) => ({ offer, licences: 5 }));
    const { customer, subscriptions } = await world.addsCustomer({ lines });
    const [subscription = "", other = ""] = subscriptions.map((each) => each.subscription);
    const { locationMpnId: mpnId } = second;
    await world.does(provider, "subscription.set-reseller", { subscription, mpnId });
    const account = await world.tries(litware, "customer.change-phone", { customer, phone: "555 0199" });
    const another = { subscription: other, nickname: "Front" };
    const renamed = await world.tries(litware, "subscription.rename", another);
    const choiceBy = (outcome: string) => either(outcome, "whole-customer", "associated-only");
    return agreed(choiceBy(account), choiceBy(renamed));
  },
  "reading-011": async (world) => {
    const { subscription } = await sold(world);
    await world.designatesSupport(subscription, "litware");
    const outcome = await world.tries(litware, "subscription.rename", { subscription, nickname: "Front" });
    return either(outcome, "manages-subscription", "nothing");
  },
  "reading-012": async (world) => {
    await world.partners("fabrikam");
    const { subscription } = await world.soldOne({ lines: [{ offer: "office-premium", licences: 5 }] });
    const outcome = await world.tries(provider, "subscription.upgrade", { subscription, offer: "intune" });
    return either(outcome, "any-offer", "upgrade-targets");
  },
  "reading-014": async (world) => {
    await world.partners("fabrikam", "litware");
    const { customer } = await world.addsCustomer({ lines: [{ offer: "azure", licences: 1 }] });
    const outcome = await world.tries(provider, "tenant-owner.grant", { customer, reseller: "litware" });
    const managing = await world.tries(fabrikam, "azure-account.note", { customer, note: "Checked." });
    if ([outcome, managing].includes("unsupported")) return undefined;
    const needsPermissions = managing !== "accepted";
    if (outcome !== "accepted") return needsPermissions ? "associated-reseller" : undefined;
    return needsPermissions ? "any-partner-with-permissions" : "any-partner";
  },
  "reading-022": async (world) => {
    const { subscription } = await associated(world, first.locationMpnId);
    const mpnId = second.locationMpnId;
    const outcome = await world.tries(provider, "subscription.set-reseller", { subscription, mpnId });
    return either(outcome, "replaces", "refused");
  },
  "reading-023": async (world) => {
    await world.partners("fabrikam");
    const { customer } = await world.addsCustomer();
    const first = (await world.sees(provider, "incentives", {})).length;
    const choiceBy = (credits: number) => (credits === 0 ? "no-credit" : "credit");
    if (!world.claims("add-subscription")) return choiceBy(first);
    await world.choosesToAdd(customer);
    await world.does(provider, "add-subscription.submit", {});
    const both = (await world.sees(provider, "incentives", {})).length;
    return agreed(choiceBy(first), choiceBy(both - first));
  },
  "reading-026": async (world) => {
    await world.partners("fabrikam");
    const { subscription } = await world.soldOne();
    const mpnId = second.locationMpnId;
    const outcome = await world.tries(provider, "subscription.set-reseller", { subscription, mpnId });
    return either(outcome, "any-reseller", "partners-only");
  },
  "reading-028": async (world) => {
    await world.partners("fabrikam");
    const { subscriptions } = await world.addsCustomer({ associated: "fabrikam" });
    const mpnId = subscriptions[0]?.mpnId ?? null;
    if (mpnId === null) return "left-empty";
    return mpnId === first.locationMpnId ? "location-account" : undefined;
  },
  "reading-031": async (world) => {
    const { subscription } = await sold(world);
    const ordered = (await world.sees(provider, "orders", {})).length;
    const choiceBy = (orders: number) => (orders > 0 ? "every-purchase" : "submissions");
    await world.does(provider, "subscription.buy-licences", { subscription, additional: 1 });
    const bought = (await world.sees(provider, "orders", {})).length;
    if (!world.claims("upgrade")) return choiceBy(bought - ordered);
    await world.does(provider, "subscription.upgrade", { subscription, offer: "office-premium" });
    const upgraded = (await world.sees(provider, "orders", {})).length;
    return agreed(choiceBy(bought - ordered), choiceBy(upgraded - bought));
  },
  "reading-039": async (world) => {
    await world.partners("fabrikam");
    const { subscriptions } = await world.addsCustomer();
    const contact = subscriptions[0]?.supportContact ?? null;
    if (contact === null) return "nobody";
    return contact === "fabrikam" ? "accounts-reseller" : undefined;
  },
  "reading-042": async (world) => {
    const { subscription } = await associated(world, second.locationMpnId);
    const outcome = await world.tries(provider, "subscription.set-reseller", { subscription, mpnId: "" });
    return either(outcome, "cleared", "refused");
  },
  "reading-046": async (world) => {
    const { customer, subscription } = await sold(world);
    await world.does(provider, "subscription.rename", { subscription, nickname: "Front office" });
    await world.does(provider, "subscription.upgrade", { subscription, offer: "office-premium" });
    const upgraded = await world.sees(provider, "subscriptions", { customer });
    return upgraded.some(({ nickname }) => nickname === "Front office") ? "kept" : "renamed";
  },
  "reading-050": async (world) => {
    await world.partners("fabrikam");
    const lines = [{ offer: "azure", licences: 1 }];
    await world.addsCustomer({ lines, associated: "fabrikam" });
    return (await world.sees(provider, "incentives", {})).length === 0 ? "by-offer" : "every-offer";
  },
  "reading-051": async (world) => {
    const { subscription } = await sold(world);
    const bought = await world.tries(fabrikam, "subscription.buy-licences", { subscription, additional: 1 });
    const choiceBy = (outcome: string) => either(outcome, "purchases", "settings");
    if (!world.claims("upgrade")) return choiceBy(bought);
    const offer = "office-premium";
    const upgraded = await world.tries(fabrikam, "subscription.upgrade", { subscription, offer });
    return agreed(choiceBy(bought), choiceBy(upgraded));
  },
} satisfies Partial<Probes>;
