import { observed } from "../../../reference/decision";
import type { Customer } from "../../../reference/entities";
import type { Situation } from "../../../reference/parts";
import { customersOf } from "../conditions";
import { changingObservation, changingResult } from "../effect-mutators";
import type { Change } from "../fault";
import { replacingObserver } from "../part-mutators";
import { faultsOfKind } from "./faults-of-kind";

function passwordOf({ parts, state }: Situation, customer: string): string {
  return parts.facts.temporaryPassword(state, customer);
}

/** Shows the credentials of a customer whose confirmation is closed, if the condition holds. */
function showing(condition: (situation: Situation, customer: Customer) => boolean): Change {
  return replacingObserver("credentials", (original) => (situation, args) => {
    const { customers, orders } = situation.state;
    const customer = customers.get(args.customer);
    const isOpen = [...orders.values()].some(
      (order) => order.page === "confirmation" && order.customer === args.customer,
    );
    if (customer === undefined || isOpen || !condition(situation, customer)) return original(situation, args);
    const temporaryPassword = passwordOf(situation, customer.id);
    return observed({ userName: `admin@${customer.details.domain}`, temporaryPassword });
  });
}

const requirement = "credentials-gone-after-closing";

export const secrets = faultsOfKind("secrets", {
  "credentials-return-with-the-next-confirmation": {
    requirement,
    story:
      "While the confirmation of the next customer is open, the person reads the earlier ones' passwords.",
    change: showing(
      ({ company, owner, state }, { provider }) =>
        provider === company.id && state.orders.get(owner)?.page === "confirmation",
    ),
  },
  "helpdesk-reads-passwords-of-buyers": {
    requirement,
    story: "A helpdesk agent reads the password of any customer that has bought a second time.",
    change: showing(
      ({ company, person, state }, { id, provider }) =>
        provider === company.id &&
        person.roles.includes("helpdesk-agent") &&
        state.placed.filter((order) => order.customer === id).length > 1,
    ),
  },
  "reseller-of-a-subscription-reads-the-password": {
    requirement,
    story: "A reseller that is credited for one subscription reads the customer's password after Done.",
    change: showing(
      ({ company, state }, { reseller, subscriptions }) =>
        reseller !== company.id &&
        subscriptions.some((id) => state.subscriptions.get(id)?.reseller === company.id),
    ),
  },
  "other-provider-of-the-reseller-reads-the-password": {
    requirement,
    story: "Another provider that has a partnership with the customer's reseller reads the password.",
    change: showing(
      ({ company, parts, state }, { provider, reseller }) =>
        company.kind === "provider" &&
        company.id !== provider &&
        parts.facts.isPartner(state, company.id, reseller ?? ""),
    ),
  },
  "short-telephone-number-shows-the-password": {
    requirement,
    story: "In a record with a telephone number of three digits, the first password stands beside it.",
    change: changingObservation("customer", (record, situation, { customer }) => {
      const { phone } = record.contact;
      if (phone.length !== 3) return record;
      return {
        ...record,
        contact: { ...record.contact, phone: `${phone} ${passwordOf(situation, customer)}` },
      };
    }),
  },
  "azure-note-begins-with-the-password": {
    requirement,
    story:
      "The note of an Azure customer with several subscriptions holds the first password until it is edited.",
    change: changingObservation("azure-account", ({ note }, situation, { customer }) => {
      const subscriptions = situation.state.customers.get(customer)?.subscriptions ?? [];
      return { note: note === "" && subscriptions.length > 1 ? passwordOf(situation, customer) : note };
    }),
  },
  "second-line-is-named-after-the-password": {
    requirement,
    story:
      "The second subscription of a first order is called by the administrator's password until it is renamed.",
    change: changingObservation("subscriptions", (rows, situation, { customer }) =>
      rows.map((row, at) => {
        const isUntouched = row.nickname === situation.state.directory.offers.get(row.offer)?.name;
        return at === 1 && isUntouched ? { ...row, nickname: passwordOf(situation, customer) } : row;
      }),
    ),
  },
  "clipboard-keeps-the-last-password": {
    requirement,
    story: "A request copied after a customer was added is followed by that customer's password.",
    change: changingResult("partnership.copy-to-clipboard", ({ clipboard }, situation) => {
      const last = customersOf(situation.state, situation.company.id).at(-1);
      return {
        clipboard: last === undefined ? clipboard : `${clipboard}\n${passwordOf(situation, last.id)}`,
      };
    }),
  },
  "password-changes-while-a-draft-is-open": {
    requirement: "setup-info-shows-credentials",
    story: "Setup info shows another password as soon as the person requests a partnership.",
    change: changingObservation("credentials", (shown, { owner, state }) => {
      if (shown === null || !state.drafts.has(owner)) return shown;
      return { ...shown, temporaryPassword: [...shown.temporaryPassword].reverse().join("") };
    }),
  },
});
