import { inProcess } from "../../port/in-process";
import { assemble } from "../../reference/assemble";
import { accepted, observed, refused } from "../../reference/decision";
import { happened } from "../../reference/event";
import { referenceParts } from "../../reference/reference-parts";
import type { Variant } from "./variant";

export const otherSilences: Variant = {
  name: "other-silences",
  story:
    "Orders do not name their customer, the Confirmation page shows nothing, an order can be cancelled before its review, and the provider cannot put a note on an Azure account.",
  open: (readings) => {
    const parts = referenceParts(readings);
    const { orders, "new-customer-form": form } = parts.observers;
    const { "new-customer.cancel": cancel, "azure-account.note": note } = parts.deciders;
    const observers: typeof parts.observers = {
      ...parts.observers,
      orders: (situation, args) => {
        const seen = orders(situation, args);
        return seen.outcome === "rejected"
          ? seen
          : observed(seen.value.map((row) => ({ ...row, customer: null })));
      },
      "new-customer-form": (situation, args) => {
        const seen = form(situation, args);
        if (seen.outcome === "rejected" || seen.value.page !== "confirmation") return seen;
        return observed({ ...seen.value, reseller: null, details: null, lines: [] });
      },
    };
    const deciders: typeof parts.deciders = {
      ...parts.deciders,
      "new-customer.cancel": (situation, args) => {
        const { owner, state } = situation;
        const isBeforeReview = ["new-customer", "new-subscription"].includes(
          state.orders.get(owner)?.page ?? "none",
        );
        return isBeforeReview
          ? accepted({}, happened("order-cancelled", { owner }))
          : cancel(situation, args);
      },
      "azure-account.note": (situation, args) => {
        const decision = note(situation, args);
        const isProviders = situation.company.kind === "provider";
        return isProviders && decision.outcome === "accepted" ? refused("not-tenant-owner") : decision;
      },
    };
    return inProcess(assemble({ ...parts, observers, deciders }, { name: "other-silences", version: "1" }));
  },
};
