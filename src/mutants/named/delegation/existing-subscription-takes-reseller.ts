import { happened } from "../../../reference/event";
import { isOfFirstOrder, oldestBeside, siblingsOf } from "../conditions";
import { changingData, changingEvents, losing, refusing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingRule } from "../part-mutators";
import { withSubscription } from "../state-edits";

export const existingSubscriptionTakesReseller = faultsOf("existing-subscription-takes-reseller", {
  "mpn-id-is-taken-and-forgotten": {
    story: "The MPN ID is accepted, and the subscription has no reseller afterwards.",
    change: losing("subscription.set-reseller", "reseller-associated"),
  },
  "mpn-id-is-kept-without-its-reseller": {
    story: "The field shows the MPN ID, and nobody is associated.",
    change: changingData("reseller-associated", (data) => ({ ...data, reseller: null })),
  },
  "reseller-is-kept-without-its-mpn-id": {
    story: "The reseller is associated, and the field for its MPN ID is empty again.",
    change: thenChanging("reseller-associated", (state, { subscription }) =>
      withSubscription(state, subscription, { mpnId: null }),
    ),
  },
  "oldest-subscription-takes-the-reseller": {
    story: "Whichever subscription the MPN ID is entered on, the customer's oldest one takes it.",
    change: changingData("reseller-associated", (data, state) => ({
      ...data,
      subscription: oldestBeside(state, data.subscription),
    })),
  },
  "all-subscriptions-take-the-reseller": {
    story: "An MPN ID that is entered on one subscription is put on all of the customer's.",
    change: changingEvents("subscription.set-reseller", (_events, { state }, { mpnId, subscription }) => {
      const reseller = state.directory.resellersByMpnId.get(mpnId)?.id ?? null;
      return siblingsOf(state, subscription).map((each) =>
        happened("reseller-associated", { subscription: each, reseller, mpnId }),
      );
    }),
  },
  "first-mpn-id-stays": {
    reading: "reading-022",
    story: "Entering another MPN ID is accepted, and the first reseller stays.",
    change: changingEvents("subscription.set-reseller", (events, { state }, { subscription }) =>
      state.subscriptions.get(subscription)?.reseller === null ? events : [],
    ),
  },
  "stray-mpn-id-is-kept": {
    reading: "reading-008",
    story: "An MPN ID that belongs to nobody is kept on the subscription.",
    change: replacingRule("unknownMpnIdIsRefused", () => () => undefined),
  },
  "added-subscriptions-take-no-mpn-id": {
    story: "The field is there for subscriptions of the first order and refuses those that were added later.",
    change: refusing("subscription.set-reseller", "unknown-subscription", ({ state }, { subscription }) => {
      const added = state.subscriptions.get(subscription);
      return added !== undefined && !isOfFirstOrder(state, added);
    }),
  },
});
