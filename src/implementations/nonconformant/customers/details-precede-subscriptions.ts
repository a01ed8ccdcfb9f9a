import type { CustomerDetails } from "../../../port/shapes";
import { breaking } from "../breaking";
import { withOrder } from "../changing-state";
import { changingData, losing, thenChanging } from "../happening";
import { skippingRule } from "../replacing";

function withContact(
  details: CustomerDetails,
  contact: Partial<CustomerDetails["contact"]>,
): CustomerDetails {
  return { ...details, contact: { ...details.contact, ...contact } };
}

export const detailsPrecedeSubscriptions = breaking("details-precede-subscriptions", {
  "details-lead-nowhere": {
    story: "The details are accepted and the form stays where it is.",
    change: losing("order.give-details", "details-given"),
  },
  "details-lead-back-to-the-start": {
    story: "After the details the order is closed instead of going on to the subscriptions.",
    change: thenChanging("details-given", (state, { desk }) => withOrder(state, desk, undefined)),
  },
  "details-swap-name-and-email": {
    story: "Name and email of the contact are kept in each other's place.",
    change: changingData("details-given", ({ desk, details }) => {
      const { email, name } = details.contact;
      return { desk, details: withContact(details, { name: email, email: name }) };
    }),
  },
  "details-lose-what-is-not-ascii": {
    story: "Letters outside ASCII turn into question marks in the company's name.",
    change: changingData("details-given", ({ desk, details }) => ({
      desk,
      details: { ...details, company: details.company.replaceAll(/[^\x20-\x7e]/g, "?") },
    })),
  },
  "details-are-taken-incomplete": {
    reading: "reading-019",
    story: "A customer without a name, domain or contact is taken.",
    change: skippingRule("detailsAreComplete"),
  },
  "details-of-the-open-order-stay": {
    story:
      "Whoever starts afresh gets the form of the former order, whose reseller and details are still there.",
    change: thenChanging("order-started", (state, { desk, reseller }, before) => {
      const former = before.orders.get(desk);
      if (former === undefined || former.page === "new-customer") return state;
      const kept = { page: "new-subscription", reseller, details: former.details } as const;
      return withOrder(state, desk, kept);
    }),
  },
});
