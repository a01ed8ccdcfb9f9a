import { listedRoles } from "../../domain/role";
import { type ObservationName, observationNames } from "../../port/observations";
import type { Situation } from "../../reference/parts";
import { byRole } from "../named/conditions";
import { refusingObservation } from "../named/effect-mutators";
import type { Change } from "../named/fault";
import type { GeneratedFault } from "./generated-fault";
import { historyEntries, once } from "./histories";

/** What people see is a copy that nobody else holds, touched up before they see it. */
function touching(name: ObservationName, touch: (value: unknown) => void): Change {
  return (parts) => {
    const original: (situation: Situation, args: never) => unknown = parts.observers[name];
    const touched = (situation: Situation, args: never) => {
      const sight = structuredClone(original(situation, args));
      if (typeof sight === "object" && sight !== null && "value" in sight) touch(sight.value);
      return sight;
    };
    return { ...parts, observers: { ...parts.observers, [name]: touched } };
  };
}

const lists: readonly ObservationName[] = [
  "indirect-providers-list",
  "indirect-resellers",
  "reseller-choices",
  "customers",
  "subscriptions",
  "orders",
  "incentives",
  "tenant-owners",
];

/** Lists that never grow: the house has two providers, and only the reseller of the account becomes tenant owner (reading-014). */
const longest: Partial<Readonly<Record<ObservationName, number>>> = {
  "indirect-providers-list": 2,
  "tenant-owners": 1,
};

interface Alteration {
  /** How many members a list must have for it to make a difference. */
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
      change: touching(name, (value) => {
        if (Array.isArray(value)) alter(value);
      }),
    })),
);

/** Fields whose values are texts or nothing, by what they are seen in. */
const fields: Partial<Readonly<Record<ObservationName, readonly string[]>>> = {
  "indirect-providers-list": ["name", "description"],
  "indirect-resellers": ["name"],
  "partnership-request": ["text", "link"],
  order: ["reseller", "details"],
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
    change: touching(name, (value) => {
      for (const row of Array.isArray(value) ? value : [value]) blank(row, field);
    }),
  })),
);

/** Fields that differ from row to row. */
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

/** Each row shows what the first one has there. */
const smeared: readonly GeneratedFault[] = varied.map(([name, field]) => ({
  id: `smear/${name}/${field}`,
  kind: "wrong-output",
  change: touching(name, (value) => {
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
    change: refusingObservation(name, "not-at-this-step", once(past)),
  })),
]);

/** Everything that people see, shown in part, wrongly, or not at all. */
export const observationFaults: readonly GeneratedFault[] = [...shortened, ...blanks, ...smeared, ...hidden];
