"""Finding customers, and administering them: by the provider, or by a reseller on the customer's behalf."""
from desk import Refused, action, page


@page("customers")
def customers(portal, person, reseller=None):
    return [
        {"customer": found.id, "company": found.details["company"], "reseller": found.reseller}
        for found in portal.customers.values()
        if portal.sees(person, found) and reseller in (None, found.reseller)
    ]


@page("customer")
def customer_record(portal, person, customer):
    found = portal.customer(person, customer)
    if not administers(person, found) and not portal.policy.neighbours_are_seen:
        raise Refused("not-associated")
    return {**found.details, "customer": found.id, "reseller": found.reseller}


def administers(person, customer):
    return person.company in (customer.provider, customer.reseller)


def manages(portal, person, subscription):
    return person.company == subscription.reseller or administers(person, portal.customers[subscription.customer])


@action("customer.change-phone", side="both")
def manage_customer(portal, person, customer, phone):
    found = portal.customer(person, customer)
    if not administers(person, found):
        raise Refused("not-associated")
    found.details = {**found.details, "contact": {**found.details["contact"], "phone": phone}}


@action("subscription.rename", side="both")
def manage_subscription(portal, person, subscription, nickname):
    found = portal.subscription(person, subscription)
    if not manages(portal, person, found):
        raise Refused("not-associated")
    found.nickname = nickname


def azure_customer(portal, person, customer):
    found = portal.customer(person, customer)
    if not any(subscription.offer["azure"] for subscription in portal.subscriptions_of(found)):
        raise Refused("not-an-azure-customer")
    return found


@action("tenant-owner.grant")
def grant(portal, person, customer, reseller):
    found = azure_customer(portal, person, customer)
    portal.partner(person, reseller)
    if found.reseller != reseller:
        raise Refused("not-associated")
    if reseller not in found.tenant_owners:
        found.tenant_owners.append(reseller)


@action("azure-account.note", side="both")
def manage_azure_account(portal, person, customer, note):
    found = azure_customer(portal, person, customer)
    if not administers(person, found):
        raise Refused("not-associated")
    if person.is_reseller and person.company not in found.tenant_owners:
        raise Refused("not-tenant-owner")
    found.note = note


@page("tenant-owners")
def tenant_owners(portal, person, customer):
    return portal.customer(person, customer).tenant_owners


@page("azure-account")
def azure_account(portal, person, customer):
    return {"note": azure_customer(portal, person, customer).note}
