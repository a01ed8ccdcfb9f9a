import type { listedRoles } from "../../domain/role";
import { customers, type ProviderId, personOf } from "../../port/default-data/companies";

export type ListedRole = (typeof listedRoles)[number];

/** Who plays a machine's parts: which provider, which of its people, and which companies become its customers. */
export interface Actors {
  readonly provider: ProviderId;
  readonly otherProvider: ProviderId;
  /** The role of the person at the centre of the machine. */
  readonly role: ListedRole;
  readonly actor: string;
  /** Another person of the same provider, with another role, who prepares what must be there. */
  readonly colleague: string;
  /** The seed of invented details. */
  readonly seed: number;
  /** Which roles of the resellers' people act where a machine leaves the choice. */
  readonly resellersRole: ListedRole;
  /** The name of the n-th company that becomes a customer, counted from 0; no two machines of a run share one. */
  company(n: number): string;
}

interface ActorOptions {
  readonly role: ListedRole;
  readonly seed: number;
  readonly provider?: ProviderId;
  readonly colleague?: ListedRole;
  readonly company?: (n: number) => string;
}

/** A machine alone in its world: the house's customers, and numbered ones where they do not suffice. */
function defaultCompany(n: number): string {
  return customers[n] ?? `Company ${n + 1}`;
}

/** A stage on which the actor has the given role. */
export function actorsFor({ role, seed, provider = "northwind", ...rest }: ActorOptions): Actors {
  const other: ListedRole = rest.colleague ?? (role === "admin-agent" ? "user-admin" : "admin-agent");
  return {
    provider,
    otherProvider: provider === "northwind" ? "wingtip" : "northwind",
    role,
    actor: personOf(provider, role),
    colleague: personOf(provider, other),
    seed,
    resellersRole: role,
    company: rest.company ?? defaultCompany,
  };
}
