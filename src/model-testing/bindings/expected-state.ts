import type { OrderPage } from "../../domain/wizard-page";
import type { OrderLine } from "../../port/shapes";
import type { ReadingId } from "../../register/readings";

/**
 * What a machine's state means in the world of the port, in names instead of minted ids. Pictures of several machines that
 * run in one world add up: `mergePictures`.
 */
export interface ExpectedState {
  readonly partners: readonly ExpectedPartner[];
  readonly drafts: readonly ExpectedDraft[];
  readonly orders: readonly ExpectedOrder[];
  readonly additions: readonly ExpectedAddition[];
  readonly customers: readonly ExpectedCustomer[];
  /** Who can read whose credentials; nobody else can. */
  readonly readers: readonly { readonly person: string; readonly company: string }[];
}

export interface ExpectedPartner {
  readonly provider: string;
  readonly reseller: string;
}

/** A person's open draft, or none. The text is what it must be, or what it must contain. */
export interface ExpectedDraft {
  readonly person: string;
  readonly draft: { readonly text: string } | { readonly containing: string } | null;
  readonly reading?: ReadingId;
}

/** Where a person stands in the new-customer order. Confirmations and closed orders show nothing that would be judged. */
export interface ExpectedOrder {
  readonly person: string;
  readonly page: OrderPage;
  readonly reseller: string | null;
  readonly company: string | null;
  readonly lines: readonly OrderLine[];
  readonly reading?: ReadingId | undefined;
}

export interface ExpectedAddition {
  readonly person: string;
  /** Null while no page is open. */
  readonly company: string | null;
  readonly lines: readonly OrderLine[];
  readonly reseller: string | null;
}

export interface ExpectedCustomer {
  readonly provider: string;
  readonly company: string;
  /** As minted by the implementation. */
  readonly id: string | undefined;
  /** Associated with the account. */
  readonly reseller: string;
  readonly phone?: string | undefined;
  readonly subscriptions: readonly ExpectedSubscription[];
  /** Whether something was bought since that is no order by reading-031 alone. */
  readonly boughtMore?: boolean;
  /** The lines of each order placed for this customer. */
  readonly placed: readonly (readonly OrderLine[])[];
  readonly tenantOwners?: readonly string[];
  /** The note on the Azure account, where there is one. */
  readonly note?: string;
  /** The reading by which it exists already; with readings off it may or may not be there. */
  readonly reading?: ReadingId | undefined;
}

export interface ExpectedSubscription {
  readonly offer: string;
  readonly licences: number;
  /** Undefined while it has the name that the implementation gave it. */
  readonly nickname?: string | undefined;
  readonly reseller: string | null;
  readonly mpnId: string | null;
  readonly supportContact: string | null;
  /** Who earns its incentives. */
  readonly credited: string | null;
  /** Whether its MPN ID and who earns follow from a name that was chosen, by reading-028. */
  readonly byName?: boolean;
}

const none: readonly never[] = [];

/** A picture of these things alone. Made after every step, so it is written out: spreading takes several times as long. */
export function expectedStateOf(parts: Partial<ExpectedState>): ExpectedState {
  return {
    partners: parts.partners ?? none,
    drafts: parts.drafts ?? none,
    orders: parts.orders ?? none,
    additions: parts.additions ?? none,
    customers: parts.customers ?? none,
    readers: parts.readers ?? none,
  };
}

/** Several machines in one world. */
export function mergeExpectedStates(expectedStates: readonly ExpectedState[]): ExpectedState {
  const [only, ...others] = expectedStates;
  if (only !== undefined && others.length === 0) return only;
  return {
    partners: distinct(expectedStates.flatMap(({ partners }) => partners)),
    drafts: expectedStates.flatMap(({ drafts }) => drafts),
    orders: expectedStates.flatMap(({ orders }) => orders),
    additions: expectedStates.flatMap(({ additions }) => additions),
    customers: expectedStates.flatMap(({ customers }) => customers),
    readers: expectedStates.flatMap(({ readers }) => readers),
  };
}

/** Two machines may need the same partnership. */
function distinct(partners: readonly ExpectedPartner[]): readonly ExpectedPartner[] {
  const seen = new Map(partners.map((partner) => [`${partner.provider} ${partner.reseller}`, partner]));
  return [...seen.values()];
}
