import type { OrderLine } from "../../../port/shapes";
import { asking } from "../conditions";
import { changingArgs, changingData, refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingRule, skippingRule } from "../part-mutators";

function merged(lines: readonly OrderLine[]): OrderLine[] {
  const counts = new Map<string, number>();
  for (const { offer, licences } of lines) counts.set(offer, (counts.get(offer) ?? 0) + licences);
  return [...counts].map(([offer, licences]) => ({ offer, licences }));
}

export const licencesAreCountedPerSubscription = faultsOf("licences-are-counted-per-subscription", {
  "every-line-takes-the-first-count": {
    story: "The number of licences of the first line is used for all lines of the order.",
    change: changingData("subscriptions-chosen", (data) => ({
      ...data,
      lines: data.lines.map((line) => ({ ...line, licences: data.lines[0]?.licences ?? line.licences })),
    })),
  },
  "every-line-takes-the-minimum": {
    story: "Whatever number is entered, the offer's minimum is ordered.",
    change: changingData("subscriptions-chosen", (data, state) => ({
      ...data,
      lines: data.lines.map((line) => ({
        ...line,
        licences: state.directory.offers.get(line.offer)?.minimumLicences ?? line.licences,
      })),
    })),
  },
  "last-line-alone-is-chosen": {
    story: "Of several subscriptions that are selected, the last one is kept.",
    change: changingData("subscriptions-chosen", (data) => ({ ...data, lines: data.lines.slice(-1) })),
  },
  "several-lines-are-refused": {
    story: "An order takes one subscription, and a second line is refused.",
    change: refusing(
      "new-customer.choose-subscriptions",
      "unknown-offer",
      (_situation, { lines }) => lines.length > 1,
    ),
  },
  "same-offers-are-merged": {
    reading: "reading-025",
    story: "Two lines of the same offer become one subscription with the licences of both.",
    change: changingArgs("new-customer.choose-subscriptions", (args) => ({
      ...args,
      lines: merged(args.lines),
    })),
  },
  "one-licence-below-the-minimum-passes": {
    reading: "reading-006",
    story: "One licence fewer than the offer's minimum is taken.",
    change: replacingRule("licenceLimits", (original) => (situation, offer, licences) => {
      return licences === offer.minimumLicences - 1 && licences >= 1
        ? undefined
        : original(situation, offer, licences);
    }),
  },
  "one-licence-above-the-maximum-passes": {
    reading: "reading-006",
    story: "One licence more than the offer's maximum is taken.",
    change: replacingRule("licenceLimits", (original) => (situation, offer, licences) => {
      return licences === offer.maximumLicences + 1 ? undefined : original(situation, offer, licences);
    }),
  },
  "fractions-of-licences-pass": {
    reading: "reading-006",
    story: "Half a licence is taken where it lies within the limits.",
    change: replacingRule("licenceLimits", (original) => (situation, offer, licences) => {
      return original(situation, offer, Math.ceil(licences));
    }),
  },
  "empty-orders-pass": {
    reading: "reading-020",
    story: "An order without a single subscription goes on to the review.",
    change: skippingRule("somethingIsChosen", asking("new-customer.choose-subscriptions")),
  },
});
