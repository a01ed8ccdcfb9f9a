import { guidOf } from "../world/guids";
import type { World } from "../world/world-schema";

export type WorldOffer = World["offers"][number];

/** A provider or reseller as the REST API knows it. */
export interface Partner {
  readonly id: string;
  readonly kind: "provider" | "reseller";
  readonly name: string;
  /** Its tenant, in lower case. */
  readonly tenant: string;
  readonly mpnId: string;
  /** MPN IDs of its global account and its other location accounts. */
  readonly otherMpnIds: readonly string[];
  readonly country: string;
  readonly enrolled: boolean;
  readonly agreement: "signed" | "not-signed";
}

/** Returns an MPN ID of seven digits that follows from the id. */
function mpnIdOf(id: string): string {
  return String(6_000_000 + (Number.parseInt(guidOf(id).slice(0, 8), 16) % 900_000));
}

/** The partners and offers of a world, by every key with which the REST API looks them up. */
export class Catalogue {
  readonly partners: ReadonlyMap<string, Partner>;
  readonly offers: ReadonlyMap<string, WorldOffer>;
  readonly #byTenant: ReadonlyMap<string, Partner>;
  readonly #byMpnId: ReadonlyMap<string, Partner>;
  readonly #offersByGuid: ReadonlyMap<string, WorldOffer>;

  constructor(world: World) {
    const partners = [
      ...world.providers.map((each) => ({ ...each, kind: "provider" as const, enrolled: true })),
      ...world.resellers.map((each) => ({ ...each, kind: "reseller" as const })),
    ].map((each) => partnerOf(each));
    this.partners = new Map(partners.map((partner) => [partner.id, partner]));
    this.#byTenant = new Map(partners.map((partner) => [partner.tenant, partner]));
    this.#byMpnId = new Map(
      partners.flatMap((partner) =>
        [...partner.otherMpnIds, partner.mpnId].map((id) => [id, partner] as const),
      ),
    );
    this.offers = new Map(world.offers.map((offer) => [offer.id, offer]));
    this.#offersByGuid = new Map(world.offers.map((offer) => [offerGuid(offer).toLowerCase(), offer]));
  }

  byTenant(guid: string): Partner | undefined {
    return this.#byTenant.get(guid.toLowerCase());
  }

  byMpnId(mpnId: string): Partner | undefined {
    return this.#byMpnId.get(mpnId);
  }

  offerByGuid(guid: string): WorldOffer | undefined {
    return this.#offersByGuid.get(guid.toLowerCase());
  }
}

/** Returns the id of an offer in the REST API, in upper case. */
export function offerGuid(offer: WorldOffer): string {
  return (offer.guid ?? guidOf(`offer/${offer.id}`)).toUpperCase();
}

type Listed = Pick<Partner, "id" | "kind" | "name" | "country" | "enrolled"> & {
  readonly tenant?: string | undefined;
  readonly mpnId?: string | undefined;
  readonly globalAccountMpnId?: string;
  readonly otherLocationMpnIds?: readonly string[];
  readonly agreement?: Partner["agreement"];
};

function partnerOf({ id, kind, name, country, enrolled, ...given }: Listed): Partner {
  return {
    id,
    kind,
    name,
    tenant: (given.tenant ?? guidOf(`tenant/${id}`)).toLowerCase(),
    mpnId: given.mpnId ?? mpnIdOf(id),
    otherMpnIds: [given.globalAccountMpnId ?? "", ...(given.otherLocationMpnIds ?? [])].filter(
      (mpnId) => mpnId !== "",
    ),
    country: country.toUpperCase(),
    enrolled,
    agreement: given.agreement ?? "signed",
  };
}
