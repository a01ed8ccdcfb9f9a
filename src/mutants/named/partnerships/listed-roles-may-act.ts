import { all, asking, byProvider, byRole } from "../conditions";
import { refusing, refusingObservation } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingRule, skippingRule } from "../part-mutators";

const firstPages = asking("partnership.request", "new-customer.start", "add-subscription.start");

export const listedRolesMayAct = faultsOf("listed-roles-may-act", {
  "global-admins-need-another-role": {
    story: "A provider's person who is global admin and nothing else is refused all work.",
    change: replacingRule("otherRolesAreRefused", (original) => (situation) => {
      const isOnlyAdmin = all(byProvider, byRole("global-admin"))(situation);
      return isOnlyAdmin ? "role-not-permitted" : original(situation);
    }),
  },
  "user-admins-start-no-orders": {
    story: "User admins manage people, it was thought, so they cannot add a customer.",
    change: refusing("new-customer.start", "role-not-permitted", byRole("user-admin")),
  },
  "user-admins-add-no-subscriptions": {
    story: "User admins are kept from adding subscriptions to existing customers.",
    change: refusing("add-subscription.start", "role-not-permitted", byRole("user-admin")),
  },
  "admin-agents-request-no-partnerships": {
    story: "Admin agents cannot request a partnership, for that was made the global admin's task.",
    change: refusing("partnership.request", "role-not-permitted", byRole("admin-agent")),
  },
  "admin-agents-submit-no-orders": {
    story: "Admin agents can fill in an order and are refused when they submit it.",
    change: refusing("new-customer.submit", "role-not-permitted", byRole("admin-agent")),
  },
  "sales-agents-designate-no-support": {
    story: "Sales agents cannot designate a support contact, as if selling ended with the order.",
    change: refusing("subscription.choose-support-contact", "role-not-permitted", byRole("sales-agent")),
  },
  "sales-agents-see-no-customers": {
    story: "Sales agents are refused the list of customers.",
    change: refusingObservation("customers", "role-not-permitted", byRole("sales-agent")),
  },
  "helpdesk-agents-work-like-others": {
    reading: "reading-001",
    story: "Helpdesk agents may do whatever the listed roles may.",
    change: skippingRule("otherRolesAreRefused", byRole("helpdesk-agent")),
  },
  "billing-admins-buy-licences": {
    reading: "reading-001",
    story: "Billing admins buy licences although no listed role is theirs.",
    change: skippingRule(
      "otherRolesAreRefused",
      all(byRole("billing-admin"), asking("subscription.buy-licences")),
    ),
  },
  "role-is-checked-on-first-pages-only": {
    reading: "reading-001",
    story: "The role is checked where work begins and never again, so single changes need none.",
    change: skippingRule("otherRolesAreRefused", (situation) => !firstPages(situation)),
  },
  "anybody-reads-the-customers": {
    reading: "reading-001",
    story: "People without any role read the list of customers and their accounts.",
    change: skippingRule("otherRolesAreRefused", asking("customers", "customer")),
  },
});
