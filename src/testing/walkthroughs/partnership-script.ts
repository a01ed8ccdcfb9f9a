import { nth, type ScriptStep, tries } from "./scripted-walkthrough";

/** Requests, drafts and acceptances, including edge cases. */

const nothing = () => ({});
const sampleRoles = [
  "global-admin",
  "user-admin",
  "admin-agent",
  "helpdesk-agent",
  "billing-admin",
  "no-role",
];

function drafting(who: string): readonly ScriptStep[] {
  return [
    tries(who, "partnership.request", nothing),
    tries(who, "partnership.open-in-email", nothing),
    tries(who, "partnership.edit", (known) => ({ text: `Grüße, 您好\nsee ${known.links.at(-1)} soon\n` })),
    tries(who, "partnership.open-in-email", nothing),
    tries(who, "partnership.copy-to-clipboard", nothing),
    tries(who, "partnership.edit", () => ({ text: "Again" })),
    tries(who, "partnership.done", nothing),
    tries(who, "partnership.done", nothing),
  ];
}

const accepters = [
  "fabrikam-sales-agent",
  "fabrikam-global-admin",
  "fabrikam-global-admin",
  "proseware-global-admin",
  "relecloud-global-admin",
  "litware-global-admin",
  "adatum-global-admin",
];

export const partnershipScript: readonly ScriptStep[] = [
  ...sampleRoles.map((role) => tries(`northwind-${role}`, "partnership.request", nothing)),
  ...drafting("northwind-admin-agent"),
  tries("litware-global-admin", "partnership.accept", () => ({ link: "https://partner.example/made-up" })),
  tries("litware-global-admin", "partnership.accept", ({ links }) => ({ link: `${nth(links, 0)}x` })),
  tries("northwind-sales-agent", "new-customer.start", () => ({ reseller: "fabrikam" })),
  ...accepters.map((who) => tries(who, "partnership.accept", ({ links }) => ({ link: nth(links, 0) }))),
  tries("northwind-sales-agent", "new-customer.start", () => ({ reseller: "relecloud" })),
  ...drafting("wingtip-admin-agent"),
  ...drafting("northwind-sales-agent"),
  tries("wingtip-admin-agent", "new-customer.start", () => ({ reseller: "litware" })),
  tries("adatum-global-admin", "partnership.accept", ({ links }) => ({ link: nth(links, 1) })),
  tries("northwind-sales-agent", "profile.change", () => ({ description: "Best" })),
  tries("northwind-global-admin", "profile.change", () => ({ description: "Better" })),
];
