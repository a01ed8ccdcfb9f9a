/**
 * The requirements that no machine realises, each with the reason. The features check all of them; a reason that names an
 * observation says that checks made from machines compare it as well.
 */
export const notModelled: Readonly<Record<string, string>> = {
  "listed-roles-may-act":
    "Roles are no part of a machine's state. refusalOfPerson() permits the listed roles, and the grid tries every input with every role.",
  "relationships-managed-in-one-place":
    "It is about a page that shows several lists. Machines model actions, not pages that are looked at.",
  "profile-on-official-list":
    "No action of the portal changes the profile, so a machine of it would have one state.",
  "profile-changed-by-microsoft": "The change is made outside the portal, so no action leads to it.",
  "partnership-serves-common-customers":
    "It is about what two companies see of one customer. Both companies' customers are observed after each step of the orders.",
  "partnerships-listed-on-indirect-resellers":
    "It is about the page that shows the partnerships. The indirect resellers are observed after each step of the partnership.",
  "partnership-permits-orders":
    "In the machine of the partnership, the first order for a reseller stands under partnership-permits-new-customers. Later orders are the machine add-subscription, which begins with a partner's customers.",
  "subscription-association-earns-credit":
    "The machine of the subscription distinguishes credited from uncredited associations under location-account-mpn-id-earns-incentives. Incentives are observed after each step.",
  "new-customer-gets-account":
    "The machine of the order has no customers. The new customer's account is observed after each submission.",
  "new-customer-listed-with-reseller":
    "The machine of the order has no list of customers. The list is observed after each submission.",
  "customers-are-found": "It is about finding a customer in a list. Machines model actions, not searches.",
  "customers-filtered-by-reseller": "It is about a filter of a list. Machines model actions, not searches.",
};
