import { changingObservation } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingObserver } from "../part-mutators";

export const customersFilteredByReseller = faultsOf("customers-filtered-by-reseller", {
  "filter-ignores-the-reseller": {
    story: "Filtering the customers by reseller still lists all of them.",
    change: replacingObserver("customers", (original) => (situation) => original(situation, {})),
  },
  "filter-is-inverted": {
    story: "The filter leaves out the customers of the chosen reseller and lists the others.",
    change: replacingObserver("customers", (original) => (situation, { reseller }) => {
      const observation = original(situation, {});
      if (observation.outcome === "rejected" || reseller === undefined) return observation;
      return { ...observation, value: observation.value.filter((row) => row.reseller !== reseller) };
    }),
  },
  "filter-stops-at-the-first-match": {
    story: "Filtering by reseller finds its first customer and none of the others.",
    change: changingObservation("customers", (rows, _situation, { reseller }) =>
      reseller === undefined ? rows : rows.slice(0, 1),
    ),
  },
  "filter-without-match-lists-everybody": {
    story: "Filtering by a reseller that has no customers lists those of all.",
    change: replacingObserver("customers", (original) => (situation, args) => {
      const observation = original(situation, args);
      const isEmpty = observation.outcome === "observed" && observation.value.length === 0;
      return isEmpty ? original(situation, {}) : observation;
    }),
  },
  "filter-follows-the-subscriptions": {
    reading: "reading-029",
    story:
      "The filter finds customers by the resellers of their subscriptions instead of that of the account.",
    change: replacingObserver("customers", (original) => (situation, { reseller }) => {
      const observation = original(situation, {});
      if (observation.outcome === "rejected" || reseller === undefined) return observation;
      const sold = [...situation.state.subscriptions.values()].filter((each) => each.reseller === reseller);
      const found = new Set(sold.map(({ customer }) => customer));
      return { ...observation, value: observation.value.filter(({ customer }) => found.has(customer)) };
    }),
  },
});
