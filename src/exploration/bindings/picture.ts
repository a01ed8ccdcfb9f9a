import type { OrderPage } from "../../domain/wizard-page";
import type { OrderLine } from "../../port/shapes";
import type { ReadingId } from "../../requirements/readings";

/**
 * What a machine's state means in the world of the port, in names instead of minted ids. Pictures of several machines that
 * run in one world add up: `mergePictures`.
 */
export interface Picture {
  readonly partners: readonly PicturedPartner[];
  readonly drafts: readonly PicturedDraft[];
  readonly orders: readonly PicturedOrder[];
  readonly additions: readonly PicturedAddition[];
  readonly customers: readonly PicturedCustomer[];
  /** Who can read whose credentials; nobody else can. */
  readonly readers: readonly { readonly person: string; readonly company: string }[];
}

export interface PicturedPartner {
  readonly provider: string;
  readonly reseller: string;
}

/** A person's open draft, or none. The text is what it must be, or what it must contain. */
export interface PicturedDraft {
  readonly person: string;
  readonly draft: { readonly text: string } | { readonly containing: string } | null;
  readonly reading?: ReadingId;
}

/** Where a person stands in the new-customer order. Confirmations and closed orders show nothing that would be judged. */
export interface PicturedOrder {
  readonly person: string;
  readonly page: OrderPage;
  readonly reseller: string | null;
  readonly company: string | null;
  readonly lines: readonly OrderLine[];
  readonly reading?: ReadingId | undefined;
}

export interface PicturedAddition {
  readonly person: string;
  /** Null while no page is open. */
  readonly company: string | null;
  readonly lines: readonly OrderLine[];
  readonly reseller: string | null;
}

export interface PicturedCustomer {
  readonly provider: string;
  readonly company: string;
  /** As minted by the implementation. */
  readonly id: string | undefined;
  /** Associated with the account. */
  readonly reseller: string;
  readonly phone?: string | undefined;
  readonly subscriptions: readonly PicturedSubscription[];
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

export interface PicturedSubscription {
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
export function pictureOf(parts: Partial<Picture>): Picture {
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
export function mergePictures(pictures: readonly Picture[]): Picture {
  const [only, ...others] = pictures;
  if (only !== undefined && others.length === 0) return only;
  return {
    partners: distinct(pictures.flatMap(({ partners }) => partners)),
    drafts: pictures.flatMap(({ drafts }) => drafts),
    orders: pictures.flatMap(({ orders }) => orders),
    additions: pictures.flatMap(({ additions }) => additions),
    customers: pictures.flatMap(({ customers }) => customers),
    readers: pictures.flatMap(({ readers }) => readers),
  };
}

/** Two machines may need the same partnership. */
function distinct(partners: readonly PicturedPartner[]): readonly PicturedPartner[] {
  const seen = new Map(partners.map((partner) => [`${partner.provider} ${partner.reseller}`, partner]));
  return [...seen.values()];
}
