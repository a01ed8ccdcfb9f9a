import { changingObservation, refusing, thenChanging } from "../effect-mutators";
import { replacingFact, replacingObserver, replacingRule } from "../part-mutators";
import { withSubscription } from "../state-edits";
import { faultsOfKind } from "./faults-of-kind";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("'", "&#39;");

export const secondCast = faultsOfKind("second-cast", {
  "filter-takes-ids-that-begin-alike": {
    requirement: "customers-filtered-by-reseller",
    story: "Filtering by a reseller also lists the customers of resellers whose ids begin with its id.",
    change: replacingObserver("customers", (original) => (situation, args) => {
      const { reseller } = args;
      const all = original(situation, {});
      if (reseller === undefined || all.outcome === "rejected") return all;
      return { ...all, value: all.value.filter((row) => row.reseller?.startsWith(reseller) === true) };
    }),
  },
  "names-of-partners-show-markup": {
    requirement: "partnerships-listed-on-indirect-resellers",
    story: "The Indirect resellers page shows names with special characters escaped.",
    change: changingObservation("indirect-resellers", (rows) =>
      rows.map((row) => ({ ...row, name: escaped(row.name) })),
    ),
  },
  "pictographs-end-the-customers-name": {
    requirement: "new-customer-listed-with-reseller",
    story: "A customer's name is listed up to its first emoji.",
    change: changingObservation("customers", (rows) =>
      rows.map((row) => ({ ...row, company: row.company.replace(/[\u{1f300}-\u{1faff}].*$/u, "") })),
    ),
  },
  "listed-role-named-last-does-not-count-for-additions": {
    requirement: "listed-roles-may-act",
    story: "A person whose listed role is not the first of several may not add subscriptions.",
    change: refusing("add-subscription.start", "role-not-permitted", ({ person }) =>
      ["helpdesk-agent", "billing-admin"].includes(person.roles[0] ?? ""),
    ),
  },
  "second-of-the-other-mpn-ids-is-unknown": {
    requirement: "existing-subscription-takes-reseller",
    story: "Of a reseller's other location accounts, only the first one's MPN ID is known.",
    change: replacingRule("unknownMpnIdIsRefused", (original) => (situation, mpnId) => {
      const reseller = situation.state.directory.resellersByMpnId.get(mpnId);
      const isLater = reseller?.otherLocationMpnIds.slice(1).includes(mpnId) === true;
      return isLater ? "unknown-mpn-id" : original(situation, mpnId);
    }),
  },
  "first-target-is-the-only-upgrade": {
    requirement: "subscription-can-be-upgraded",
    story: "Of several offers to which a subscription can be upgraded, all but the first are refused.",
    change: replacingRule("upgradeTargets", (original) => (situation, from, to) => {
      const [first] = from.upgradesTo;
      return first === to.id ? original(situation, from, to) : "not-an-upgrade";
    }),
  },
  "profile-ends-with-its-first-line": {
    requirement: "profile-on-official-list",
    story: "A provider's description of several lines is listed with its first line.",
    change: changingObservation("indirect-providers-list", (rows) =>
      rows.map((row) => ({ ...row, description: row.description.split("\n")[0] ?? "" })),
    ),
  },
  "azure-is-what-is-called-azure": {
    requirement: "tenant-owner-manages-azure",
    story: "A customer counts as an Azure customer by the names of its offers.",
    change: replacingFact(
      "isAzureCustomer",
      () =>
        (state, { subscriptions }) =>
          subscriptions.some((id) => {
            const offer = state.directory.offers.get(state.subscriptions.get(id)?.offer ?? "");
            return offer?.name.includes("Azure") === true;
          }),
    ),
  },
  "offers-without-upgrades-earn-nothing": {
    requirement: "subscription-association-earns-credit",
    story: "Offers that cannot be upgraded earn no incentives.",
    change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
      const offer = situation.state.directory.offers.get(subscription.offer);
      return offer?.upgradesTo.length === 0 ? undefined : original(situation, subscription);
    }),
  },
  "mpn-ids-lose-their-leading-zeros": {
    requirement: "existing-subscription-takes-reseller",
    story: "An MPN ID that begins with zeros is recorded as a number.",
    change: thenChanging("reseller-associated", (after, { mpnId, subscription }) =>
      withSubscription(after, subscription, { mpnId: mpnId === null ? null : mpnId.replace(/^0+/, "") }),
    ),
  },
});
