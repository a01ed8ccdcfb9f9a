"""What the page leaves open and the portal decides: strictly, or leniently."""
from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Policy:
    """Each question with the strict answer. A lenient portal answers all of them the other way."""

    every_listed_role_accepts: bool = False     # a reseller's sales agent accepts a request, too
    unknown_links_do_nothing: bool = False      # following them is no error
    orders_may_be_empty: bool = False           # a customer is added without a subscription
    any_offer_upgrades: bool = False            # to each other offer of the catalogue
    mpn_id_can_be_emptied: bool = False         # which takes the reseller off the subscription
    colleagues_read_credentials: bool = False   # while the confirmation is open
    neighbours_are_seen: bool = False           # the reseller of one subscription sees the whole customer
    resellers_see_orders: bool = False          # those of the customers of their accounts
    resellers_buy: bool = False                 # licences and upgrades for what they manage
    profile_is_self_service: bool = False       # a provider edits its own description


STRICT = Policy()
LENIENT = Policy(**{question.name: True for question in fields(Policy)})
