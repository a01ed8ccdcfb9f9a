import { z } from "zod";

/**
 * The capabilities that `hello` declares as true or false. A missing one counts as absent. If a core capability is absent, the run
 * is `partial`. If an extended one is absent, its checks are skipped.
 */
export const capabilities = {
  roles: "core",
  "partnership-requests": "core",
  "indirect-resellers": "core",
  "new-customer-order": "core",
  "add-subscription": "core",
  customers: "core",
  subscriptions: "core",
  "reseller-by-mpn-id": "core",
  "support-contact": "core",
  "draft-ways-out": "extended",
  profile: "extended",
  credentials: "extended",
  "delegated-administration": "extended",
  incentives: "extended",
  upgrade: "extended",
  "azure-tenant-owner": "extended",
  "virtual-clock": "extended",
  reasons: "extended",
} as const;

export type Capability = keyof typeof capabilities;
export type CapabilityKind = (typeof capabilities)[Capability];

export const capabilityNames = Object.keys(capabilities) as readonly Capability[];

export const declaredCapabilities = z
  .partialRecord(z.enum(capabilityNames), z.boolean())
  .describe("Which capabilities the implementation claims. A capability left out counts as absent.");
