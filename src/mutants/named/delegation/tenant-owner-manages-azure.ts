import { changingData, changingEvents, losing, refusing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingRule, skippingRule } from "../part-mutators";
import { refusedButExecuted } from "../report-as-refused";
import { withCustomer } from "../state-edits";

export const tenantOwnerManagesAzure = faultsOf("tenant-owner-manages-azure", {
  "tenant-owners-manage-nothing": {
    story: "A reseller with tenant owner permissions is refused on the Azure account.",
    change: refusing("azure-account.note", "not-tenant-owner", ({ company }) => company.kind === "reseller"),
  },
  "tenant-owner-grant-is-lost": {
    story: "Granting tenant owner permissions is accepted, and nobody has them.",
    change: losing("tenant-owner.grant", "tenant-owner-granted"),
  },
  "azure-changes-are-lost": {
    story: "What the tenant owner changes on the Azure account is accepted and forgotten.",
    change: changingEvents("azure-account.note", (events, { company }) =>
      company.kind === "reseller" ? [] : events,
    ),
  },
  "association-alone-manages-azure": {
    reading: "reading-014",
    story: "The account's reseller manages the Azure account without tenant owner permissions.",
    change: skippingRule("azureNeedsTenantOwner"),
  },
  "azure-change-is-refused-and-made": {
    reading: "reading-014",
    story: "Without tenant owner permissions the change is refused on the screen and made all the same.",
    change: refusedButExecuted("azure-account.note", skippingRule("azureNeedsTenantOwner")),
  },
  "any-reseller-becomes-tenant-owner": {
    reading: "reading-014",
    story: "Tenant owner permissions are granted to resellers that are not associated with the customer.",
    change: skippingRule("tenantOwnerNeedsAssociation"),
  },
  "customers-without-azure-have-tenant-owners": {
    reading: "reading-014",
    story: "Tenant owner permissions are granted for customers that have bought no Azure.",
    change: replacingRule("azureCustomersHaveAzure", (original) => (situation, customer) => {
      return situation.asked === "tenant-owner.grant" ? undefined : original(situation, customer);
    }),
  },
  "grant-goes-to-the-wrong-customer": {
    story: "The permissions are recorded for the newest customer, whichever was meant.",
    change: changingData("tenant-owner-granted", (data, state) => ({
      ...data,
      customer: [...state.customers.keys()].at(-1) ?? data.customer,
    })),
  },
  "azure-change-takes-the-permissions-away": {
    story: "A tenant owner manages the Azure account once and has lost its permissions.",
    change: thenChanging("azure-note-changed", (state, { customer }) =>
      withCustomer(state, customer, { tenantOwners: [] }),
    ),
  },
});
