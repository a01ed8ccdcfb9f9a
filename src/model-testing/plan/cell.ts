import { type PersonKind, personKinds } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import { listedRoles } from "../../domain/role";
import type { DefaultRole } from "../../port/default-data/companies";
import type { RequirementSlug } from "../../register/requirements";
import { stateName } from "../../state-space/state-name";
import type { PlannedCheck } from "../../verdicts/check";
import { roleNames } from "../../vocabulary/names";
import { defaultRole } from "../bindings/actors";
import { tagsOf } from "../bindings/assumptions";
import type { CompiledMachine } from "../model/compiled-machine";
import { type ExpectedOutcome, isOutsider } from "../model/expected-outcome";

/** One input in one state by one kind of person: machine state × sample × kind. */
export interface Cell {
  readonly id: string;
  readonly state: number;
  readonly sample: number;
  readonly kind: PersonKind;
  readonly expected: Exclude<ExpectedOutcome, { readonly kind: "infeasible" }>;
  /** The role of the actor in the run that tries the cell. */
  readonly role: DefaultRole;
}

/** A cell with its check. */
export interface PlannedCell extends Cell {
  readonly check: PlannedCheck;
}

const grids = new WeakMap<CompiledMachine, readonly Cell[]>();

/** Every feasible cell of a machine, in the order of states, samples and kinds. */
export function gridOf(machine: CompiledMachine): readonly Cell[] {
  const known = grids.get(machine) ?? buildGrid(machine);
  grids.set(machine, known);
  return known;
}

function buildGrid(machine: CompiledMachine): readonly Cell[] {
  const cells: Cell[] = [];
  for (let state = 0; state < machine.states; state++) {
    const name = stateName(machine.space, state);
    for (const [sample, { name: input }] of machine.samples.entries()) {
      for (const kind of personKinds) {
        const id = `machine:${machine.model.id}/grid/${name}/${input}/${kind}`;
        const expected = machine.expectedOutcome(state, sample, kind);
        if (expected.kind === "infeasible") continue;
        cells.push({ id, state, sample, kind, expected, role: roleFor(machine, sample, kind) });
      }
    }
  }
  return cells;
}

/** People who may act are the actors of a run of their own, because open work is theirs. */
function roleFor(machine: CompiledMachine, sample: number, kind: PersonKind): DefaultRole {
  if (isOutsider(kind)) return defaultRole;
  const isProviders = machine.sample(sample).by === "provider";
  const isActor = listedRoles.some((role) => role === kind) || (isProviders && machine.permits(sample, kind));
  return isActor ? kind : defaultRole;
}

/** The requirements that a cell can blame: the one behind its outcome, and those observable in the state it leads to. */
function blamable(machine: CompiledMachine, { state, sample, expected }: Cell): readonly RequirementSlug[] {
  const slugs = expected.requirement === undefined ? [] : [expected.requirement];
  if (expected.kind === "refused") return slugs;
  return [...new Set([...slugs, ...machine.observableRequirements(machine.target(state, sample))])];
}

const kindWords: Readonly<Record<PersonKind, Readonly<Record<Language, string>>>> = {
  ...roleNames,
  "resellers-person": { en: "reseller's person", "zh-TW": "經銷商的人員" },
  "other-providers-person": { en: "another provider's person", "zh-TW": "另一家提供者的人員" },
};

const outcomeWords = {
  accepted: { en: "Accepted", "zh-TW": "接受" },
  refused: { en: "Refused", "zh-TW": "拒絕" },
  unchanged: { en: "Refused or without effect", "zh-TW": "拒絕或不造成變更" },
} as const;

function outcomeOf({ expected }: Cell): keyof typeof outcomeWords {
  if (expected.kind === "accepted") return "accepted";
  return expected.orAccepted ? "unchanged" : "refused";
}

/** Adds the check of a cell, described in words. */
export function plannedCell(machine: CompiledMachine, cell: Cell, language: Language): PlannedCell {
  const { model } = machine;
  const event = model.describeEvent(machine.sample(cell.sample), language);
  const state = machine.stateInWords(cell.state, language);
  const person = kindWords[cell.kind][language];
  const outcome = outcomeWords[outcomeOf(cell)][language];
  const check: PlannedCheck = {
    id: cell.id,
    source: "machine",
    title:
      language === "en"
        ? `${outcome} from a ${person}: ${event} Before: ${state}`
        : `${outcome}（${person}）：${event}先前狀態：${state}`,
    requirements: blamable(machine, cell),
    readings: tagsOf(cell.expected.readings, machine.assumptions),
    where: `machines/${model.id}.machine.ts`,
  };
  return { ...cell, check };
}
