import { withEntry, withoutEntry } from "../../../reference/entries";
import { type Event, happened } from "../../../reference/event";
import type { State } from "../../../reference/state";
import { alsoHappening, changingEvents, changingObservation, thenChanging } from "../effect-mutators";
import type { Change } from "../fault";
import { replacingDecider } from "../part-mutators";
import { refusedButExecuted } from "../report-as-refused";
import { withOrder } from "../state-edits";
import { faultsOfKind } from "./faults-of-kind";

/** The other people of the same company. */
function colleaguesOf({ directory }: State, owner: string): readonly string[] {
  const company = directory.people.get(owner)?.organisation;
  return [...directory.people.values()]
    .filter(({ id, organisation }) => organisation === company && id !== owner)
    .map(({ id }) => id);
}

/** A refused submission still enters an order. */
const enteringOrderAgain: Change = refusedButExecuted("new-customer.submit", (parts) =>
  replacingDecider("new-customer.submit", (original) => (situation, args) => {
    const { owner, state } = situation;
    const order = state.orders.get(owner);
    const last = state.placed.findLast(({ provider }) => provider === situation.company.id);
    if (order?.page !== "confirmation" || last === undefined) return original(situation, args);
    const again = { ...last, id: `${last.id}-${state.placed.length}` };
    const events: readonly Event[] = [happened("order-placed", { order: again })];
    return {
      outcome: "accepted",
      result: { order: again.id, customer: order.customer, subscriptions: [] },
      events,
    };
  })(parts),
);

export const severalOpen = faultsOfKind("several-open", {
  "done-on-the-confirmation-closes-the-draft": {
    requirement: "request-opens-draft",
    story: "Closing a confirmation also closes the request that the same person has open.",
    change: thenChanging("confirmation-closed", (after, { owner }) => ({
      ...after,
      drafts: withoutEntry(after.drafts, owner),
    })),
  },
  "cancel-takes-the-colleagues-reviews-along": {
    requirement: "cancel-abandons-order",
    story: "Cancelling an order also cancels the one that a colleague is reviewing.",
    change: thenChanging("order-cancelled", (after, { owner }) =>
      colleaguesOf(after, owner)
        .filter((id) => after.orders.get(id)?.page === "review")
        .reduce((changed, id) => withOrder(changed, id, undefined), after),
    ),
  },
  "done-closes-the-colleagues-draft": {
    requirement: "done-closes-draft",
    story: "When one of two colleagues selects Done, both drafts are closed.",
    change: alsoHappening("partnership.done", ({ owner, state }) =>
      colleaguesOf(state, owner).map((colleague) => happened("draft-closed", { owner: colleague })),
    ),
  },
  "second-click-on-submit-enters-an-order": {
    requirement: "submission-places-order",
    story: "Submitting once more on the confirmation is refused, and a second order is listed.",
    change: enteringOrderAgain,
  },
  "second-admins-acceptance-lists-the-reseller-twice": {
    requirement: "acceptance-lists-reseller",
    story: "If two people of a reseller accept the same request, it is listed twice.",
    change: (parts) =>
      thenChanging("partnership-established", (after, { provider, reseller }, before) => {
        const listed = before.partners.get(provider) ?? [];
        if (!listed.includes(reseller)) return after;
        return { ...after, partners: withEntry(after.partners, provider, [...listed, reseller]) };
      })(parts),
  },
  "addition-joins-the-colleagues": {
    requirement: "subscription-added-from-record",
    story:
      "Opening New subscription for a customer for which a colleague has it open shows the colleague's lines.",
    change: thenChanging("addition-started", (after, { customer, owner }) => {
      const own = after.additions.get(owner);
      const [theirs] = colleaguesOf(after, owner)
        .map((id) => after.additions.get(id))
        .filter((each) => each?.customer === customer && each.lines.length > 0);
      if (own === undefined || theirs === undefined) return after;
      return { ...after, additions: withEntry(after.additions, owner, { ...own, lines: theirs.lines }) };
    }),
  },
  "colleagues-selection-is-submitted": {
    requirement: "support-contact-per-subscription",
    story:
      "Two colleagues select contacts for one subscription, and the first to submit submits the other's.",
    change: changingEvents("subscription.submit-support-contact", (events, { owner, state }) =>
      events.map((event) => {
        if (event.kind !== "support-contact-designated") return event;
        const [theirs] = colleaguesOf(state, owner)
          .map((id) => state.contactSelections.get(id))
          .filter((each) => each?.subscription === event.data.subscription);
        return theirs === undefined
          ? event
          : { ...event, data: { ...event.data, reseller: theirs.reseller } };
      }),
    ),
  },
  "selection-is-lost-while-an-order-is-open": {
    requirement: "support-contact-per-subscription",
    story: "Starting an order forgets the support contact that the person has selected.",
    change: thenChanging("order-started", (after, { owner }) => ({
      ...after,
      contactSelections: withoutEntry(after.contactSelections, owner),
    })),
  },
  "form-shows-the-lines-of-the-open-addition": {
    requirement: "details-precede-subscriptions",
    story: "While New subscription is open with lines, the new customer's page opens with the same ones.",
    change: changingObservation("new-customer-form", (form, { owner, state }) => {
      const lines = state.additions.get(owner)?.lines ?? [];
      return form.page === "new-subscription" && form.lines.length === 0
        ? { ...form, lines: [...lines] }
        : form;
    }),
  },
  "second-submission-empties-the-first-ones-lines": {
    requirement: "submission-places-order",
    story:
      "If two colleagues are on the review, the second to submit places the order without its last line.",
    change: changingEvents("new-customer.submit", (events, { owner, state }) => {
      const isOpen = colleaguesOf(state, owner).some((id) => state.orders.get(id)?.page === "confirmation");
      const last = events.findLast(({ kind }) => kind === "subscription-added");
      const several = events.filter(({ kind }) => kind === "subscription-added").length > 1;
      return isOpen && several ? events.filter((event) => event !== last) : events;
    }),
  },
});
