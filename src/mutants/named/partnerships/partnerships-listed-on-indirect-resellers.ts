import { observed } from "../../../reference/decision";
import { changingObservation, refusingObservation } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingObserver } from "../part-mutators";

export const partnershipsListedOnIndirectResellers = faultsOf("partnerships-listed-on-indirect-resellers", {
  "page-shows-the-first-partner-only": {
    story: "The Indirect resellers page shows the first partner and none of the others.",
    change: changingObservation("indirect-resellers", (rows) => rows.slice(0, 1)),
  },
  "page-shows-the-latest-partner-only": {
    story: "The Indirect resellers page shows the partner that accepted last and none before it.",
    change: changingObservation("indirect-resellers", (rows) => rows.slice(-1)),
  },
  "page-shows-partners-of-other-providers": {
    story: "The Indirect resellers page lists the partners of all providers together.",
    change: replacingObserver("indirect-resellers", (original) => (situation, args) => {
      const observation = original(situation, args);
      if (observation.outcome === "rejected") return observation;
      const { directory, partners } = situation.state;
      const everybody = new Set([...partners.values()].flat());
      return observed(
        [...everybody].map((id) => ({ reseller: id, name: directory.resellers.get(id)?.name ?? id })),
      );
    }),
  },
  "page-names-nobody": {
    story: "The Indirect resellers page has a row for each partner and no name in it.",
    change: changingObservation("indirect-resellers", (rows) => rows.map((row) => ({ ...row, name: "" }))),
  },
  "page-closes-while-an-order-is-open": {
    story: "As long as a person has an order open, the Indirect resellers page is refused.",
    change: refusingObservation("indirect-resellers", "not-at-this-step", ({ owner, state }) =>
      state.orders.has(owner),
    ),
  },
});
