import { personOf } from "../../port/default-data/companies";
import type { ObservationName } from "../../port/observations";
import type { Observer } from "../bindings/binding";
import type { FullObserver } from "./full-observation";
import type { MachineInstance } from "./machine-instance";

const ofTheProvider = [
  "partnership-request",
  "order",
  "add-subscription",
  "indirect-resellers",
  "reseller-choices",
  "customers",
  "orders",
  "incentives",
  "customer",
  "subscriptions",
  "credentials",
  "tenant-owners",
  "azure-account",
] as const satisfies readonly ObservationName[];

const ofAColleague = [
  "partnership-request",
  "order",
  "add-subscription",
] as const satisfies readonly ObservationName[];

const ofAnotherProvider = [...ofAColleague, "customers", "orders", "indirect-resellers"] as const;

const ofAReseller = ["customers", "incentives"] as const satisfies readonly ObservationName[];

/** Through whose eyes everything is compared around these players: each person once, with everything that concerns it. */
export function fullObserversOf(instances: readonly MachineInstance[]): readonly FullObserver[] {
  const sees = new Map<string, Set<ObservationName>>();
  const add = (person: string, queries: readonly ObservationName[]) => {
    const known = sees.get(person) ?? new Set();
    for (const query of queries) known.add(query);
    sees.set(person, known);
  };
  for (const { actors } of instances) {
    add(actors.actor, ofTheProvider);
    add(actors.colleague, ofAColleague);
    add(personOf(actors.otherProvider, "user-admin"), ofAnotherProvider);
  }
  add(personOf("fabrikam", "sales-agent"), ofAReseller);
  add(personOf("litware", "sales-agent"), ofAReseller);
  return [...sees].map(([person, seen]) => ({ person, sees: [...seen] }));
}

const known = new WeakMap<readonly MachineInstance[], readonly Observer[]>();

/** Who looks after every step: a person who looks for several machines looks at each thing once. */
export function observersOf(instances: readonly MachineInstance[]): readonly Observer[] {
  const observers = known.get(instances) ?? gatherObservers(instances);
  known.set(instances, observers);
  return observers;
}

function gatherObservers(instances: readonly MachineInstance[]): readonly Observer[] {
  const merged = new Map<string, Observer>();
  for (const { subject, actors } of instances) {
    for (const observer of subject.binding.observers(actors)) {
      const other = merged.get(observer.person);
      const sees = other === undefined ? observer.sees : [...new Set([...other.sees, ...observer.sees])];
      merged.set(observer.person, { ...observer, sees });
    }
  }
  return [...merged.values()];
}
