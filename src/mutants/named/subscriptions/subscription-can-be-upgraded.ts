import { happened } from "../../../reference/event";
import { newId } from "../../../reference/new-id";
import { oldestBeside } from "../conditions";
import { changingData, changingEvents, losing, refusing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { skippingRule } from "../part-mutators";
import { withSubscription } from "../state-edits";

export const subscriptionCanBeUpgraded = faultsOf("subscription-can-be-upgraded", {
  "upgrade-changes-nothing": {
    story: "The upgrade is accepted, and the subscription stays what it was.",
    change: losing("subscription.upgrade", "subscription-upgraded"),
  },
  "upgrades-are-refused": {
    story: "An upgrade that the offer provides for is refused.",
    change: refusing("subscription.upgrade", "not-an-upgrade"),
  },
  "oldest-subscription-is-upgraded": {
    story: "Whichever subscription is to be upgraded, the customer's oldest one is.",
    change: changingData("subscription-upgraded", (data, state) => ({
      ...data,
      subscription: oldestBeside(state, data.subscription),
    })),
  },
  "upgrade-adds-a-second-subscription": {
    story: "The upgrade leaves the old subscription in place and adds the new one beside it.",
    change: changingEvents("subscription.upgrade", (events, { state }, { offer, subscription }) => {
      const old = state.subscriptions.get(subscription);
      if (old === undefined) return events;
      const added = { ...old, id: newId(state.seed, "subscription", state.idsIssued), offer };
      return [happened("ids-issued", { count: 1 }), happened("subscription-added", { subscription: added })];
    }),
  },
  "upgrade-resets-the-licences": {
    reading: "reading-012",
    story: "An upgraded subscription starts again with one licence.",
    change: thenChanging("subscription-upgraded", (state, { subscription }) =>
      withSubscription(state, subscription, { licences: 1 }),
    ),
  },
  "upgrade-drops-the-reseller": {
    reading: "reading-012",
    story: "An upgraded subscription has no reseller any more.",
    change: thenChanging("subscription-upgraded", (state, { subscription }) =>
      withSubscription(state, subscription, { reseller: null, mpnId: null }),
    ),
  },
  "upgrade-drops-the-support-contact": {
    reading: "reading-012",
    story: "An upgraded subscription has no support contact any more.",
    change: thenChanging("subscription-upgraded", (state, { subscription }) =>
      withSubscription(state, subscription, { supportContact: null }),
    ),
  },
  "anything-is-an-upgrade": {
    reading: "reading-012",
    story: "A subscription can be upgraded to any offer of the catalogue.",
    change: skippingRule("upgradeTargets"),
  },
});
