import { personOf } from "../../arrangement/cast";
import type { ObservationName } from "../../port/observations";
import type { Viewer } from "../bindings/binding";
import type { Player } from "./player";
import type { Onlooker } from "./sweep";

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
export function onlookersOf(players: readonly Player[]): readonly Onlooker[] {
  const sees = new Map<string, Set<ObservationName>>();
  const add = (person: string, sights: readonly ObservationName[]) => {
    const known = sees.get(person) ?? new Set();
    for (const sight of sights) known.add(sight);
    sees.set(person, known);
  };
  for (const { stage } of players) {
    add(stage.actor, ofTheProvider);
    add(stage.colleague, ofAColleague);
    add(personOf(stage.otherProvider, "user-admin"), ofAnotherProvider);
  }
  add(personOf("fabrikam", "sales-agent"), ofAReseller);
  add(personOf("litware", "sales-agent"), ofAReseller);
  return [...sees].map(([person, seen]) => ({ person, sees: [...seen] }));
}

const known = new WeakMap<readonly Player[], readonly Viewer[]>();

/** Who looks after every step: a person who looks for several machines looks at each thing once. */
export function viewersOf(players: readonly Player[]): readonly Viewer[] {
  const viewers = known.get(players) ?? gatherViewers(players);
  known.set(players, viewers);
  return viewers;
}

function gatherViewers(players: readonly Player[]): readonly Viewer[] {
  const merged = new Map<string, Viewer>();
  for (const { subject, stage } of players) {
    for (const viewer of subject.binding.viewers(stage)) {
      const other = merged.get(viewer.person);
      const sees = other === undefined ? viewer.sees : [...new Set([...other.sees, ...viewer.sees])];
      merged.set(viewer.person, { ...viewer, sees });
    }
  }
  return [...merged.values()];
}
