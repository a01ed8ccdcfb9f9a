import type { listedRoles } from "../../domain/role";
import { customers, type DefaultRole, type ProviderId, personOf } from "../../port/default-data/companies";

export type ListedRole = (typeof listedRoles)[number];

/** The actor's role in runs that try people without a listed role, and along paths. */
export const defaultRole: ListedRole = "sales-agent";

/** The role of resellers' people whose role the machine leaves open: the one that may look and work under every choice (reading-034). */
export const resellersRole: ListedRole = "global-admin";

/** The provider, people and companies that act in a machine. */
export interface Actors {
  readonly provider: ProviderId;
  readonly otherProvider: ProviderId;
  /** The role of `actor`, who performs the machine's inputs. Others than the listed ones only if they may (reading-001). */
  readonly role: DefaultRole;
  readonly actor: string;
  /** Another person of the same provider, with another role, who performs the setup. */
  readonly colleague: string;
  /** The seed of generated details. */
  readonly seed: number;
  /** The name of the n-th customer, counted from 0. No two machines of a run share one. */
  company(n: number): string;
}

interface ActorOptions {
  readonly role: DefaultRole;
  readonly seed: number;
  readonly provider?: ProviderId;
  readonly colleague?: ListedRole;
  readonly company?: (n: number) => string;
}

/** The default data's customers first, then numbered names. */
function defaultCompany(n: number): string {
  return customers[n] ?? `Company ${n + 1}`;
}

/** Actors of which `actor` has the given role. */
export function actorsFor({ role, seed, provider = "northwind", ...rest }: ActorOptions): Actors {
  const other: ListedRole = rest.colleague ?? (role === "admin-agent" ? "user-admin" : "admin-agent");
  return {
    provider,
    otherProvider: provider === "northwind" ? "wingtip" : "northwind",
    role,
    actor: personOf(provider, role),
    colleague: personOf(provider, other),
    seed,
    company: rest.company ?? defaultCompany,
  };
}
