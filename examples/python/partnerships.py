"""From the request to the partnership, and the companies' profiles."""
from desk import Refused, action, page


@action("partnership.request")
def request(portal, person):
    link = portal.links[person.company]
    portal.sent_links[link] = person.company
    name = portal.providers[person.company]["name"]
    portal.drafts[person.id] = f"{name} would like to work with you. To accept, follow this link: {link}"


def open_draft(portal, person):
    if person.id not in portal.drafts:
        raise Refused("not-at-this-step")
    return portal.drafts[person.id]


@action("partnership.edit")
def edit(portal, person, text):
    open_draft(portal, person)
    portal.drafts[person.id] = text


@action("partnership.open-in-email")
def open_in_email(portal, person):
    return {"message": open_draft(portal, person)}


@action("partnership.copy-to-clipboard")
def copy_to_clipboard(portal, person):
    return {"clipboard": open_draft(portal, person)}


@action("partnership.done")
def done(portal, person):
    open_draft(portal, person)
    del portal.drafts[person.id]


@action("partnership.accept", side="reseller")
def accept(portal, person, link):
    if "global-admin" not in person.roles and not portal.policy.every_listed_role_accepts:
        raise Refused("role-not-permitted")
    if link not in portal.sent_links and portal.policy.unknown_links_do_nothing:
        return
    if link not in portal.sent_links:
        raise Refused("unknown-link")
    company = portal.resellers[person.company]
    if not company["enrolled"]:
        raise Refused("not-enrolled")
    if not company["account"]:
        raise Refused("no-partner-center-account")
    partnership = (portal.sent_links[link], person.company)
    if partnership not in portal.partnerships:
        portal.partnerships.append(partnership)


@action("profile.change")
def change_profile(portal, person, description):
    if not portal.policy.profile_is_self_service:
        raise Refused("not-self-service")
    portal.providers[person.company]["description"] = description


@page("indirect-providers-list")
def providers_list(portal, person):
    return [
        {"provider": company["id"], "name": company["name"], "description": company["description"]}
        for company in portal.providers.values()
    ]


@page("partnership-request", side="provider")
def partnership_request(portal, person):
    text = portal.drafts.get(person.id)
    return None if text is None else {"text": text, "link": portal.links[person.company]}


@page("indirect-resellers", side="provider")
def indirect_resellers(portal, person):
    return [
        {"reseller": reseller, "name": portal.resellers[reseller]["name"]}
        for provider, reseller in portal.partnerships
        if provider == person.company
    ]


@page("new-subscription-reseller-choices", side="provider")
@page("support-contact-choices", side="provider")
def reseller_choices(portal, person):
    return [row["reseller"] for row in indirect_resellers(portal, person)]
