import { companyOf, type InteractionFault } from "./interaction-fault";

/** Faults in which an action is refused and executed. */
export const refusedButExecuted: readonly InteractionFault[] = [
  {
    name: "helpdesk-is-refused-and-obeyed",
    story:
      "A helpdesk agent is told that support contacts are none of its business, and the contact changes.",
    blames: [null],
    afterAction: ({ who, asked, args, inner }, outcome) => {
      if (asked !== "subscription.choose-support-contact" || outcome !== "rejected") return;
      if (!who.endsWith("helpdesk-agent")) return;
      const { subscription, reseller } = args;
      const actual = { subscription: String(subscription), reseller: String(reseller) };
      inner.act("northwind-admin-agent", asked, actual);
      inner.act("northwind-admin-agent", "subscription.submit-support-contact", {
        subscription: actual.subscription,
      });
    },
  },
  {
    name: "other-providers-refused-upgrade-is-made",
    story:
      "Another provider's global admin is refused an upgrade of our customer's subscription, and it is made.",
    blames: [null],
    afterAction: ({ who, asked, args, inner }, outcome) => {
      if (asked !== "subscription.upgrade" || outcome !== "rejected" || companyOf(who) !== "wingtip") return;
      const { subscription, offer } = args;
      const actual = { subscription: String(subscription), offer: String(offer) };
      inner.act("northwind-admin-agent", asked, actual);
    },
  },
  {
    name: "strangers-cancel-closes-the-order",
    story: "A person without any role is refused Cancel, and an agent's order at the review is gone.",
    blames: [null],
    afterAction: ({ who, asked, inner }, outcome) => {
      if (asked !== "new-customer.cancel" || outcome !== "rejected" || !who.endsWith("no-role")) return;
      const order = inner.observe("northwind-sales-agent", "new-customer-form", {});
      if (order.outcome === "observed" && order.value.page === "review")
        inner.act("northwind-sales-agent", asked, {});
    },
  },
];
