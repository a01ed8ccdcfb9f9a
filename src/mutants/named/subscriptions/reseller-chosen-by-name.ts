import { partnersIn } from "../conditions";
import { changingData, changingObservation, losing, refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const resellerChosenByName = faultsOf("reseller-chosen-by-name", {
  "chosen-name-is-forgotten": {
    story: "The reseller whose name is chosen is not associated with the new subscription.",
    change: losing("add-subscription.choose-reseller", "addition-reseller-chosen"),
  },
  "any-name-stands-for-the-first-partner": {
    story: "Whichever name is chosen, the partner that accepted first is associated.",
    change: changingData("addition-reseller-chosen", (data, state) => {
      const provider = state.customers.get(state.additions.get(data.owner)?.customer ?? "")?.provider ?? "";
      return { ...data, reseller: partnersIn(state, provider)[0] ?? data.reseller };
    }),
  },
  "only-the-name-of-the-accounts-reseller-is-taken": {
    story: "Only the reseller of the customer's account can be chosen by name.",
    change: refusing(
      "add-subscription.choose-reseller",
      "no-partnership",
      ({ owner, state }, { reseller }) => {
        const customer = state.customers.get(state.additions.get(owner)?.customer ?? "");
        return customer?.reseller !== reseller;
      },
    ),
  },
  "first-chosen-name-stays": {
    reading: "reading-024",
    story: "Choosing another name is accepted, and the first one is associated.",
    change: changingData("addition-reseller-chosen", (data, state) => ({
      ...data,
      reseller: state.additions.get(data.owner)?.reseller ?? data.reseller,
    })),
  },
  "chosen-name-brings-no-mpn-id": {
    reading: "reading-028",
    story: "A reseller that was chosen by name is recorded without the MPN ID of its location account.",
    change: changingData("subscription-added", ({ subscription }) => ({
      subscription: { ...subscription, mpnId: null },
    })),
  },
  "names-of-all-resellers-are-listed": {
    reading: "reading-027",
    story: "The list of names holds every reseller of the directory, partner or not.",
    change: changingObservation("new-subscription-reseller-choices", (_choices, { state }) => [
      ...state.directory.resellers.keys(),
    ]),
  },
});
