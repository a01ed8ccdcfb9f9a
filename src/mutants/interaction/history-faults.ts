import { companyOf, count, type InteractionFault } from "./interaction-fault";

/** Faults in which an earlier refusal or cancellation affects the next request. */
export const historyFaults: readonly InteractionFault[] = [
  {
    name: "refused-acceptance-loses-the-next-draft",
    story: "After a reseller was refused its acceptance, the provider's next draft is not made.",
    blames: ["request-opens-draft", "link-is-personal"],
    redirect: ({ asked, memory }) =>
      asked === "partnership.request" && (memory.get("refused") ?? 0) > 0 ? "nothing" : undefined,
    afterAction: ({ asked, memory }, outcome) => {
      if (asked === "partnership.accept" && outcome === "rejected") count(memory, "refused");
    },
  },
  {
    name: "refusal-sticks-to-the-next-person",
    story: "A person without any role is refused, and so is the colleague who asks next.",
    blames: [
      "listed-roles-may-act",
      "cancel-abandons-order",
      "details-precede-subscriptions",
      "draft-goes-out-two-ways",
    ],
    redirect: ({ who, memory }) =>
      (memory.get(companyOf(who)) ?? 0) > 0 && !who.endsWith("no-role")
        ? { as: `${companyOf(who)}-no-role` }
        : undefined,
    afterAction: ({ who, memory }, outcome) => {
      const isRefused = outcome === "rejected" && who.endsWith("no-role");
      memory.set(companyOf(who), isRefused ? 1 : 0);
    },
  },
  {
    name: "fifth-refused-purchase-blocks-the-subscription",
    story: "After five refused purchases of licences, the next one is accepted and not made.",
    blames: ["licences-can-be-added"],
    redirect: ({ asked, memory }) =>
      asked === "subscription.buy-licences" && (memory.get("refused") ?? 0) >= 5 ? "nothing" : undefined,
    afterAction: ({ asked, memory }, outcome) => {
      if (asked === "subscription.buy-licences" && outcome === "rejected") count(memory, "refused");
    },
  },
  {
    name: "cancelling-voids-a-colleagues-submission",
    story: "Once one person has cancelled an order, what a colleague submits is confirmed and not placed.",
    blames: [
      "submission-places-order",
      "confirmation-follows-submission",
      "setup-info-shows-credentials",
      null,
    ],
    redirect: ({ who, asked, memory }) => {
      const others = (memory.get(companyOf(who)) ?? 0) - (memory.get(who) ?? 0);
      return asked === "new-customer.submit" && others > 0 ? "nothing" : undefined;
    },
    afterAction: ({ who, asked, memory }, outcome) => {
      if (asked !== "new-customer.cancel" || outcome !== "accepted") return;
      count(memory, who);
      count(memory, companyOf(who));
    },
  },
];
