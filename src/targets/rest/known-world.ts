import type { Arrangement } from "../../port/arrangement";

/** The ids of the API for the arranged companies and offers, and the tokens of the arranged people. */
export interface Prepared {
  readonly tenants: ReadonlyMap<string, string>;
  readonly offers: ReadonlyMap<string, string>;
  readonly tokens: ReadonlyMap<string, string>;
  /** The version of the world, if the server keeps versions. */
  readonly version?: number | undefined;
}

/** An id that no server has. */
export const nowhere = "00000000-0000-4000-8000-00000000dead";

function inverse(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...map].map(([key, value]) => [value.toLowerCase(), key]));
}

/** The arranged companies, people and offers, by the ids of the arrangement and by those of the API. */
export class KnownWorld {
  readonly #partners: ReadonlyMap<string, string>;
  readonly #offers: ReadonlyMap<string, string>;
  readonly #organisations: ReadonlyMap<string, string>;

  constructor(
    readonly arrangement: Arrangement,
    readonly prepared: Prepared,
  ) {
    this.#partners = inverse(prepared.tenants);
    this.#offers = inverse(prepared.offers);
    this.#organisations = new Map(arrangement.people.map(({ id, organisation }) => [id, organisation]));
  }

  tenantOf(reseller: string): string {
    return this.prepared.tenants.get(reseller) ?? nowhere;
  }

  offerIdOf(offer: string): string {
    return this.prepared.offers.get(offer) ?? nowhere;
  }

  /** Returns the id of the arrangement for a tenant, or the tenant itself. */
  partnerOf(tenant: string): string {
    return this.#partners.get(tenant.toLowerCase()) ?? tenant;
  }

  offerOf(id: string): string {
    return this.#offers.get(id.toLowerCase()) ?? id;
  }

  mpnIdOf(reseller: string): string | undefined {
    return this.arrangement.resellers.find(({ id }) => id === reseller)?.locationMpnId;
  }

  resellerOfMpnId(mpnId: string): string | null {
    const owner = this.arrangement.resellers.find((each) =>
      [each.locationMpnId, each.globalAccountMpnId, ...each.otherLocationMpnIds].includes(mpnId),
    );
    return owner?.id ?? null;
  }

  organisationOf(who: string): string | undefined {
    return this.#organisations.get(who);
  }

  isReseller(who: string): boolean {
    const organisation = this.organisationOf(who);
    return this.arrangement.resellers.some(({ id }) => id === organisation);
  }
}
