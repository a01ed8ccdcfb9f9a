import type { RefusalReason } from "../../../domain/refusal-reason";
import type { ActionName, ArgsOf } from "../../../port/actions";
import { actionNames } from "../../../port/actions";
import { decide } from "../../../reference/decide";
import type { State } from "../../../reference/state";
import { stateOf, type Visit } from "../visit";

/** An action with the arguments with which the simulator tries it. */
export interface Attempt {
  readonly action: ActionName;
  /** The reason of the refusal, or undefined if the action is possible. */
  readonly reason: RefusalReason | undefined;
}

type Arguments = { readonly [Name in ActionName]: ArgsOf<Name> };

const filled = {
  company: "Contoso",
  domain: "contoso.example",
  contact: { name: "A", email: "a@contoso.example", phone: "" },
  billing: { address: "", city: "", postalCode: "", country: "" },
};

/** Arguments that are as good as this world permits: the first customer, the first partner, the first offer. */
function argumentsIn(
  { customers, directory, links, partners, subscriptions }: State,
  company: string,
): Arguments {
  const [first] = directory.resellers.values();
  const [partner = first?.id ?? ""] = partners.get(company) ?? [];
  const owner = directory.resellers.get(partner);
  const [offer] = directory.offers.values();
  const [customer = ""] = customers.keys();
  const [subscription = ""] = subscriptions.keys();
  const [link = ""] = links.keys();
  const present = directory.offers.get(subscriptions.get(subscription)?.offer ?? "");
  const lines = offer === undefined ? [] : [{ offer: offer.id, licences: offer.minimumLicences }];
  const ofSubscription = { subscription };
  return {
    "partnership.request": {},
    "partnership.edit": { text: "" },
    "partnership.open-in-email": {},
    "partnership.copy-to-clipboard": {},
    "partnership.done": {},
    "partnership.accept": { link },
    "profile.change": { description: "" },
    "new-customer.start": { reseller: partner },
    "new-customer.give-details": filled,
    "new-customer.choose-subscriptions": { lines },
    "new-customer.review": {},
    "new-customer.submit": {},
    "new-customer.cancel": {},
    "new-customer.done": {},
    "add-subscription.start": { customer },
    "add-subscription.choose-subscriptions": { lines },
    "add-subscription.choose-reseller": { reseller: partner },
    "add-subscription.submit": {},
    "subscription.buy-licences": { ...ofSubscription, additional: 1 },
    "subscription.upgrade": { ...ofSubscription, offer: present?.upgradesTo[0] ?? offer?.id ?? "" },
    "subscription.set-reseller": { ...ofSubscription, mpnId: owner?.locationMpnId ?? "" },
    "subscription.choose-support-contact": { ...ofSubscription, reseller: partner },
    "subscription.submit-support-contact": ofSubscription,
    "subscription.rename": { ...ofSubscription, nickname: "-" },
    "customer.change-phone": { customer, phone: "" },
    "tenant-owner.grant": { customer, reseller: partner },
    "azure-account.note": { customer, note: "" },
  };
}

function attempt<Name extends ActionName>(visit: Visit, who: string, action: Name, args: Arguments): Attempt {
  const { parts } = visit.sandbox.workspace;
  const decision = decide(parts, stateOf(visit), who, action, args[action]);
  return { action, reason: decision.outcome === "rejected" ? decision.reason : undefined };
}

/** Asks the reference for each action if it would accept it from a person now. Changes nothing. */
export function attemptsOf(visit: Visit, who: string): readonly Attempt[] {
  const state = stateOf(visit);
  const args = argumentsIn(state, state.directory.people.get(who)?.organisation ?? "");
  return actionNames.map((action) => attempt(visit, who, action, args));
}
