"""What the provider changes about subscriptions that exist, and whom it credits for them."""
from administration import manages
from ordering import check_licences, whole
from desk import Refused, action, page


def subscription_to_buy_for(portal, person, subscription):
    """Buying is the provider's work, and that of the resellers that manage the subscription if they may buy."""
    if person.is_reseller and not portal.policy.resellers_buy:
        raise Refused("not-a-provider")
    found = portal.subscription(person, subscription)
    if not manages(portal, person, found):
        raise Refused("not-associated")
    return found


@action("subscription.buy-licences", side="both")
def buy_licences(portal, person, subscription, additional):
    found = subscription_to_buy_for(portal, person, subscription)
    if not whole(additional) or additional < 1:
        raise Refused("licences-out-of-range")
    check_licences(found.offer, found.licences + additional)
    found.licences += int(additional)


@action("subscription.upgrade", side="both")
def upgrade(portal, person, subscription, offer):
    found = subscription_to_buy_for(portal, person, subscription)
    if offer not in portal.offers:
        raise Refused("unknown-offer")
    if offer == found.offer["id"] or offer not in found.offer["upgradesTo"] and not portal.policy.any_offer_upgrades:
        raise Refused("not-an-upgrade")
    check_licences(portal.offers[offer], found.licences)
    found.offer = portal.offers[offer]


@action("subscription.set-reseller")
def set_reseller(portal, person, subscription, mpnId):
    found = portal.subscription(person, subscription)
    if mpnId == "" and portal.policy.mpn_id_can_be_emptied:
        found.reseller, found.mpn_id = None, None
        return
    owners = [] if mpnId == "" else [
        company["id"]
        for company in portal.resellers.values()
        if mpnId in (company["locationMpnId"], company["globalAccountMpnId"], *company["otherLocationMpnIds"])
    ]
    if not owners:
        raise Refused("unknown-mpn-id")
    portal.transacting_partner(person, owners[0])
    found.reseller, found.mpn_id = owners[0], mpnId


@action("subscription.choose-support-contact")
def choose_support_contact(portal, person, subscription, reseller):
    found = portal.subscription(person, subscription)
    portal.partner(person, reseller)
    portal.chosen_contacts[person.id] = (found.id, reseller)


@action("subscription.submit-support-contact")
def submit_support_contact(portal, person, subscription):
    found = portal.subscription(person, subscription)
    chosen_for, reseller = portal.chosen_contacts.get(person.id, (None, None))
    if chosen_for != found.id:
        raise Refused("nothing-selected")
    del portal.chosen_contacts[person.id]
    found.support_contact = reseller


@page("subscriptions")
def subscriptions(portal, person, customer):
    return [
        {
            "subscription": found.id,
            "offer": found.offer["id"],
            "licences": found.licences,
            "nickname": found.nickname,
            "reseller": found.reseller,
            "mpnId": found.mpn_id,
            "supportContact": found.support_contact,
        }
        for found in portal.subscriptions_of(portal.customer(person, customer))
        if manages(portal, person, found) or portal.policy.neighbours_are_seen
    ]


@page("incentives")
def incentives(portal, person):
    return [
        {"subscription": found.id, "reseller": found.reseller}
        for found in portal.subscriptions.values()
        if found.reseller is not None
        and found.earns
        and found.mpn_id == portal.resellers[found.reseller]["locationMpnId"]
        and person.company in (found.reseller, portal.customers[found.customer].provider)
    ]
