"""The two ways to buy: an order for a new customer, page by page, and more subscriptions for one that is there."""
from dataclasses import dataclass, field

from desk import Customer, Refused, Subscription, action, page


@dataclass
class NewCustomer:
    """An order on its way; `page` is where the person stands."""

    reseller: str
    page: str = "new-customer"
    details: dict | None = None
    lines: list = field(default_factory=list)
    associated: str | None = None
    customer: str | None = None
    credentials: dict | None = None


@dataclass
class Addition:
    customer: str
    lines: list = field(default_factory=list)
    reseller: str | None = None


def whole(number):
    return not isinstance(number, bool) and number == int(number)


def check_licences(offer, licences):
    if not whole(licences) or not offer["minimumLicences"] <= licences <= offer["maximumLicences"]:
        raise Refused("licences-out-of-range")


def check_lines(portal, lines):
    if not lines and not portal.policy.orders_may_be_empty:
        raise Refused("nothing-selected")
    for line in lines:
        if line["offer"] not in portal.offers:
            raise Refused("unknown-offer")
        check_licences(portal.offers[line["offer"]], line["licences"])


def place_order(portal, provider, customer, lines, reseller):
    """Each line becomes a subscription of its own, with the reseller's location account if there is a reseller."""
    placed = []
    for line in lines:
        offer = portal.offers[line["offer"]]
        new = Subscription(
            f"subscription-{len(portal.subscriptions) + 1}", customer, offer, int(line["licences"]), offer["name"]
        )
        if reseller is not None:
            new.reseller = reseller
            new.mpn_id = portal.resellers[reseller]["locationMpnId"]
        portal.subscriptions[new.id] = new
        placed.append(new.id)
    order = {"order": f"order-{len(portal.orders) + 1}", "customer": customer, "lines": lines, "provider": provider}
    portal.orders.append(order)
    return {"order": order["order"], "subscriptions": placed}


def standing_on(portal, person, page_name):
    order = portal.new_customers.get(person.id)
    if order is None or order.page != page_name:
        raise Refused("not-at-this-step")
    return order


@action("new-customer.start")
def start(portal, person, reseller):
    portal.partner(person, reseller)
    portal.new_customers[person.id] = NewCustomer(reseller)


@action("new-customer.give-details")
def give_details(portal, person, **details):
    order = standing_on(portal, person, "new-customer")
    contact = details["contact"]
    if not all(text.strip() for text in (details["company"], details["domain"], contact["name"], contact["email"])):
        raise Refused("details-incomplete")
    order.details = details
    order.page = "new-subscription"


@action("new-customer.choose-subscriptions")
def choose_subscriptions(portal, person, lines, reseller=None):
    order = standing_on(portal, person, "new-subscription")
    check_lines(portal, lines)
    if reseller is not None:
        portal.transacting_partner(person, reseller)
    order.lines, order.associated = lines, reseller


@action("new-customer.review")
def review(portal, person):
    order = standing_on(portal, person, "new-subscription")
    if not order.lines and not portal.policy.orders_may_be_empty:
        raise Refused("nothing-selected")
    order.page = "review"


@action("new-customer.submit")
def submit(portal, person):
    order = standing_on(portal, person, "review")
    customer = Customer(f"customer-{len(portal.customers) + 1}", person.company, order.details, order.reseller)
    portal.customers[customer.id] = customer
    placed = place_order(portal, person.company, customer.id, order.lines, order.associated)
    order.customer = customer.id
    order.credentials = {"userName": f"admin@{order.details['domain']}", "temporaryPassword": portal.token(16)}
    order.page = "confirmation"
    return {**placed, "customer": customer.id}


@action("new-customer.cancel")
def cancel(portal, person):
    standing_on(portal, person, "review")
    del portal.new_customers[person.id]


@action("new-customer.done")
def done(portal, person):
    standing_on(portal, person, "confirmation")
    del portal.new_customers[person.id]


@page("new-customer-form", side="provider")
def order_page(portal, person):
    order = portal.new_customers.get(person.id)
    if order is None:
        return {"page": "none", "reseller": None, "details": None, "lines": []}
    return {"page": order.page, "reseller": order.reseller, "details": order.details, "lines": order.lines}


@page("credentials")
def credentials(portal, person, customer):
    colleagues = [each.id for each in portal.people.values() if each.company == person.company]
    for reader in colleagues if portal.policy.colleagues_read_credentials else [person.id]:
        order = portal.new_customers.get(reader)
        if order is not None and order.customer == customer:
            return order.credentials
    return None


@page("orders")
def orders(portal, person):
    return [
        {"order": order["order"], "customer": order["customer"], "lines": order["lines"]}
        for order in portal.orders
        if order["provider"] == person.company
        or portal.policy.resellers_see_orders and portal.customers[order["customer"]].reseller == person.company
    ]


def open_addition(portal, person):
    if person.id not in portal.additions:
        raise Refused("not-at-this-step")
    return portal.additions[person.id]


@action("add-subscription.start")
def start_addition(portal, person, customer):
    portal.additions[person.id] = Addition(portal.customer(person, customer).id)


@action("add-subscription.choose-subscriptions")
def choose_more(portal, person, lines):
    addition = open_addition(portal, person)
    check_lines(portal, lines)
    addition.lines = lines


@action("add-subscription.choose-reseller")
def choose_reseller(portal, person, reseller):
    addition = open_addition(portal, person)
    portal.transacting_partner(person, reseller)
    addition.reseller = reseller


@action("add-subscription.submit")
def submit_addition(portal, person):
    addition = open_addition(portal, person)
    if not addition.lines and not portal.policy.orders_may_be_empty:
        raise Refused("nothing-selected")
    del portal.additions[person.id]
    return place_order(portal, person.company, addition.customer, addition.lines, addition.reseller)


@page("add-subscription", side="provider")
def addition_page(portal, person):
    addition = portal.additions.get(person.id)
    if addition is None:
        return {"page": "none", "customer": None, "lines": [], "reseller": None}
    return {
        "page": "new-subscription",
        "customer": addition.customer,
        "lines": addition.lines,
        "reseller": addition.reseller,
    }
