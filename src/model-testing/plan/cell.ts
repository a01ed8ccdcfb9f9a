import { type PersonKind, personKinds } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import { listedRoles } from "../../domain/role";
import type { RequirementSlug } from "../../register/requirements";
import type { PlannedCheck } from "../../verdicts/check";
import { roleNames } from "../../vocabulary/names";
import type { ListedRole } from "../bindings/actors";
import type { CompiledMachine } from "../execution/compiled-machine";
import { type Basis, basisOf, type ExpectedOutcome } from "../execution/expected-outcome";
import { stateName } from "./state-name";

/** One input in one state by one kind of person: machine state × sample × kind. */
export interface Cell {
  readonly id: string;
  readonly state: number;
  readonly sample: number;
  readonly kind: PersonKind;
  readonly ruling: Exclude<ExpectedOutcome, { readonly kind: "infeasible" }>;
  /** The role of the person at the centre of the run in which the cell is tried. */
  readonly role: ListedRole;
}

/** A cell that nobody could try, and why. */
export interface InfeasibleCell {
  readonly id: string;
  readonly because: Readonly<Record<Language, string>>;
}

export interface Grid {
  readonly cells: readonly Cell[];
  readonly infeasible: readonly InfeasibleCell[];
}

/** The role in whose run everybody without a run of their own tries. */
export const usualRole: ListedRole = "sales-agent";

const grids = new WeakMap<CompiledMachine, Grid>();

/** Every cell of a machine, in the order of states, samples and kinds. */
export function gridOf(subject: CompiledMachine): Grid {
  const known = grids.get(subject) ?? drawGrid(subject);
  grids.set(subject, known);
  return known;
}

function drawGrid(subject: CompiledMachine): Grid {
  const cells: Cell[] = [];
  const infeasible: InfeasibleCell[] = [];
  for (let state = 0; state < subject.states; state++) {
    const name = stateName(subject.space, state);
    for (const [sample, { name: input }] of subject.samples.entries()) {
      for (const kind of personKinds) {
        const id = `machine:${subject.model.id}/grid/${name}/${input}/${kind}`;
        const ruling = subject.ruling(state, sample, kind);
        if (ruling.kind === "infeasible") infeasible.push({ id, because: ruling.because });
        else cells.push({ id, state, sample, kind, ruling, role: roleFor(kind) });
      }
    }
  }
  return { cells, infeasible };
}

function roleFor(kind: PersonKind): ListedRole {
  return listedRoles.find((role) => role === kind) ?? usualRole;
}

/** What the check of a cell can blame: the ground of its ruling, and what the state speaks of to which it leads. */
export function blamable(
  subject: CompiledMachine,
  { state, sample, ruling }: Cell,
): readonly RequirementSlug[] {
  const slugs = ruling.requirement === undefined ? [] : [ruling.requirement];
  if (ruling.kind === "refused") return slugs;
  return [...new Set([...slugs, ...spokenOf(subject, subject.target(state, sample))])];
}

/** The requirements of which observations in a state speak. */
export function spokenOf(subject: CompiledMachine, state: number): readonly RequirementSlug[] {
  const { binding, model } = subject;
  const queries = ["order", "partnership-request", "credentials", "incentives"] as const;
  return queries.flatMap((what) => {
    const requirement = binding.blames(what, subject.snapshot(state));
    const basis: Basis = basisOf(model.id, requirement === undefined ? [] : [{ requirement }]);
    return basis.requirement ?? [];
  });
}

const kindWords: Readonly<Record<PersonKind, Readonly<Record<Language, string>>>> = {
  ...roleNames,
  "resellers-person": { en: "reseller's person", "zh-TW": "經銷商的人員" },
  "other-providers-person": { en: "another provider's person", "zh-TW": "另一家供應商的人員" },
};

/** The cell as a check that can be planned, described in words. */
export function cellCheck(subject: CompiledMachine, cell: Cell, language: Language): PlannedCheck {
  const { model } = subject;
  const event = model.describeEvent(subject.sample(cell.sample), language);
  const state = subject.stateInWords(cell.state, language);
  const who = kindWords[cell.kind][language];
  const accepted = cell.ruling.kind === "accepted";
  return {
    id: cell.id,
    source: "machine",
    title:
      language === "en"
        ? `${accepted ? "Accepted" : "Refused"} from a ${who}: ${event} Before: ${state}`
        : `${accepted ? "接受" : "拒絕"}（${who}）：${event}先前狀態：${state}`,
    requirements: blamable(subject, cell),
    readings: cell.ruling.readings,
    where: `machines/${model.id}.machine.ts`,
  };
}
