import { listedRoles } from "../../domain/role";
import { type ObservationName, observationNames } from "../../port/observations";
import type { Situation } from "../../reference/parts";
import { byRole } from "../named/conditions";
import { refusingObservation } from "../named/effect-mutators";
import type { Change } from "../named/fault";
import type { GeneratedFault } from "./generated-fault";
import { afterHistory, historyEntries } from "./histories";

/** Changes the observed value in place. The value is a copy that is not shared. */
function mutatingObservation(name: ObservationName, mutate: (value: unknown) => void): Change {
  return (parts) => {
    const original: (situation: Situation, args: never) => unknown = parts.observers[name];
    const mutated = (situation: Situation, args: never) => {
      const observation = structuredClone(original(situation, args));
      if (typeof observation === "object" && observation !== null && "value" in observation)
        mutate(observation.value);
      return observation;
    };
    return { ...parts, observers: { ...parts.observers, [name]: mutated } };
  };
}

const lists: readonly ObservationName[] = [
  "indirect-providers-list",
  "indirect-resellers",
  "new-subscription-reseller-choices",
  "support-contact-choices",
  "customers",
  "subscriptions",
  "orders",
  "incentives",
  "tenant-owners",
];

/** Lists of limited length: there are two providers, and only the reseller of the account becomes tenant owner (reading-014). */
const longest: Partial<Readonly<Record<ObservationName, number>>> = {
  "indirect-providers-list": 2,
  "tenant-owners": 1,
};

interface Alteration {
  /** The minimum length of a list that this changes. */
  readonly needs: number;
  readonly alter: (list: unknown[]) => void;
}

const listsAltered: Readonly<Record<string, Alteration>> = {
  "first-missing": { needs: 1, alter: (list) => list.shift() },
  "last-missing": { needs: 1, alter: (list) => list.pop() },
  "all-missing": { needs: 1, alter: (list) => list.splice(0) },
  "first-alone": { needs: 2, alter: (list) => list.splice(1) },
  "last-alone": { needs: 2, alter: (list) => list.splice(0, list.length - 1) },
  "first-twice": { needs: 1, alter: (list) => list.push(...list.slice(0, 1)) },
  "third-missing": { needs: 3, alter: (list) => list.splice(2, 1) },
};

const shortened: readonly GeneratedFault[] = lists.flatMap((name) =>
  Object.entries(listsAltered)
    .filter(([, { needs }]) => needs <= (longest[name] ?? needs))
    .map(([what, { alter }]) => ({
      id: `list/${name}/${what}`,
      kind: "wrong-output" as const,
      change: mutatingObservation(name, (value) => {
        if (Array.isArray(value)) alter(value);
      }),
    })),
);

/** Fields with texts or null, by observation. */
const fields: Partial<Readonly<Record<ObservationName, readonly string[]>>> = {
  "indirect-providers-list": ["name", "description"],
  "indirect-resellers": ["name"],
  "partnership-request": ["text", "link"],
  "new-customer-form": ["reseller", "details"],
  credentials: ["userName", "temporaryPassword"],
  "add-subscription": ["customer", "reseller"],
  customers: ["company", "reseller"],
  customer: ["company", "domain", "reseller"],
  subscriptions: ["nickname", "reseller", "mpnId", "supportContact"],
  "azure-account": ["note"],
};

const nullable = new Set(["reseller", "details", "customer", "mpnId", "supportContact"]);

function blank(row: unknown, field: string): void {
  if (typeof row === "object" && row !== null) Reflect.set(row, field, nullable.has(field) ? null : "");
}

const blanks: readonly GeneratedFault[] = observationNames.flatMap((name) =>
  (fields[name] ?? []).map((field) => ({
    id: `blank/${name}/${field}`,
    kind: "wrong-output" as const,
    change: mutatingObservation(name, (value) => {
      for (const row of Array.isArray(value) ? value : [value]) blank(row, field);
    }),
  })),
);

/** Fields that differ between rows. */
const varied: readonly (readonly [ObservationName, string])[] = [
  ["indirect-resellers", "name"],
  ["customers", "company"],
  ["customers", "reseller"],
  ["subscriptions", "offer"],
  ["subscriptions", "licences"],
  ["subscriptions", "reseller"],
  ["subscriptions", "supportContact"],
  ["orders", "customer"],
  ["orders", "lines"],
  ["incentives", "reseller"],
];

/** Each row shows the value of the first row. */
const repeated: readonly GeneratedFault[] = varied.map(([name, field]) => ({
  id: `smear/${name}/${field}`,
  kind: "wrong-output",
  change: mutatingObservation(name, (value) => {
    if (!Array.isArray(value)) return;
    const [first] = value;
    for (const row of value) Reflect.set(row, field, first[field]);
  }),
}));

const hidden: readonly GeneratedFault[] = observationNames.flatMap((name) => [
  { id: `hide/${name}`, kind: "missing-transition", change: refusingObservation(name, "not-associated") },
  ...listedRoles.map((role) => ({
    id: `hide/${name}/${role}`,
    kind: "missing-transition" as const,
    change: refusingObservation(name, "role-not-permitted", byRole(role)),
  })),
  ...historyEntries.map(([history, past]) => ({
    id: `hide/${name}/${history}`,
    kind: "history-dependent" as const,
    change: refusingObservation(name, "not-at-this-step", afterHistory(past)),
  })),
]);

/** Each observation is incomplete, wrong or refused. */
export const observationFaults: readonly GeneratedFault[] = [...shortened, ...blanks, ...repeated, ...hidden];
