import { findMachine } from "../../../machines/catalogue";
import type { ProviderId } from "../../port/default-data/companies";
import { actorsFor, type ListedRole } from "../bindings/actors";
import { BindingProblem } from "../bindings/binding-problem";
import type { MachineInstance } from "../execution/machine-instance";
import { compiledMachine } from "../execution/subject-of";
import { customerNames } from "../../vocabulary/names";

/** One machine of a world: whose provider's, played by whom, prepared by whom. */
interface Part {
  readonly machine: string;
  readonly provider: ProviderId;
  readonly role: ListedRole;
  readonly colleague: ListedRole;
}

const part = (machine: string, provider: ProviderId, role: ListedRole, colleague: ListedRole): Part => ({
  machine,
  provider,
  role,
  colleague,
});

/**
 * What is played at once. In the first world one provider works with everybody while the other only begins to; in the second
 * both work with the same resellers. Whoever has something open, an order or a draft, is on one machine only.
 */
const worlds: readonly (readonly Part[])[] = [
  [
    part("order-wizard", "northwind", "sales-agent", "admin-agent"),
    part("credentials", "northwind", "user-admin", "global-admin"),
    part("add-subscription", "northwind", "admin-agent", "admin-agent"),
    part("subscription", "northwind", "admin-agent", "admin-agent"),
    part("delegation", "northwind", "admin-agent", "admin-agent"),
    part("partnership", "wingtip", "sales-agent", "admin-agent"),
  ],
  [
    part("order-wizard", "northwind", "sales-agent", "admin-agent"),
    part("order-wizard", "northwind", "user-admin", "admin-agent"),
    part("subscription", "northwind", "admin-agent", "admin-agent"),
    part("order-wizard", "wingtip", "sales-agent", "admin-agent"),
    part("add-subscription", "wingtip", "admin-agent", "admin-agent"),
    part("subscription", "wingtip", "admin-agent", "admin-agent"),
    part("delegation", "wingtip", "admin-agent", "admin-agent"),
  ],
];

export const worldCount = worlds.length;

/** The players of a world; `world` is counted round. Their customers take turns at the house's names. */
export function instancesOf(world: number, seed: number, readings: boolean): readonly MachineInstance[] {
  const all = worlds[world % worlds.length] ?? [];
  const parts = readings ? all : all.filter(isFirstOrderer);
  return parts.map(({ machine, provider, role, colleague }, place) => {
    const model = findMachine(machine);
    if (model === undefined) throw new BindingProblem(machine, "there is no such machine.");
    const company = (n: number) => companyAt(place + n * parts.length);
    return {
      subject: compiledMachine(model),
      actors: actorsFor({ role, seed, provider, colleague, company }),
    };
  });
}

const ordering: readonly string[] = ["order-wizard", "credentials"];

/** That orders of several people do not disturb one another is reading-033. */
function isFirstOrderer({ machine, provider }: Part, place: number, parts: readonly Part[]): boolean {
  if (!ordering.includes(machine)) return true;
  return parts.findIndex((each) => each.provider === provider && ordering.includes(each.machine)) === place;
}

/** The same machines, their customers renamed so that the house's names go as far as they can. */
export function renamed(instances: readonly MachineInstance[]): readonly MachineInstance[] {
  return instances.map(({ subject, actors }, place) => ({
    subject,
    actors: { ...actors, company: (n: number) => companyAt(place + n * instances.length) },
  }));
}

function companyAt(place: number): string {
  return customerNames[place] ?? `Company ${place + 1}`;
}
