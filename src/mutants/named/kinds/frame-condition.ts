import { withEntry } from "../../../reference/entries";
import { thenChanging } from "../effect-mutators";
import { together } from "../part-mutators";
import { withCustomer, withSubscription } from "../state-edits";
import { faultsOfKind } from "./faults-of-kind";
import { lastNoteOn, noted, notesOn } from "./notes";

export const frameCondition = faultsOfKind("frame-condition", {
  "new-telephone-number-clears-a-foreign-address": {
    requirement: "new-customer-gets-account",
    story: "Changing the telephone number empties a billing address that is not written in ASCII.",
    change: thenChanging("phone-changed", (after, { customer }) => {
      const details = after.customers.get(customer)?.details;
      if (details === undefined || /^[ -~]*$/.test(details.billing.address)) return after;
      const billing = { ...details.billing, address: "" };
      return withCustomer(after, customer, { details: { ...details, billing } });
    }),
  },
  "renaming-forgets-the-support-contact": {
    requirement: "support-contact-per-subscription",
    story: "A subscription that is renamed has no support contact any more.",
    change: thenChanging("subscription-renamed", (after, { subscription }) =>
      withSubscription(after, subscription, { supportContact: null }),
    ),
  },
  "purchase-resets-the-name": {
    requirement: "associated-reseller-manages-subscription",
    story: "After further licences are bought, the subscription is called by its offer's name again.",
    change: thenChanging("licences-bought", (after, { subscription }) => {
      const offer = after.directory.offers.get(after.subscriptions.get(subscription)?.offer ?? "");
      return offer === undefined ? after : withSubscription(after, subscription, { nickname: offer.name });
    }),
  },
  "tenant-owner-erases-the-note": {
    requirement: "tenant-owner-manages-azure",
    story: "Granting tenant owner permissions erases the note on the Azure account.",
    change: thenChanging("tenant-owner-granted", (after, { customer }) =>
      withCustomer(after, customer, { azureNote: "" }),
    ),
  },
  "addition-restores-the-first-telephone-number": {
    requirement: "customer-association-grants-administration",
    story: "When a subscription is added, the account shows the telephone number of the first order again.",
    change: together(
      thenChanging("customer-added", (after, { customer: { details, id } }) =>
        noted(after, `phone/${id}`, details.contact.phone),
      ),
      thenChanging("subscription-added", (after, { subscription: { customer: id } }) => {
        const details = after.customers.get(id)?.details;
        const phone = lastNoteOn(after, `phone/${id}`);
        if (details === undefined || phone === undefined) return after;
        return withCustomer(after, id, { details: { ...details, contact: { ...details.contact, phone } } });
      }),
    ),
  },
  "purchase-rewrites-the-first-order": {
    requirement: "submission-places-order",
    story: "Licences bought later are added to the line of the order with which the customer began.",
    change: thenChanging("licences-bought", (after, { additional, subscription }) => {
      const { customer, offer } = after.subscriptions.get(subscription) ?? {};
      const first = after.placed.find((order) => order.customer === customer);
      const lines = first?.lines.map((line) =>
        line.offer === offer ? { ...line, licences: line.licences + additional } : line,
      );
      const placed = after.placed.map((order) => (order === first && lines ? { ...order, lines } : order));
      return { ...after, placed };
    }),
  },
  "replaced-reseller-takes-the-name-along": {
    requirement: "associated-reseller-manages-subscription",
    story: "When another reseller's MPN ID replaces the first, the subscription loses its name.",
    change: thenChanging("reseller-associated", (after, { subscription }, before) => {
      const { offer = "", reseller = null } = before.subscriptions.get(subscription) ?? {};
      const nickname = after.directory.offers.get(offer)?.name;
      if (reseller === null || nickname === undefined) return after;
      return withSubscription(after, subscription, { nickname });
    }),
  },
  "second-edit-shortens-the-link": {
    requirement: "link-is-personal",
    story: "Once a draft was edited twice, the page shows a link that lacks its last letters.",
    change: together(
      thenChanging("draft-opened", (after, { owner }) =>
        noted(after, `opened/${owner}`, String(notesOn(after, `edits/${owner}`).length)),
      ),
      thenChanging("draft-edited", (after, { owner }) => {
        const edited = noted(after, `edits/${owner}`, "one");
        const draft = edited.drafts.get(owner);
        const before = Number(lastNoteOn(edited, `opened/${owner}`) ?? 0);
        if (draft === undefined || notesOn(edited, `edits/${owner}`).length - before !== 2) return edited;
        const shortened = { ...draft, link: draft.link.slice(0, -4) };
        return { ...edited, drafts: withEntry(edited.drafts, owner, shortened) };
      }),
    ),
  },
  "support-contact-erases-the-azure-note": {
    requirement: "tenant-owner-manages-azure",
    story:
      "Designating a support contact for a subscription that is not Azure erases the customer's Azure note.",
    change: thenChanging("support-contact-designated", (after, { subscription }) => {
      const { customer = "", offer = "" } = after.subscriptions.get(subscription) ?? {};
      const isAzure = after.directory.offers.get(offer)?.azure === true;
      return isAzure ? after : withCustomer(after, customer, { azureNote: "" });
    }),
  },
});
