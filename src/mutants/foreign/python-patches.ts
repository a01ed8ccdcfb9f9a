import { type Patch, patchesOf } from "./patch";

/** Faults in the example portal in Python. They are anchored on the text of its lines. */

const desk = patchesOf("desk.py", {
  "roles-are-not-asked-for-telephone-numbers": [
    "listed-roles-may-act",
    "if not person.roles & LISTED_ROLES:",
    'if not person.roles & LISTED_ROLES and name != "customer.change-phone":',
  ],
  "user-admins-are-not-listed": [
    "listed-roles-may-act",
    '{"global-admin", "user-admin", "admin-agent", "sales-agent"}',
    '{"global-admin", "admin-agent", "sales-agent"}',
  ],
  "any-providers-partner-is-a-partner": [
    "partnership-precedes-work",
    "return (provider, reseller) in self.partnerships",
    "return any(each == reseller for _, each in self.partnerships)",
  ],
  "several-location-accounts-replace-the-agreement": [
    "transacting-reseller-has-active-agreement",
    'if company["agreement"] != "signed":',
    'if company["agreement"] != "signed" and not company["otherLocationMpnIds"]:',
  ],
  "providers-see-each-others-customers": [
    "partnership-serves-common-customers",
    "return customer.provider == person.company or self.serves(person.company, customer)",
    "return person.is_provider or self.serves(person.company, customer)",
  ],
  "the-accounts-reseller-needs-a-subscription-to-see-it": [
    "partnership-serves-common-customers",
    "return customer.reseller == reseller or any(",
    "return any(",
  ],
  "all-providers-have-one-link": [
    "link-is-personal",
    'f"https://portal.example/join/{self.token(12)}" for provider',
    '"https://portal.example/join/us" for provider',
  ],
});

const ordering = patchesOf("ordering.py", {
  "the-minimum-is-not-checked": [
    "licences-are-counted-per-subscription",
    'not offer["minimumLicences"] <= licences <= offer["maximumLicences"]',
    'not 1 <= licences <= offer["maximumLicences"]',
  ],
  "the-first-line-alone-is-checked": [
    "licences-are-counted-per-subscription",
    "    for line in lines:\n        if line",
    "    for line in lines[:1]:\n        if line",
  ],
  "a-reseller-is-kept-for-single-lines": [
    "reseller-chosen-by-name",
    "addition.customer, addition.lines, addition.reseller)",
    "addition.customer, addition.lines, addition.reseller if len(addition.lines) == 1 else None)",
  ],
  "only-the-accounts-reseller-is-associated": [
    "partnership-permits-association",
    "order.lines, order.associated)",
    "order.lines, order.associated if order.associated == order.reseller else None)",
  ],
  "orders-show-four-lines": [
    "submission-places-order",
    '"customer": order["customer"], "lines": order["lines"]}',
    '"customer": order["customer"], "lines": order["lines"][:4]}',
  ],
  "the-first-partners-form-opens": [
    "reseller-already-selected",
    "portal.new_customers[person.id] = NewCustomer(reseller)",
    "portal.new_customers[person.id] = NewCustomer(\n        next(each for provider, each in portal.partnerships if provider == person.company)\n    )",
  ],
  "the-contacts-email-may-be-left-out": [
    "details-precede-subscriptions",
    ', contact["name"], contact["email"])):',
    ', contact["name"])):',
  ],
  "names-are-capitalised": [
    "details-precede-subscriptions",
    "order.details = details",
    'order.details = {**details, "company": details["company"].title()}',
  ],
  "five-lines-are-kept": [
    "licences-are-counted-per-subscription",
    "order.lines, order.associated = lines, reseller",
    "order.lines, order.associated = lines[:5], reseller",
  ],
  "nothing-can-be-reviewed": ["review-precedes-submission", "    if not order.lines ", "    if False "],
  "the-azure-note-keeps-the-password": [
    "credentials-gone-after-closing",
    'standing_on(portal, person, "confirmation")\n',
    'order = standing_on(portal, person, "confirmation")\n    portal.customers[order.customer].note = order.credentials["temporaryPassword"]\n',
  ],
  "cancel-goes-back-to-the-subscriptions": [
    "cancel-abandons-order",
    'standing_on(portal, person, "review")\n    del portal.new_customers[person.id]',
    'standing_on(portal, person, "review").page = "new-subscription"',
  ],
  "cancel-clears-all-orders": [
    "cancel-abandons-order",
    'standing_on(portal, person, "review")\n    del portal.new_customers[person.id]',
    'standing_on(portal, person, "review")\n    portal.new_customers.clear()',
  ],
  "done-clears-all-orders": [
    "done-closes-confirmation",
    'standing_on(portal, person, "confirmation")\n    del portal.new_customers[person.id]',
    'standing_on(portal, person, "confirmation")\n    portal.new_customers.clear()',
  ],
  "the-confirmation-shows-one-line": [
    "confirmation-follows-submission",
    '"details": order.details, "lines": order.lines}',
    '"details": order.details, "lines": order.lines[:1] if order.page == "confirmation" else order.lines}',
  ],
  "an-addition-opens-with-the-former-lines": [
    "subscription-added-from-record",
    "Addition(portal.customer(person, customer).id)",
    'Addition(portal.customer(person, customer).id, getattr(portal.additions.get(person.id), "lines", []))',
  ],
  "added-lines-of-one-offer-are-merged": [
    "new-subscriptions-are-chosen",
    "    addition.lines = lines",
    '    addition.lines = list({line["offer"]: line for line in lines}.values())',
  ],
  "the-first-chosen-name-stays": [
    "reseller-chosen-by-name",
    "addition.reseller = reseller",
    "addition.reseller = addition.reseller or reseller",
  ],
  "an-addition-stays-open": ["new-subscriptions-are-listed", "del portal.additions[person.id]", "pass"],
  "a-chosen-name-needs-no-agreement": [
    "transacting-reseller-has-active-agreement",
    "addition = open_addition(portal, person)\n    portal.transacting_partner(person, reseller)",
    "addition = open_addition(portal, person)\n    portal.partner(person, reseller)",
  ],
});

