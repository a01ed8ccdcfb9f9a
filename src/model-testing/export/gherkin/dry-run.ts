import type { ActionName, ArgsOf, ResultOf } from "../../../port/actions";
import { providers } from "../../../port/default-data/companies";
import type { LookOf, ObservationName, ValueOf } from "../../../port/observations";
import type { CustomerDetails, OrderLine } from "../../../port/shapes";
import { descriptiveLink, descriptiveSubscription } from "../../../vocabulary/descriptive-ids";
import { ourAssumptions } from "../../bindings/assumptions";
import type { SetupDriver } from "../../bindings/binding";

/** The input of an order or addition so far. A person of the dry run has one of them open at a time. */
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

/** The personal link in the draft of a person of a provider. */
function linkInDryRun(who: string): string {
  return descriptiveLink(providers.find(({ id }) => who.startsWith(`${id}-`))?.id ?? "");
}

function addTo(state: DryRunState, who: string, customer: string): Record<string, never> {
  state.forms.set(who, { company: customer, lines: [] });
  return {};
}

function submitAddition(state: DryRunState, who: string) {
  const { company = "", lines = [] } = state.forms.get(who) ?? {};
  state.bought.set(company, [...(state.bought.get(company) ?? []), ...lines]);
  return { order: "order", subscriptions: lines.map(({ offer }) => descriptiveSubscription(company, offer)) };
}

function submit(state: DryRunState, who: string) {
  const { company = "", lines = [] } = state.forms.get(who) ?? {};
  state.bought.set(company, lines);
  const subscriptions = lines.map(({ offer }) => descriptiveSubscription(company, offer));
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
  "new-customer.start": nothing,
  "new-customer.give-details": (state, who, { company }) => fill(state, who, { company }),
  "new-customer.choose-subscriptions": (state, who, { lines }) => fill(state, who, { lines }),
  "new-customer.review": nothing,
  "new-customer.submit": submit,
  "new-customer.cancel": nothing,
  "new-customer.done": nothing,
  "add-subscription.start": (state, who, { customer }) => addTo(state, who, customer),
  "add-subscription.choose-subscriptions": (state, who, { lines }) => fill(state, who, { lines }),
  "add-subscription.choose-reseller": nothing,
  "add-subscription.submit": submitAddition,
  "subscription.buy-licences": nothing,
  "subscription.upgrade": nothing,
  "subscription.set-reseller": nothing,
  "subscription.choose-support-contact": nothing,
  "subscription.submit-support-contact": nothing,
  "subscription.rename": nothing,
  "customer.change-phone": nothing,
  "tenant-owner.grant": nothing,
  "azure-account.note": nothing,
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
  "partnership-request": (_state, _args, who) => ({ text: "", link: linkInDryRun(who) }),
  "new-subscription-reseller-choices": () => [],
  "support-contact-choices": () => [],
  "new-customer-form": () => ({ page: "none", reseller: null, details: null, lines: [] }),
  credentials: () => null,
  "add-subscription": () => ({ page: "none", customer: null, lines: [], reseller: null }),
  customers: () => [],
  customer: (_state, { customer }) => ({ ...noDetails, customer, reseller: null }),
  subscriptions: ({ bought }, { customer }) =>
    (bought.get(customer) ?? []).map(({ offer, licences }) => ({
      subscription: descriptiveSubscription(customer, offer),
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
 * Accepts every action without an implementation, so that a script can be printed as sentences. The id of a customer is its name,
 * the id of a subscription is made of customer and offer.
 */
export class DryRun {
  private constructor(private readonly state: DryRunState) {}

  static blank(): DryRun {
    return new DryRun({ forms: new Map(), bought: new Map() });
  }

  /** An independent copy. */
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
      assumptions: ourAssumptions,
      act: async (who, action, args) => this.act(who, action, args),
      observe: async (who, what, args) => this.look(who, what, args),
    };
  }
}
