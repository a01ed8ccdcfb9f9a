import { withEntry } from "../../../reference/entries";
import type { State } from "../../../reference/state";
import { customersOf, partnersIn } from "../conditions";
import { changingObservation, thenChanging } from "../effect-mutators";
import { together } from "../part-mutators";
import { withOrder } from "../state-edits";
import { faultsOfKind } from "./faults-of-kind";
import { lastNoteOn, noted } from "./notes";

function companyOf(state: State, owner: string): string {
  return state.directory.people.get(owner)?.organisation ?? owner;
}

export const pagesAsTheyOpen = faultsOfKind("pages-as-they-open", {
  "subscriptions-page-opens-with-the-last-order": {
    requirement: "details-precede-subscriptions",
    story: "From the third order on, the subscriptions page opens with the lines of the order before.",
    change: thenChanging("details-given", (after, { owner }, { placed }) => {
      const order = after.orders.get(owner);
      const last = placed.length < 2 ? undefined : placed.at(-1);
      if (order?.page !== "new-subscription" || last === undefined) return after;
      return withOrder(after, owner, { ...order, lines: last.lines });
    }),
  },
  "draft-opens-with-the-text-of-the-last-one": {
    requirement: "request-opens-draft",
    story: "A draft that follows an edited one opens with the edited text.",
    change: together(
      thenChanging("draft-edited", (after, { owner, text }) => noted(after, `text/${owner}`, text)),
      thenChanging("draft-opened", (after, { draft, owner }) => {
        const text = lastNoteOn(after, `text/${owner}`) ?? draft.text;
        return { ...after, drafts: withEntry(after.drafts, owner, { ...draft, text }) };
      }),
    ),
  },
  "addition-opens-with-the-last-reseller": {
    requirement: "subscription-added-from-record",
    story: "Add subscription opens with the reseller of the customer's newest subscription selected.",
    change: thenChanging("addition-started", (after, { customer, owner }) => {
      const addition = after.additions.get(owner);
      const newest = after.customers.get(customer)?.subscriptions.at(-1) ?? "";
      const reseller = after.subscriptions.get(newest)?.reseller ?? null;
      if (addition === undefined) return after;
      return { ...after, additions: withEntry(after.additions, owner, { ...addition, reseller }) };
    }),
  },
  "addition-opens-with-the-abandoned-lines": {
    requirement: "subscription-added-from-record",
    story: "A page left for another customer's record opens there with the lines chosen so far.",
    change: thenChanging("addition-started", (after, { customer, owner }, before) => {
      const [addition, left] = [after.additions.get(owner), before.additions.get(owner)];
      if (addition === undefined || left === undefined || left.customer === customer) return after;
      const opened = { ...addition, lines: left.lines };
      return { ...after, additions: withEntry(after.additions, owner, opened) };
    }),
  },
  "form-opens-with-the-last-customers-reseller": {
    requirement: "reseller-already-selected",
    story: "With three partners or more, the form opens with the reseller of the newest customer selected.",
    change: thenChanging("order-started", (after, { owner, reseller }) => {
      const provider = companyOf(after, owner);
      const newest = customersOf(after, provider).at(-1)?.reseller ?? reseller;
      const selected = partnersIn(after, provider).length < 3 ? reseller : newest;
      return withOrder(after, owner, { page: "new-customer", reseller: selected });
    }),
  },
  "confirmation-shows-three-lines-at-most": {
    requirement: "confirmation-follows-submission",
    story: "The confirmation of a longer order ends after its third line.",
    change: changingObservation("new-customer-form", (form) =>
      form.page === "confirmation" ? { ...form, lines: form.lines.slice(0, 3) } : form,
    ),
  },
  "review-leaves-out-the-country-code": {
    requirement: "review-precedes-submission",
    story: "The review shows international telephone numbers without their country codes.",
    change: changingObservation("new-customer-form", (form) => {
      if (form.page !== "review" || form.details === null) return form;
      const { contact } = form.details;
      const phone = contact.phone.replace(/^\+\d+ /, "");
      return { ...form, details: { ...form.details, contact: { ...contact, phone } } };
    }),
  },
  "form-of-the-same-reseller-opens-filled-in": {
    requirement: "new-customer-starts-from-reseller",
    story: "Another customer for the reseller whose order was cancelled starts with the cancelled details.",
    change: together(
      thenChanging("order-cancelled", (after, { owner }, before) =>
        withOrder(after, `cancelled/${owner}`, before.orders.get(owner)),
      ),
      changingObservation("new-customer-form", (form, { owner, state }) => {
        const cancelled = state.orders.get(`cancelled/${owner}`);
        const isAgain = form.page === "new-customer" && cancelled?.reseller === form.reseller;
        if (!isAgain || cancelled === undefined || !("details" in cancelled)) return form;
        return { ...form, details: cancelled.details };
      }),
    ),
  },
  "replaced-contact-is-selected-again": {
    requirement: "support-contact-per-subscription",
    story: "After a contact was replaced, Submit without a selection brings the earlier one back.",
    change: thenChanging("support-contact-designated", (after, { owner, subscription }, before) => {
      const reseller = before.subscriptions.get(subscription)?.supportContact ?? null;
      if (reseller === null) return after;
      const contactSelections = withEntry(after.contactSelections, owner, { reseller, subscription });
      return { ...after, contactSelections };
    }),
  },
});