const subscriptions = patchesOf("subscriptions.py", {
  "licences-go-to-all-twins": [
    "licences-can-be-added",
    "    found.licences += int(additional)",
    "    for each in portal.subscriptions_of(portal.customers[found.customer]):\n        each.licences += int(additional) if each.offer == found.offer else 0",
  ],
  "purchases-of-no-licence-pass": ["licences-can-be-added", "additional < 1", "additional < 0"],
  "upgrades-ignore-the-new-limits": [
    "subscription-can-be-upgraded",
    "    check_licences(portal.offers[offer], found.licences)",
    "    pass",
  ],
  "upgrades-clear-the-support-contact": [
    "support-contact-per-subscription",
    "    found.offer = portal.offers[offer]",
    "    found.offer, found.support_contact = portal.offers[offer], None",
  ],
  "other-location-accounts-are-unknown": [
    "existing-subscription-takes-reseller",
    'company["globalAccountMpnId"], *company["otherLocationMpnIds"])',
    'company["globalAccountMpnId"])',
  ],
  "mpn-ids-are-numbers": [
    "existing-subscription-takes-reseller",
    "found.reseller, found.mpn_id = owners[0], mpnId",
    'found.reseller, found.mpn_id = owners[0], mpnId.lstrip("0")',
  ],
  "support-moves-along-with-the-reseller": [
    "existing-subscription-takes-reseller",
    "    found.reseller, found.mpn_id = owners[0], mpnId",
    "    if found.support_contact is not None and found.support_contact == found.reseller:\n        found.support_contact = owners[0]\n    found.reseller, found.mpn_id = owners[0], mpnId",
  ],
  "mpn-id-is-found-by-its-beginning": [
    "existing-subscription-takes-reseller",
    'if mpnId in (company["locationMpnId"]',
    'if any(str(each).startswith(mpnId) for each in company.values()) or mpnId in (company["locationMpnId"]',
  ],
  "an-mpn-id-needs-no-agreement": [
    "transacting-reseller-has-active-agreement",
    "portal.transacting_partner(person, owners[0])",
    "portal.partner(person, owners[0])",
  ],
  "colleagues-share-the-selection": [
    "support-contact-per-subscription",
    "    portal.chosen_contacts[person.id] = (found.id, reseller)",
    "    for each in portal.people.values():\n        if each.company == person.company:\n            portal.chosen_contacts[each.id] = (found.id, reseller)",
  ],
  "any-selection-can-be-submitted": [
    "support-contact-per-subscription",
    "    if chosen_for != found.id:",
    "    if chosen_for is None:",
  ],
  "the-first-support-contact-stays": [
    "support-contact-per-subscription",
    "    found.support_contact = reseller",
    "    found.support_contact = found.support_contact or reseller",
  ],
  "every-offer-earns": ["subscription-association-earns-credit", "        and found.earns\n", ""],
  "every-account-earns": [
    "location-account-mpn-id-earns-incentives",
    '        and found.mpn_id == portal.resellers[found.reseller]["locationMpnId"]\n',
    "",
  ],
  "resellers-see-no-credit": [
    "subscription-association-earns-credit",
    "person.company in (found.reseller, portal.customers[found.customer].provider)",
    "person.company == portal.customers[found.customer].provider",
  ],
});

