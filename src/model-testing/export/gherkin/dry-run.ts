import type { ActionName, ArgsOf, ResultOf } from "../../../port/actions";
import { providers } from "../../../port/default-data/companies";
import type { LookOf, ObservationName, ValueOf } from "../../../port/observations";
import type { CustomerDetails, OrderLine } from "../../../port/shapes";
import type { SetupDriver } from "../../bindings/setup-driver";

/** What somebody has filled in so far. */
interface Form {
  readonly company: string;
  readonly lines: readonly OrderLine[];
}

interface DryRunState {
  readonly forms: Map<string, Form>;
  readonly bought: Map<string, readonly OrderLine[]>;
}

type Acts = {
  readonly [Name in ActionName]: (state: DryRunState, who: string, args: ArgsOf<Name>) => ResultOf<Name>;
};

type Looks = {
  readonly [Name in ObservationName]: (state: DryRunState, args: LookOf<Name>, who: string) => ValueOf<Name>;
};

const nothing = () => ({});

function fill(state: DryRunState, who: string, part: Partial<Form>): Record<string, never> {
  state.forms.set(who, { company: "", lines: [], ...state.forms.get(who), ...part });
  return {};
}

/** A subscription's name on paper. */
export function subscriptionInDryRun(company: string, offer: string): string {
  return `${company}/${offer}`;
}

const linkPrefix = "paper-link:";

/** The personal link in the draft of a provider's person. */
function linkInDryRun(who: string): string {
  return `${linkPrefix}${providers.find(({ id }) => who.startsWith(`${id}-`))?.id ?? ""}`;
}

/** Whose link it is; undefined for one that nobody has drafted. */
export function providerOfDryRunLink(link: string): string | undefined {
  return link.startsWith(linkPrefix) ? link.slice(linkPrefix.length) : undefined;
}

function submit(state: DryRunState, who: string) {
  const { company = "", lines = [] } = state.forms.get(who) ?? {};
  state.bought.set(company, lines);
  const subscriptions = lines.map(({ offer }) => subscriptionInDryRun(company, offer));
  return { order: "order", customer: company, subscriptions };
}

const acts: Acts = {
  "partnership.request": nothing,
  "partnership.edit": nothing,
  "partnership.open-in-email": () => ({ message: "" }),
  "partnership.copy-to-clipboard": () => ({ clipboard: "" }),
  "partnership.done": nothing,
  "partnership.accept": nothing,
  "profile.change": nothing,
  "order.start": nothing,
  "order.give-details": (state, who, { company }) => fill(state, who, { company }),
  "order.choose-subscriptions": (state, who, { lines }) => fill(state, who, { lines }),
  "order.submit": submit,
  "order.cancel": nothing,
  "order.done": nothing,
  "add-subscription.start": nothing,
  "add-subscription.choose-subscriptions": nothing,
  "add-subscription.choose-reseller": nothing,
  "add-subscription.submit": () => ({ order: "order", subscriptions: [] }),
  "subscription.buy-licences": nothing,
  "subscription.upgrade": nothing,
  "subscription.set-reseller": nothing,
  "subscription.set-support-contact": nothing,
  "subscription.manage": nothing,
  "customer.manage": nothing,
  "tenant-owner.grant": nothing,
  "azure-account.manage": nothing,
};

const noDetails: CustomerDetails = {
  company: "",
  domain: "",
  contact: { name: "", email: "", phone: "" },
  billing: { address: "", city: "", postalCode: "", country: "" },
};

const asBought = { nickname: "", reseller: null, mpnId: null, supportContact: null };

const looks: Looks = {
  "indirect-providers-list": () => [],
  "indirect-resellers": () => [],
  "partnership-request": (_paper, _args, who) => ({ text: "", link: linkInDryRun(who) }),
  "reseller-choices": () => [],
  order: () => ({ page: "none", reseller: null, details: null, lines: [] }),
  credentials: () => null,
  "add-subscription": () => ({ page: "none", customer: null, lines: [], reseller: null }),
  customers: () => [],
  customer: (_paper, { customer }) => ({ ...noDetails, customer, reseller: null }),
  subscriptions: ({ bought }, { customer }) =>
    (bought.get(customer) ?? []).map(({ offer, licences }) => ({
      subscription: subscriptionInDryRun(customer, offer),
      offer,
      licences,
      ...asBought,
    })),
  orders: () => [],
  incentives: () => [],
  "tenant-owners": () => [],
  "azure-account": () => ({ note: "" }),
};

/**
 * A world on paper that accepts everything: a customer's id is its name, a subscription's id the names of customer and offer.
 * With it a script is told in sentences without any implementation.
 */
export class DryRun {
  private constructor(private readonly state: DryRunState) {}

  static blank(): DryRun {
    return new DryRun({ forms: new Map(), bought: new Map() });
  }

  /** One that goes on from here on its own. */
  copy(): DryRun {
    const { forms, bought } = this.state;
    return new DryRun({ forms: new Map(forms), bought: new Map(bought) });
  }

  act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): ResultOf<Name> {
    return acts[action](this.state, who, args);
  }

  look<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): ValueOf<Name> {
    return looks[what](this.state, args, who);
  }

  driver(): SetupDriver {
    return {
      claims: () => true,
      act: async (who, action, args) => this.act(who, action, args),
      look: async (who, what, args) => this.look(who, what, args),
    };
  }
}
