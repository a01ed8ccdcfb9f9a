import type { ProviderId } from "../../port/default-data/companies";
import { customerNames } from "../../vocabulary/names";
import { actorsFor, type ListedRole } from "../bindings/actors";
import type { Assumptions } from "../bindings/assumptions";
import { BindingProblem } from "../bindings/binding";
import { machinesUnder } from "../model/compiled-machine";
import type { MachineInstance } from "../model/test-step";

/** One machine of a world: its provider, the role of the actor, and the role of the colleague who performs the setup. */
interface WorldMember {
  readonly machine: string;
  readonly provider: ProviderId;
  readonly role: ListedRole;
  readonly colleague: ListedRole;
}

const member = (
  machine: string,
  provider: ProviderId,
  role: ListedRole,
  colleague: ListedRole,
): WorldMember => ({
  machine,
  provider,
  role,
  colleague,
});

/**
 * The machines that run together. In the first world, one provider has partners and customers while the other has none yet; in
 * the second, both work with the same resellers. A person with an open order or draft acts on one machine only.
 */
const worlds: readonly (readonly WorldMember[])[] = [
  [
    member("order-wizard", "northwind", "sales-agent", "admin-agent"),
    member("credentials", "northwind", "user-admin", "global-admin"),
    member("add-subscription", "northwind", "admin-agent", "admin-agent"),
    member("subscription", "northwind", "admin-agent", "admin-agent"),
    member("delegation", "northwind", "admin-agent", "admin-agent"),
    member("partnership", "wingtip", "sales-agent", "admin-agent"),
  ],
  [
    member("order-wizard", "northwind", "sales-agent", "admin-agent"),
    member("order-wizard", "northwind", "user-admin", "admin-agent"),
    member("subscription", "northwind", "admin-agent", "admin-agent"),
    member("order-wizard", "wingtip", "sales-agent", "admin-agent"),
    member("add-subscription", "wingtip", "admin-agent", "admin-agent"),
    member("subscription", "wingtip", "admin-agent", "admin-agent"),
    member("delegation", "wingtip", "admin-agent", "admin-agent"),
  ],
];

/** The machine instances of a world, counted modulo the number of worlds. They share the default customer names. */
export function instancesOf(
  world: number,
  seed: number,
  assumptions: Assumptions,
): readonly MachineInstance[] {
  const { holds } = assumptions;
  const machines = machinesUnder(assumptions);
  const all = worlds[world % worlds.length] ?? [];
  const members = holds("reading-033")
    ? all
    : all.filter(firstOf(holds("reading-045") ? ordering : openWork));
  return members.map(({ machine: id, provider, role, colleague }, place) => {
    const machine = machines.get(id);
    if (machine === undefined) throw new BindingProblem(id, "there is no such machine.");
    const company = (n: number) => companyAt(place + n * members.length);
    return {
      machine,
      actors: actorsFor({ role, seed, provider, colleague, company }),
    };
  });
}

const ordering: readonly string[] = ["order-wizard", "credentials"];
const openWork: readonly string[] = [...ordering, "add-subscription", "partnership"];

/**
 * Keeps one of these machines per provider. Without reading-033, the orders of several people are one; without reading-045 as well,
 * opening anything closes the open work of all of them.
 */
function firstOf(machines: readonly string[]) {
  return ({ machine, provider }: WorldMember, place: number, members: readonly WorldMember[]): boolean =>
    !machines.includes(machine) ||
    members.findIndex((each) => each.provider === provider && machines.includes(each.machine)) === place;
}

/** The same machines with customers renamed, so that as many as possible have default names. */
export function renamed(instances: readonly MachineInstance[]): readonly MachineInstance[] {
  return instances.map(({ machine, actors }, place) => ({
    machine,
    actors: { ...actors, company: (n: number) => companyAt(place + n * instances.length) },
  }));
}

function companyAt(place: number): string {
  return customerNames[place] ?? `Company ${place + 1}`;
}
