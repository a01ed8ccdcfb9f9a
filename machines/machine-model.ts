import type { AnyStateMachine, EventFromLogic, EventObject, SnapshotFrom } from "xstate";
import type { Language } from "../src/domain/language";
import type { RefusalReason } from "../src/domain/refusal-reason";
import { roles } from "../src/domain/role";

/** The same text in each language. */
export type BilingualText = Readonly<Record<Language, string>>;

/** The kinds of people that the grid of cells tries each input with. */
export const personKinds = [...roles, "no-role", "resellers-person", "other-providers-person"] as const;

export type PersonKind = (typeof personKinds)[number];

/** The source of a transition, state or refusal: a requirement of the page, a reading, or a requirement as interpreted by a reading. */
export interface Source {
  readonly requirement?: string | undefined;
  /** One reading, or all of several. */
  readonly reading?: string | readonly string[] | undefined;
}

/** The readings of a source. */
export function readingsOf({ reading }: Pick<Source, "reading">): readonly string[] {
  if (reading === undefined) return [];
  return typeof reading === "string" ? [reading] : reading;
}

/** The company whose people perform an input. Roles are not part of the machine: `refusalOfPerson` covers them. */
export type Side = "provider" | "reseller";

/** One concrete input of a machine. */
export interface Sample<Event extends EventObject = EventObject> {
  readonly name: string;
  readonly event: Event;
  readonly by: Side;
  readonly text: BilingualText;
}

/**
 * An expected refusal. With a `requirement` the page states it; with a `reading` it is expected only in runs that ask for
 * that reading. `also` names reasons that are equally true in the same situation: an implementation may give any of them.
 */
export type Refusal = {
  readonly reason: RefusalReason;
  readonly also?: readonly RefusalReason[];
  /** True if the input may as well be accepted, as long as it changes nothing. */
  readonly orAccepted?: boolean;
} & (
  | { readonly requirement: string; readonly reading?: Source["reading"] }
  | { readonly requirement?: undefined; readonly reading: string | readonly string[] }
);

/** A cell that no person can try, or that would test another claim; with the reason. */
export interface Infeasible {
  readonly infeasible: BilingualText;
  /** True if people who may not perform the input are refused all the same. */
  readonly refusesOthers?: boolean;
}

/** Neither the page nor the implementation's choice says what happens to people who may perform the input. */
export const leftOpen: Infeasible = {
  infeasible: {
    en: "The implementation's choice does not say what happens here.",
    "zh-TW": "該實作的選擇並未說明此處的結果。",
  },
  refusesOthers: true,
};

/** No statement and no reading says what happens, under any choice. */
export const unstated: Infeasible = {
  infeasible: {
    en: "The page does not say whether this is possible here.",
    "zh-TW": "頁面未說明此處是否可以這麼做。",
  },
  refusesOthers: true,
};

/** A machine of the page with its inputs, its expected refusals and its texts. */
export interface MachineModel<Machine extends AnyStateMachine = AnyStateMachine> {
  /** The name of its folder and file: `machines/<id>/<id>.machine.ts`. */
  readonly id: string;
  readonly title: BilingualText;
  /** The situation in which the machine's initial state holds. */
  readonly given: BilingualText;
  readonly machine: Machine;
  readonly samples: readonly Sample<EventFromLogic<Machine>>[];
  /** The labels of states, event types and guards in diagrams. */
  readonly labels: DiagramLabels;
  /** The refusal of an input that the state does not enable, irrespective of the person. */
  refusal(sample: Sample<EventFromLogic<Machine>>, snapshot: SnapshotFrom<Machine>): Refusal | Infeasible;
  /** The refusal of this kind of person; `undefined` if they may perform the input whenever the state enables it. */
  refusalOfPerson(
    kind: PersonKind,
    sample: Sample<EventFromLogic<Machine>>,
  ): Refusal | Infeasible | undefined;
  /** The readings without which it is not known whether this kind of person may perform the input. */
  readingsOfPerson?(kind: PersonKind, sample: Sample<EventFromLogic<Machine>>): readonly string[];
  describeState(snapshot: SnapshotFrom<Machine>, language: Language): string;
  describeEvent(sample: Sample<EventFromLogic<Machine>>, language: Language): string;
}

/** Short labels for the parts of a machine in diagrams. States are named by their path below the root: `draft.open`. */
export interface DiagramLabels {
  readonly states: Readonly<Record<string, BilingualText>>;
  readonly events: Readonly<Record<string, BilingualText>>;
  readonly guards: Readonly<Record<string, BilingualText>>;
}

/** Named claims: `always` about every state, `sometimes` about at least one state, `eventually` about what stays reachable. */
export interface MachineProperties<Machine extends AnyStateMachine = AnyStateMachine> {
  readonly id: string;
  readonly always: Readonly<Record<string, (snapshot: SnapshotFrom<Machine>) => boolean>>;
  readonly sometimes: Readonly<Record<string, (snapshot: SnapshotFrom<Machine>) => boolean>>;
  /** From every state in which `when` holds, a path leads to a state in which `reaches` holds. */
  readonly eventually: Readonly<
    Record<
      string,
      {
        readonly when: (snapshot: SnapshotFrom<Machine>) => boolean;
        readonly reaches: (snapshot: SnapshotFrom<Machine>) => boolean;
      }
    >
  >;
}

export function isInfeasible(answer: Refusal | Infeasible): answer is Infeasible {
  return "infeasible" in answer;
}
