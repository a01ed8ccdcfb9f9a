"""A two-tier partner portal in memory: an indirect provider, its indirect resellers, their customers.

It knows nothing of the suite. People act through `Portal.act` and look through `Portal.look`; whoever is told no gets
`Refused`. What can be done is spread over `partnerships`, `ordering`, `subscriptions` and `administration`.
"""
from dataclasses import dataclass, field
from random import Random

from policy import STRICT

LISTED_ROLES = {"global-admin", "user-admin", "admin-agent", "sales-agent"}


class Refused(Exception):
    """The person was told no; `reason` is one of the protocol's words."""

    def __init__(self, reason):
        super().__init__(reason)
        self.reason = reason


class NotOffered(Exception):
    """The portal has no such action or page."""


@dataclass
class Subscription:
    id: str
    customer: str
    offer: dict
    licences: int
    nickname: str
    reseller: str | None = None
    mpn_id: str | None = None
    support_contact: str | None = None

    @property
    def earns(self):
        return self.offer["earnsIncentives"]


@dataclass
class Customer:
    id: str
    provider: str
    details: dict
    reseller: str
    tenant_owners: list = field(default_factory=list)
    note: str = ""


class Person:
    """Somebody at work in the portal: for a provider or for a reseller."""

    def __init__(self, portal, arranged):
        self.id = arranged["id"]
        self.company = arranged["organisation"]
        self.roles = set(arranged["roles"])
        self.is_provider = self.company in portal.providers
        self.is_reseller = self.company in portal.resellers


class Portal:
    """Everything that exists, from the moment of `arrangement` on."""

    actions = {}
    pages = {}

    def __init__(self, seed, arrangement, policy=STRICT):
        self.policy = policy
        self.random = Random(seed)
        self.providers = {company["id"]: company for company in arrangement["providers"]}
        self.resellers = {company["id"]: company for company in arrangement["resellers"]}
        self.offers = {offer["id"]: offer for offer in arrangement["catalogue"]}
        self.people = {person["id"]: Person(self, person) for person in arrangement["people"]}
        self.links = {provider: f"https://portal.example/join/{self.token(12)}" for provider in self.providers}
        self.sent_links = {}      # link -> provider, from the moment a draft showed it
        self.partnerships = []    # (provider, reseller), in the order of acceptance
        self.customers = {}
        self.subscriptions = {}
        self.orders = []
        self.drafts = {}          # person -> text
        self.new_customers = {}   # person -> the order that is being put together
        self.additions = {}       # person -> the subscriptions that are being added
        self.chosen_contacts = {} # person -> (subscription, reseller), selected and not yet submitted

    def token(self, length):
        return "".join(self.random.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(length))

    def act(self, who, action, args):
        """What came of it, for the person to see. Raises `Refused` or `NotOffered`; then nothing has changed."""
        return self._serve(self.actions, who, action, args) or {}

    def look(self, who, page, args):
        """What the person sees there. Raises `Refused` or `NotOffered`."""
        return self._serve(self.pages, who, page, args)

    def _serve(self, counter, who, name, args):
        if name not in counter:
            raise NotOffered(name)
        serve, side = counter[name]
        person = self.people.get(who)
        if person is None:
            raise Refused("role-not-permitted")
        if side == "provider" and not person.is_provider:
            raise Refused("not-a-provider")
        if side == "reseller" and not person.is_reseller:
            raise Refused("not-a-reseller")
        if not person.roles & LISTED_ROLES:
            raise Refused("role-not-permitted")
        return serve(self, person, **args)

    # What several counters ask.

    def are_partners(self, provider, reseller):
        return (provider, reseller) in self.partnerships

    def partner(self, person, reseller):
        """The reseller, if the person's company has a partnership with it."""
        if reseller not in self.resellers:
            raise Refused("unknown-reseller")
        if not self.are_partners(person.company, reseller):
            raise Refused("no-partnership")
        return self.resellers[reseller]

    def transacting_partner(self, person, reseller):
        """The same, and its agreement lets it take part in a transaction."""
        company = self.partner(person, reseller)
        if company["agreement"] != "signed":
            raise Refused("agreement-not-active")
        return company

    def subscriptions_of(self, customer):
        return [found for found in self.subscriptions.values() if found.customer == customer.id]

    def serves(self, reseller, customer):
        return customer.reseller == reseller or any(
            found.reseller == reseller for found in self.subscriptions_of(customer)
        )

    def sees(self, person, customer):
        return customer.provider == person.company or self.serves(person.company, customer)

    def customer(self, person, customer_id):
        found = self.customers.get(customer_id)
        if found is None or not self.sees(person, found):
            raise Refused("unknown-customer")
        return found

    def subscription(self, person, subscription_id):
        found = self.subscriptions.get(subscription_id)
        if found is None or not self.sees(person, self.customers[found.customer]):
            raise Refused("unknown-subscription")
        return found


def action(name, side="provider"):
    """Makes a function something that people of one side, or of both, can do."""
    return _offer(Portal.actions, name, side)


def page(name, side="both"):
    """Makes a function something that people of one side, or of both, can look at."""
    return _offer(Portal.pages, name, side)


def _offer(counter, name, side):
    def keep(function):
        counter[name] = (function, side)
        return function

    return keep
