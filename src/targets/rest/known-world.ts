import type { Role } from "../../domain/role";
import { type Arrangement, mpnIdsOf } from "../../port/arrangement";
import { MissingFixture } from "../../port/faults";

interface FixedReseller {
  readonly enrolled: boolean;
  readonly agreement: string;
  /** The name on the server, if it is not that of the arrangement. */
  readonly name?: string | undefined;
}

/** The companies and offers that exist on a server whose world can be neither arranged nor emptied. */
export interface Fixtures {
  /** The provider and the reseller of each partnership, with a space between them. */
  readonly partnerships: ReadonlySet<string>;
  readonly resellers: ReadonlyMap<string, FixedReseller>;
  /** The MPN IDs of the location accounts, by those of the arrangement. */
  readonly mpnIds: ReadonlyMap<string, string>;
}

/** The ids of the API for the arranged companies and offers, and the tokens of the arranged people. */
export interface Prepared {
  readonly tenants: ReadonlyMap<string, string>;
  readonly offers: ReadonlyMap<string, string>;
  readonly tokens: ReadonlyMap<string, string>;
  /** Given if the world can be neither arranged nor emptied. */
  readonly fixtures?: Fixtures;
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
  readonly #roles: ReadonlyMap<string, string>;

  constructor(
    readonly arrangement: Arrangement,
    readonly prepared: Prepared,
  ) {
    this.#partners = inverse(prepared.tenants);
    this.#offers = inverse(prepared.offers);
    this.#organisations = new Map(arrangement.people.map(({ id, organisation }) => [id, organisation]));
    this.#roles = new Map(arrangement.people.map(({ id, roles }) => [id, `${id} ${roles.join("+")}`]));
  }

  /** Returns true if people have prepared the server: its world can be neither arranged nor emptied. */
  get isPrepared(): boolean {
    return this.prepared.fixtures !== undefined;
  }

  /** Throws `MissingFixture` if the server's reseller is not as the arrangement has it. */
  tenantOf(reseller: string): string {
    const arranged = this.arrangement.resellers.find(({ id }) => id === reseller);
    const { fixtures } = this.prepared;
    if (fixtures !== undefined && arranged !== undefined) {
      const { agreement, enrolled } = fixtures.resellers.get(reseller) ?? {};
      if (agreement !== arranged.agreement) throw new MissingFixture(`${reseller}: ${arranged.agreement}`);
      if (enrolled !== arranged.enrolled)
        throw new MissingFixture(`${reseller}: ${arranged.enrolled ? "enrolled" : "not enrolled"}`);
    }
    return this.prepared.tenants.get(reseller) ?? nowhere;
  }

  /** Throws `MissingFixture` if the server's offers do not include one of the arrangement. */
  offerIdOf(offer: string): string {
    const id = this.prepared.offers.get(offer);
    const isArranged = this.arrangement.catalogue.some((each) => each.id === offer);
    if (id === undefined && isArranged && this.isPrepared) throw new MissingFixture(`offer ${offer}`);
    return id ?? nowhere;
  }

  /** Throws `MissingFixture` if the accounts have no sign-in for a person of the arrangement. */
  tokenOf(who: string): string {
    const token = this.prepared.tokens.get(who);
    if (token === undefined && this.isPrepared && this.organisationOf(who) !== undefined)
      throw new MissingFixture(`sign-in of ${who}`);
    return token ?? "none";
  }

  /** Returns the MPN ID that the server has for one of the arrangement. Throws `MissingFixture` if it has none. */
  serverMpnId(mpnId: string): string {
    const own = this.prepared.fixtures?.mpnIds.get(mpnId);
    if (own === undefined && this.isPrepared && this.resellerOfMpnId(mpnId) !== null)
      throw new MissingFixture(`MPN ID ${mpnId}`);
    return own ?? mpnId;
  }

  /** Returns the id of the arrangement for a tenant, or the tenant itself. */
  partnerOf(tenant: string): string {
    return this.#partners.get(tenant.toLowerCase()) ?? tenant;
  }

  offerOf(id: string): string {
    return this.#offers.get(id.toLowerCase()) ?? id;
  }

  mpnIdOf(reseller: string): string | undefined {
    const mpnId = this.arrangement.resellers.find(({ id }) => id === reseller)?.locationMpnId;
    return mpnId === undefined ? undefined : this.serverMpnId(mpnId);
  }

  /** Returns the MPN ID of the arrangement for one of the server. */
  arrangedMpnId(mpnId: string): string {
    const found = [...(this.prepared.fixtures?.mpnIds ?? [])].find(([, own]) => own === mpnId);
    return found?.[0] ?? mpnId;
  }

  resellerOfMpnId(mpnId: string): string | null {
    const owner = this.arrangement.resellers.find((each) => mpnIdsOf(each).includes(mpnId));
    return owner?.id ?? null;
  }

  organisationOf(who: string): string | undefined {
    return this.#organisations.get(who);
  }

  /** Returns a person with its roles, as one text. */
  rolesOf(who: string): string {
    return this.#roles.get(who) ?? who;
  }

  hasRole(who: string, role: Role): boolean {
    return this.arrangement.people.some(({ id, roles }) => id === who && roles.includes(role));
  }

  /** Returns the name of a reseller in the arrangement for the one that the server shows. */
  nameOf(reseller: string, shown: string): string {
    const { fixtures } = this.prepared;
    const arranged = this.arrangement.resellers.find(({ id }) => id === reseller)?.name;
    return arranged !== undefined && fixtures?.resellers.get(reseller)?.name === shown ? arranged : shown;
  }

  isReseller(who: string): boolean {
    const organisation = this.organisationOf(who);
    return this.arrangement.resellers.some(({ id }) => id === organisation);
  }
}
