import { changingData, changingObservation, changingResult } from "../effect-mutators";
import { replacingFact } from "../part-mutators";
import { faultsOfKind } from "./faults-of-kind";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export const artefacts = faultsOfKind("artefacts", {
  "email-turns-plus-signs-into-blanks": {
    requirement: "request-is-emailed",
    story: "The message opened in the email application has a blank for each plus sign.",
    change: changingResult("partnership.open-in-email", ({ message }) => ({
      message: message.replaceAll("+", " "),
    })),
  },
  "clipboard-holds-markup": {
    requirement: "draft-goes-out-two-ways",
    story: "The message on the clipboard is escaped as on a web page.",
    change: changingResult("partnership.copy-to-clipboard", ({ clipboard }) => ({
      clipboard: escaped(clipboard),
    })),
  },
  "clipboard-loses-pictographs": {
    requirement: "draft-goes-out-two-ways",
    story: "Emoji and other characters beyond the basic plane are missing on the clipboard.",
    change: changingResult("partnership.copy-to-clipboard", ({ clipboard }) => ({
      clipboard: clipboard.replaceAll(/[\u{10000}-\u{10ffff}]/gu, ""),
    })),
  },
  "email-has-one-line": {
    requirement: "request-is-emailed",
    story: "The message opened in the email application runs all lines together.",
    change: changingResult("partnership.open-in-email", ({ message }) => ({
      message: message.trim().replaceAll("\n", " "),
    })),
  },
  "edited-text-loses-double-blanks": {
    requirement: "draft-text-is-editable",
    story: "Several blanks in an edited message become one.",
    change: changingData("draft-edited", (data) => ({ ...data, text: data.text.replaceAll(/ {2,}/g, " ") })),
  },
  "edited-text-ends-after-a-thousand-characters": {
    requirement: "draft-text-is-editable",
    story: "A long edited message is stored up to its thousandth character, and the link after it.",
    change: changingData("draft-edited", (data, state) => {
      const link = state.drafts.get(data.owner)?.link ?? "";
      const isCut = data.text.length > 1000 && data.text.slice(1000).includes(link);
      return { ...data, text: isCut ? `${data.text.slice(0, 1000)} ${link}` : data.text.slice(0, 1000) };
    }),
  },
  "confirmation-joins-lines-of-one-offer": {
    requirement: "confirmation-follows-submission",
    story: "The confirmation shows one line for two subscriptions to the same offer.",
    change: changingObservation("new-customer-form", (form) => {
      if (form.page !== "confirmation") return form;
      const sums = new Map<string, number>();
      for (const { offer, licences } of form.lines) sums.set(offer, (sums.get(offer) ?? 0) + licences);
      return { ...form, lines: [...sums].map(([offer, licences]) => ({ offer, licences })) };
    }),
  },
  "review-shows-postal-codes-as-numbers": {
    requirement: "review-precedes-submission",
    story: "The review shows postal codes without their leading zeros.",
    change: changingObservation("new-customer-form", (form) => {
      if (form.page !== "review" || form.details === null) return form;
      const { billing } = form.details;
      const postalCode = billing.postalCode.replace(/^0+/, "");
      return { ...form, details: { ...form.details, billing: { ...billing, postalCode } } };
    }),
  },
  "record-lacks-the-accents-of-the-contact": {
    requirement: "new-customer-gets-account",
    story: "The account of a new customer keeps the contact's name without characters outside Latin-1.",
    change: changingObservation("customer", (record) => {
      const name = record.contact.name.replaceAll(/[^\u0020-\u00ff]/g, "?");
      return { ...record, contact: { ...record.contact, name } };
    }),
  },
  "draft-cuts-the-providers-name": {
    requirement: "request-opens-draft",
    story: "The drafted message is empty for a provider whose name has an ampersand.",
    change: replacingFact("draftFor", (original) => (state, provider, serial) => {
      const draft = original(state, provider, serial);
      const hasAmpersand = state.directory.providers.get(provider)?.name.includes("&") === true;
      return hasAmpersand ? { ...draft, text: "" } : draft;
    }),
  },
});
