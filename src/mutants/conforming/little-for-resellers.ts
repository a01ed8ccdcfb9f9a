import { inProcess } from "../../port/in-process";
import { assemble } from "../../reference/assemble";
import { observed, refused } from "../../reference/decision";
import { referenceParts } from "../../reference/reference-parts";
import type { Variant } from "./variant";

export const littleForResellers: Variant = {
  name: "little-for-resellers",
  story:
    "Resellers are refused the orders and the official list, and do not see who else is associated with an account, the MPN ID and the support contact.",
  open: (readings) => {
    const parts = referenceParts(readings);
    const { customers, subscriptions, orders, "indirect-providers-list": list } = parts.observers;
    const observers: typeof parts.observers = {
      ...parts.observers,
      "indirect-providers-list": (situation, args) =>
        situation.company.kind === "reseller" ? refused("role-not-permitted") : list(situation, args),
      orders: (situation, args) =>
        situation.company.kind === "reseller" ? refused("role-not-permitted") : orders(situation, args),
      customers: (situation, args) => {
        const seen = customers(situation, args);
        const { kind, id } = situation.company;
        if (kind === "provider" || seen.outcome === "rejected") return seen;
        return observed(seen.value.map((row) => (row.reseller === id ? row : { ...row, reseller: null })));
      },
      subscriptions: (situation, args) => {
        const seen = subscriptions(situation, args);
        if (situation.company.kind === "provider" || seen.outcome === "rejected") return seen;
        return observed(seen.value.map((row) => ({ ...row, mpnId: null, supportContact: null })));
      },
    };
    return inProcess(assemble({ ...parts, observers }, { name: "little-for-resellers", version: "1" }));
  },
};
