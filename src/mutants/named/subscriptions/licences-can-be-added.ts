import { happened } from "../../../reference/event";
import { newId } from "../../../reference/new-id";
import { customerOf, oldestBeside, siblingsOf } from "../conditions";
import {
  acceptingInstead,
  alsoHappening,
  changingData,
  changingEvents,
  losing,
  refusing,
} from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const licencesCanBeAdded = faultsOf("licences-can-be-added", {
  "buys-one-licence-too-few": {
    story: "Buying more licences adds one licence fewer than was bought.",
    change: changingData("licences-bought", (data) => ({ ...data, additional: data.additional - 1 })),
  },
  "bought-licences-replace-the-old-ones": {
    story: "The number of licences bought becomes the number of licences there are.",
    change: changingData("licences-bought", (data, state) => ({
      ...data,
      additional: data.additional - (state.subscriptions.get(data.subscription)?.licences ?? 0),
    })),
  },
  "bought-licences-are-lost": {
    story: "Buying licences is accepted, and their number stays.",
    change: losing("subscription.buy-licences", "licences-bought"),
  },
  "licences-go-to-the-oldest-subscription": {
    story: "Whichever subscription licences are bought for, the customer's oldest one gets them.",
    change: changingData("licences-bought", (data, state) => ({
      ...data,
      subscription: oldestBeside(state, data.subscription),
    })),
  },
  "licences-go-to-all-subscriptions": {
    story: "Licences that are bought for one subscription are added to all of the customer's.",
    change: changingEvents("subscription.buy-licences", (_events, { state }, { additional, subscription }) =>
      siblingsOf(state, subscription).map((each) =>
        happened("licences-bought", { subscription: each, additional }),
      ),
    ),
  },
  "last-licence-cannot-be-bought": {
    story: "The licence that would reach the offer's maximum is refused.",
    change: refusing(
      "subscription.buy-licences",
      "licences-out-of-range",
      ({ state }, { additional, subscription }) => {
        const sold = state.subscriptions.get(subscription);
        const most = state.directory.offers.get(sold?.offer ?? "")?.maximumLicences;
        return sold !== undefined && sold.licences + additional === most;
      },
    ),
  },
  "limits-hold-for-single-purchases-only": {
    reading: "reading-006",
    story: "Each purchase is held against the offer's maximum, and the sum of all is not.",
    change: acceptingInstead(
      "subscription.buy-licences",
      "licences-out-of-range",
      {},
      ({ state }, { additional, subscription }) => {
        const offer = state.directory.offers.get(state.subscriptions.get(subscription)?.offer ?? "");
        const isOfSize = additional >= 1 && additional <= (offer?.maximumLicences ?? 0);
        return isOfSize ? [happened("licences-bought", { subscription, additional })] : [];
      },
    ),
  },
  "purchases-of-nothing-pass": {
    reading: "reading-006",
    story: "Buying no licence at all, or fewer than none, is accepted.",
    change: acceptingInstead("subscription.buy-licences", "licences-out-of-range", {}),
  },
  "purchases-are-listed-as-orders": {
    reading: "reading-031",
    story: "Every purchase of licences appears in the list of orders.",
    change: alsoHappening("subscription.buy-licences", ({ company, state }, { additional, subscription }) => {
      const sold = state.subscriptions.get(subscription);
      const customer = customerOf(state, subscription);
      if (sold === undefined || customer === undefined) return [];
      const id = newId(state.seed, "order", state.idsIssued);
      const lines = [{ offer: sold.offer, licences: additional }];
      const order = { id, provider: company.id, customer: customer.id, lines };
      return [happened("ids-issued", { count: 1 }), happened("order-placed", { order })];
    }),
  },
});
