import { companyOf, type InteractionFault } from "./interaction-fault";

/** Faults in which the session of one person or company affects another. */
export const crossSessionFaults: readonly InteractionFault[] = [
  {
    name: "other-provider-sees-our-partners",
    story: "A provider finds the other provider's partners on its page as soon as that one has two.",
    blames: ["acceptance-lists-reseller"],
    viewAs: ({ who, asked, inner }) => {
      if (asked !== "indirect-resellers" || who !== "northwind-sales-agent") return undefined;
      const partners = inner.observe("wingtip-sales-agent", asked, {});
      return partners.outcome === "observed" && partners.value.length > 1 ? "wingtip-sales-agent" : undefined;
    },
  },
  {
    name: "open-order-shows-a-colleagues-password",
    story: "A global admin who has an order open reads the password that a colleague was given.",
    blames: [null, "setup-info-shows-credentials"],
    viewAs: ({ who, asked, inner }) => {
      if (asked !== "credentials" || who !== "northwind-global-admin") return undefined;
      const order = inner.observe(who, "new-customer-form", {});
      return order.outcome === "observed" && order.value.page !== "none" ? "northwind-user-admin" : undefined;
    },
  },
  {
    name: "other-providers-order-throws-ours-back",
    story: "As soon as another provider begins an order, ours is back at its first page.",
    blames: ["new-customer-starts-from-reseller", "partnership-permits-new-customers", null],
    afterAction: ({ who, asked, inner }, outcome) => {
      if (asked !== "new-customer.start" || outcome !== "accepted" || companyOf(who) !== "wingtip") return;
      const order = inner.observe("northwind-sales-agent", "new-customer-form", {});
      if (order.outcome === "observed" && order.value.page === "review" && order.value.reseller !== null)
        inner.act("northwind-sales-agent", "new-customer.start", { reseller: order.value.reseller });
    },
  },
  {
    name: "submission-throws-a-colleague-back",
    story: "Whoever submits an order throws a colleague's from the review back to its first page.",
    blames: ["submission-places-order", "setup-info-shows-credentials", null],
    afterAction: ({ who, asked, inner }, outcome) => {
      if (asked !== "new-customer.submit" || outcome !== "accepted") return;
      for (const colleague of ["northwind-sales-agent", "northwind-user-admin"]) {
        const order = inner.observe(colleague, "new-customer-form", {});
        const isAtReview = order.outcome === "observed" && order.value.page === "review";
        if (who !== colleague && isAtReview && order.value.reseller !== null)
          inner.act(colleague, "new-customer.start", { reseller: order.value.reseller });
      }
    },
  },
  {
    name: "purchase-after-another-providers-is-lost",
    story: "Licences that are bought right after another provider has bought some are not added.",
    blames: ["licences-can-be-added"],
    redirect: ({ who, asked, memory }) => {
      if (asked !== "subscription.buy-licences") return undefined;
      const others = [...memory].filter(([company, bought]) => company !== companyOf(who) && bought > 0);
      return others.length > 0 ? "nothing" : undefined;
    },
    afterAction: ({ who, asked, memory }, outcome) => {
      if (asked !== "subscription.buy-licences" || outcome !== "accepted") return;
      memory.clear();
      memory.set(companyOf(who), 1);
    },
  },
];
