import { personOf } from "../../port/default-data/companies";
import type { ObservationName } from "../../port/observations";
import { resellersRole } from "../bindings/actors";
import type { Observer } from "../bindings/binding";
import type { MachineInstance } from "./test-step";

const providerObservations = [
  "partnership-request",
  "new-customer-form",
  "add-subscription",
  "indirect-resellers",
  "new-subscription-reseller-choices",
  "support-contact-choices",
  "customers",
  "orders",
  "incentives",
  "customer",
  "subscriptions",
  "credentials",
  "tenant-owners",
  "azure-account",
] as const satisfies readonly ObservationName[];

const colleagueObservations = [
  "partnership-request",
  "new-customer-form",
  "add-subscription",
] as const satisfies readonly ObservationName[];

const otherProviderObservations = [
  ...colleagueObservations,
  "customers",
  "orders",
  "indirect-resellers",
] as const;

const resellerObservations = ["customers", "incentives"] as const satisfies readonly ObservationName[];

/** The people whose view is compared before and after a refusal. Each person occurs once, with all relevant observations. */
export function fullObserversOf(
  instances: readonly MachineInstance[],
): readonly Pick<Observer, "person" | "sees">[] {
  const sees = new Map<string, Set<ObservationName>>();
  const add = (person: string, names: readonly ObservationName[]) => {
    const known = sees.get(person) ?? new Set();
    for (const name of names) known.add(name);
    sees.set(person, known);
  };
  for (const { actors } of instances) {
    add(actors.actor, providerObservations);
    add(actors.colleague, colleagueObservations);
    add(personOf(actors.otherProvider, "user-admin"), otherProviderObservations);
  }
  add(personOf("fabrikam", resellersRole), resellerObservations);
  add(personOf("litware", resellersRole), resellerObservations);
  return [...sees].map(([person, seen]) => ({ person, sees: [...seen] }));
}

const known = new WeakMap<readonly MachineInstance[], readonly Observer[]>();

/** The people who observe after every step. A person who observes several machines makes each observation once. */
export function observersOf(instances: readonly MachineInstance[]): readonly Observer[] {
  const observers = known.get(instances) ?? gatherObservers(instances);
  known.set(instances, observers);
  return observers;
}

function gatherObservers(instances: readonly MachineInstance[]): readonly Observer[] {
  const merged = new Map<string, Observer>();
  for (const { machine, actors } of instances) {
    for (const observer of machine.binding.observers(actors)) {
      const other = merged.get(observer.person);
      const sees = other === undefined ? observer.sees : [...new Set([...other.sees, ...observer.sees])];
      merged.set(observer.person, { ...observer, sees });
    }
  }
  return [...merged.values()];
}
