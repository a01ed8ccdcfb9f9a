import { observed } from "../../../reference/decision";
import { newToken } from "../../../reference/new-id";
import type { State } from "../../../reference/state";
import { customersOf } from "../conditions";
import { changingData, changingObservation } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingObserver } from "../part-mutators";

export const setupInfoShowsCredentials = faultsOf("setup-info-shows-credentials", {
  "setup-info-is-empty": {
    story: "The confirmation appears with no user name and no password under Setup info.",
    change: changingObservation("credentials", () => null),
  },
  "setup-info-lacks-the-password": {
    story: "Setup info shows the user name beside an empty password.",
    change: changingObservation("credentials", (shown) => shown && { ...shown, temporaryPassword: "" }),
  },
  "setup-info-lacks-the-user-name": {
    story: "Setup info shows the password beside an empty user name.",
    change: changingObservation("credentials", (shown) => shown && { ...shown, userName: "" }),
  },
  "password-can-be-read-once-only": {
    story: "Looking at Setup info a second time shows nothing although the confirmation is open.",
    change: (parts) => {
      const looks = new WeakSet<State>();
      return replacingObserver("credentials", (original) => (situation, args) => {
        const observation = original(situation, args);
        const isFirst = !looks.has(situation.state);
        if (observation.outcome === "observed" && observation.value !== null) looks.add(situation.state);
        return isFirst ? observation : observed(null);
      })(parts);
    },
  },
  "customers-share-one-password": {
    reading: "reading-048",
    story: "The administrators of all new customers get the same temporary password.",
    change: (parts) => {
      const { temporaryPassword } = parts.facts;
      return {
        ...parts,
        facts: { ...parts.facts, temporaryPassword: (state) => temporaryPassword(state, "all") },
      };
    },
  },
  "password-changes-on-each-look": {
    story: "Every look at Setup info shows another password, so the one that was passed on is wrong.",
    change: (parts) => {
      const looks = new WeakMap<State, number>();
      return changingObservation("credentials", (shown, { state }, { customer }) => {
        const look = (looks.get(state) ?? 0) + 1;
        looks.set(state, look);
        return shown && { ...shown, temporaryPassword: newToken(state.seed, `${customer}/${look}`, 14) };
      })(parts);
    },
  },
  "setup-info-ends-with-the-first-customer": {
    story: "From the second customer on, the confirmation has nothing under Setup info.",
    change: changingObservation("credentials", (shown, { company, state }) =>
      customersOf(state, company.id).length > 1 ? null : shown,
    ),
  },
  "setup-info-belongs-to-the-former-customer": {
    story: "Setup info is filed under the customer before, and the new customer has none.",
    change: changingData("order-confirmed", (data, state) => ({
      ...data,
      customer: [...state.customers.keys()].at(-2) ?? data.customer,
    })),
  },
});
