import type { AnyStateMachine, EventFromLogic, EventObject, SnapshotFrom } from "xstate";
import type { Language } from "../src/domain/language";
import type { RefusalReason } from "../src/domain/refusal-reason";
import { roles } from "../src/domain/role";

/** The same text in each language in which people read the machines. */
export type Words = Readonly<Record<Language, string>>;

/** Who tries an input: the people of the grid of cells. */
export const personKinds = [...roles, "no-role", "resellers-person", "other-providers-person"] as const;

export type PersonKind = (typeof personKinds)[number];

/** Where a transition comes from: a requirement of the page, a reading, or a requirement as a reading takes it. */
export interface Source {
  readonly requirement?: string | undefined;
  readonly reading?: string;
}

/** Whose work an input is. The machine says nothing of roles; `refusalOfPerson` does. */
export type Side = "provider" | "reseller";

/** One concrete input of a machine. */
export interface Sample<Event extends EventObject = EventObject> {
  readonly name: string;
  readonly event: Event;
  readonly by: Side;
  readonly says: Words;
}

/**
 * A "no" that is expected. With a `requirement` the page states it; with a `reading` it holds only where that reading is
 * asked for. `also` names reasons that are just as true in the same situation: an implementation may give any of them.
 */
export type Refusal = {
  readonly reason: RefusalReason;
  readonly also?: readonly RefusalReason[];
} & (
  | { readonly requirement: string; readonly reading?: string }
  | { readonly requirement?: undefined; readonly reading: string }
);

/** What nobody could try, or what would be another claim than the one at hand. */
export interface Infeasible {
  readonly infeasible: Words;
}

/** A machine of the page as plain data: what can be tried, what is refused, and how to say it. */
export interface MachineModel<Machine extends AnyStateMachine = AnyStateMachine> {
  /** The file's name: `machines/<id>.machine.ts`. */
  readonly id: string;
  readonly title: Words;
  /** What must be there before the machine's first state holds. */
  readonly given: Words;
  readonly machine: Machine;
  readonly samples: readonly Sample<EventFromLogic<Machine>>[];
  /** The words of states, event types and guards, for pictures. */
  readonly vocabulary: Vocabulary;
  /** For inputs that the state does not enable; says nothing of the person. */
  refusal(sample: Sample<EventFromLogic<Machine>>, snapshot: SnapshotFrom<Machine>): Refusal | Infeasible;
  /** `undefined` where this kind of person may do it whenever the state enables it. */
  refusalOfPerson(
    kind: PersonKind,
    sample: Sample<EventFromLogic<Machine>>,
  ): Refusal | Infeasible | undefined;
  describeState(snapshot: SnapshotFrom<Machine>, language: Language): string;
  describeEvent(sample: Sample<EventFromLogic<Machine>>, language: Language): string;
}

/** Short words for the parts of a machine. States are named by their path below the root: `draft.open`. */
export interface Vocabulary {
  readonly states: Readonly<Record<string, Words>>;
  readonly events: Readonly<Record<string, Words>>;
  readonly guards: Readonly<Record<string, Words>>;
}

/** Named claims about every state, about some state, and about what stays possible. */
export interface MachineProperties<Machine extends AnyStateMachine = AnyStateMachine> {
  readonly id: string;
  readonly always: Readonly<Record<string, (snapshot: SnapshotFrom<Machine>) => boolean>>;
  readonly sometimes: Readonly<Record<string, (snapshot: SnapshotFrom<Machine>) => boolean>>;
  /** From every state in which `when` holds, some way leads to a state in which `reaches` holds. */
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

/** Whether an answer of a model says that nobody could try. */
export function isInfeasible(answer: Refusal | Infeasible): answer is Infeasible {
  return "infeasible" in answer;
}
