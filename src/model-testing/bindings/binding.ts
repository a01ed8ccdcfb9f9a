import type { AnyStateMachine, EventFromLogic, SnapshotFrom } from "xstate";
import type { Capabilities } from "../../assertions/claims";
import type { ReadingId } from "../../domain/choices";
import type { LocalizedText } from "../../domain/text";
import type { ActionName, ArgsOf, ResultOf } from "../../port/actions";
import type { LookOf, ObservationName, ValueOf } from "../../port/observations";
import type { Actors } from "./actors";
import type { Assumptions } from "./assumptions";
import type { ExpectedState } from "./expected-state";

/** One action by one person, as the port takes it. */
export interface Act<Name extends ActionName = ActionName> {
  readonly who: string;
  readonly action: Name;
  readonly args: ArgsOf<Name>;
}

/** Creates an act and checks that the arguments are those of the action. */
export function act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): Act<Name> {
  return { who, action, args };
}

/** Performs setup steps. Throws `ExpectationFailed` if an action is refused or an observation is not shown. */
export interface SetupDriver {
  /** The setup may depend on these: some of it can be done in more than one way. */
  readonly claims: Capabilities;
  readonly assumptions: Assumptions;
  act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): Promise<ResultOf<Name>>;
  observe<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): Promise<ValueOf<Name>>;
}

/** The result of an accepted action, with the fields of the observation that was read back after it. */
export type ActionResult = Readonly<Record<string, unknown>>;

/** A person, and what this person observes after every step. */
export interface Observer {
  readonly person: string;
  /** The reseller or provider that the person works for. */
  readonly organisation: string;
  readonly kind: "provider" | "reseller";
  readonly sees: readonly ObservationName[];
}

/**
 * A machine bound to an implementation during a run. It holds names, ids and counts that the machine's state leaves out. It is
 * immutable, so that paths with a common beginning can share it.
 */
export interface BoundMachine<Machine extends AnyStateMachine = AnyStateMachine> {
  /** The action for an input. Throws `BindingProblem` for an event without a binding. */
  act(event: EventFromLogic<Machine>, who: string): Act;
  /** The bound machine after an accepted action. `before` is the machine's state before it. */
  next(
    event: EventFromLogic<Machine>,
    result: ActionResult,
    before: SnapshotFrom<Machine>,
  ): BoundMachine<Machine>;
  /** The state of the implementation that corresponds to the machine's state. */
  expectedState(snapshot: SnapshotFrom<Machine>): ExpectedState;
  /** The clean-up after an accepted step that opens something outside this machine. */
  cleanUp?(event: EventFromLogic<Machine>, who: string): CleanUp | undefined;
  /** The observation that the person makes after an accepted step, to read data that only the implementation knows. */
  readBack?(event: EventFromLogic<Machine>): ObservationName | undefined;
  /** The expected result of an accepted action. Undefined if any result will do. */
  expectedResult?(event: EventFromLogic<Machine>, before: SnapshotFrom<Machine>): ExpectedResult | undefined;
}

/** The actions of a clean-up, and the requirement that they leave nothing open. */
export interface CleanUp {
  readonly acts: readonly Act[];
  readonly requirement: string;
}

/** A text that a field of the result must contain. */
export interface ExpectedResult {
  readonly field: string;
  readonly text: string;
  /** The text in messages, without secrets. */
  readonly words: LocalizedText;
  readonly requirement: string;
}

/** Maps a machine to the port. */
export interface Binding<Machine extends AnyStateMachine = AnyStateMachine> {
  readonly machine: string;
  /** Establishes the machine's `given` after a reset. Throws `ExpectationFailed` if a setup step is refused. */
  given(actors: Actors, driver: SetupDriver): Promise<BoundMachine<Machine>>;
  /** The person who performs an input if the test step names no kind of person. */
  performer(event: EventFromLogic<Machine>, actors: Actors): string;
  /** The organisation of the people who attempt this input in the grid. */
  organisation(event: EventFromLogic<Machine>, actors: Actors): string;
  observers(actors: Actors): readonly Observer[];
  /** The requirement that a wrong observation in this state breaks. Undefined blames the step. */
  blames(what: ObservationName, snapshot: SnapshotFrom<Machine>): string | undefined;
  /** The readings that alone say how the machine continues after this input in this state. */
  continuesBy?(event: EventFromLogic<Machine>, before: SnapshotFrom<Machine>): readonly ReadingId[];
  /** The action of an input, which determines the capability it needs. */
  action(event: EventFromLogic<Machine>): ActionName;
}

/** Reports a machine that cannot be bound to the port, in one line with machine, state and event. */
export class BindingProblem extends Error {
  override readonly name = "BindingProblem";
  constructor(
    readonly machine: string,
    problem: string,
    place: { readonly state?: string; readonly event?: string } = {},
  ) {
    const state = place.state === undefined ? "" : `, state ${place.state}`;
    const event = place.event === undefined ? "" : `, event "${place.event}"`;
    super(`Machine "${machine}"${state}${event}: ${problem}`);
  }
}