const partnerships = patchesOf("partnerships.py", {
  "the-link-in-the-text-is-cut": [
    "link-is-personal",
    "follow this link: {link}",
    "follow this link: {link[:-3]}",
  ],
  "edits-join-all-lines": [
    "draft-text-is-editable",
    "    portal.drafts[person.id] = text",
    '    portal.drafts[person.id] = " ".join(text.split())',
  ],
  "emails-end-at-an-ampersand": [
    "request-is-emailed",
    '{"message": open_draft(portal, person)}',
    '{"message": open_draft(portal, person).replace("&", "and")}',
  ],
  "the-clipboard-is-latin": [
    "draft-goes-out-two-ways",
    '{"clipboard": open_draft(portal, person)}',
    '{"clipboard": open_draft(portal, person).encode("latin-1", "ignore").decode("latin-1")}',
  ],
  "done-closes-all-drafts": [
    "done-closes-draft",
    "    del portal.drafts[person.id]",
    "    portal.drafts.clear()",
  ],
  "an-account-is-not-asked-for": [
    "enrolment-and-account-precede-work",
    '    if not company["account"]:',
    "    if False:",
  ],
  "a-reseller-has-one-provider": [
    "acceptance-lists-reseller",
    "    if partnership not in portal.partnerships:",
    "    if person.company not in [each for _, each in portal.partnerships]:",
  ],
  "profiles-change-by-themselves": [
    "profile-changed-by-microsoft",
    'raise Refused("not-self-service")',
    'portal.providers[person.company]["description"] = description',
  ],
  "profiles-end-early": [
    "profile-on-official-list",
    '"description": company["description"]}',
    '"description": company["description"][:12]}',
  ],
  "the-page-shows-the-first-providers-link": [
    "link-is-personal",
    '"link": portal.links[person.company]}',
    '"link": next(iter(portal.links.values()))}',
  ],
});

const administration = patchesOf("administration.py", {
  "the-filter-takes-ids-that-begin-alike": [
    "customers-filtered-by-reseller",
    "reseller in (None, found.reseller)",
    'found.reseller.startswith(reseller or "")',
  ],
  "names-on-the-list-are-escaped": [
    "new-customer-listed-with-reseller",
    '"company": found.details["company"]',
    '"company": found.details["company"].replace("&", "&amp;").replace("<", "&lt;")',
  ],
  "every-reseller-of-the-customer-changes-its-account": [
    "customer-association-grants-administration",
    '    if not administers(person, found):\n        raise Refused("not-associated")\n    found.details',
    "    found.details",
  ],
  "a-new-number-erases-the-contacts-name": [
    "new-customer-gets-account",
    '"phone": phone}}',
    '"name": "", "phone": phone}}',
  ],
  "nicknames-end-early": [
    "associated-reseller-manages-subscription",
    "    found.nickname = nickname",
    "    found.nickname = nickname[:10]",
  ],
  "azure-counts-as-the-first-subscription": [
    "tenant-owner-manages-azure",
    "for subscription in portal.subscriptions_of(found)):",
    "for subscription in portal.subscriptions_of(found)[:1]):",
  ],
  "any-partner-becomes-tenant-owner": [
    "tenant-owner-manages-azure",
    "    if found.reseller != reseller:",
    "    if False:",
  ],
  "one-owner-is-enough-for-all": [
    "tenant-owner-manages-azure",
    "if person.is_reseller and person.company not in found.tenant_owners:",
    "if person.is_reseller and not any(each.tenant_owners for each in portal.customers.values()):",
  ],
});

export const pythonPatches: readonly Patch[] = [
  ...desk,
  ...ordering,
  ...subscriptions,
  ...partnerships,
  ...administration,
];
