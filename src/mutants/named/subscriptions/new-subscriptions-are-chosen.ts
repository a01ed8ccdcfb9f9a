import { asking } from "../conditions";
import { changingData, losing } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { skippingRule } from "../part-mutators";

const choosing = asking("add-subscription.choose-subscriptions");

export const newSubscriptionsAreChosen = faultsOf("new-subscriptions-are-chosen", {
  "chosen-subscriptions-are-forgotten": {
    story: "The subscriptions that are chosen for an existing customer are not kept.",
    change: losing("add-subscription.choose-subscriptions", "addition-lines-chosen"),
  },
  "first-chosen-subscription-alone-is-kept": {
    story: "Of several subscriptions chosen for an existing customer, the first is kept.",
    change: changingData("addition-lines-chosen", (data) => ({ ...data, lines: data.lines.slice(0, 1) })),
  },
  "added-subscriptions-get-one-licence-more": {
    story: "Each added subscription has one licence more than was chosen.",
    change: changingData("addition-lines-chosen", (data) => ({
      ...data,
      lines: data.lines.map((line) => ({ ...line, licences: line.licences + 1 })),
    })),
  },
  "choices-pile-up": {
    reading: "reading-024",
    story: "Choosing again adds to the earlier choice instead of replacing it.",
    change: changingData("addition-lines-chosen", (data, state) => ({
      ...data,
      lines: [...(state.additions.get(data.owner)?.lines ?? []), ...data.lines],
    })),
  },
  "limits-end-with-the-first-order": {
    reading: "reading-006",
    story: "The offer's limits are checked for new customers and not for existing ones.",
    change: skippingRule("licenceLimits", choosing),
  },
  "empty-choices-pass": {
    reading: "reading-020",
    story: "Choosing no subscription at all is accepted for an existing customer.",
    change: skippingRule("somethingIsChosen", choosing),
  },
});
