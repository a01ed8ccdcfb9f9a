import type { AnyStateMachine, EventFromLogic, SnapshotFrom } from "xstate";
import type { LocalizedText } from "../../domain/text";
import type { ActionName } from "../../port/actions";
import type { ObservationName } from "../../port/observations";
import type { Act } from "./act";
import type { Actors } from "./actors";
import type { ExpectedState } from "./expected-state";
import type { SetupDriver } from "./setup-driver";

/** What a person was handed by an accepted action, and learnt by a peek after it. */
export type ActionResult = Readonly<Record<string, unknown>>;

/** Somebody who looks, and at what, after every step. */
export interface Observer {
  readonly person: string;
  /** The reseller or provider for which the person works. */
  readonly organisation: string;
  readonly kind: "provider" | "reseller";
  readonly sees: readonly ObservationName[];
}

/**
 * A machine's run in a world: it knows names, ids and counts that the machine's state leaves out. Never changed in place, so
 * that paths with a common beginning can share it.
 */
export interface BoundMachine<Machine extends AnyStateMachine = AnyStateMachine> {
  /** What the person does on the port. Throws BindingProblem for an event without a binding. */
  act(event: EventFromLogic<Machine>, who: string): Act;
  /** What becomes of the run once the action has been accepted. `before` is the machine's state at that moment. */
  after(
    event: EventFromLogic<Machine>,
    handed: ActionResult,
    before: SnapshotFrom<Machine>,
  ): BoundMachine<Machine>;
  /** What the machine's state means here. */
  expectedState(snapshot: SnapshotFrom<Machine>): ExpectedState;
  /** What an accepted step leaves open that is no part of this machine, to be put away unjudged. */
  tidy?(event: EventFromLogic<Machine>, who: string): CleanUp | undefined;
  /** What the person looks at right after an accepted step, to learn what only the implementation can tell. */
  readBack?(event: EventFromLogic<Machine>): ObservationName | undefined;
  /** What the person must be handed, as a text that must occur in it; undefined where nothing is expected. */
  handed?(event: EventFromLogic<Machine>, before: SnapshotFrom<Machine>): ExpectedResult | undefined;
}

/** How to put something away, and the requirement by which nothing is left of it. */
export interface CleanUp {
  readonly acts: readonly Act[];
  readonly requirement: string;
}

/** What a person must be handed. */
export interface ExpectedResult {
  readonly field: string;
  readonly text: string;
  /** The text as messages may show it. */
  readonly words: LocalizedText;
  readonly requirement: string;
}

/** How a machine is played on the port. */
export interface Binding<Machine extends AnyStateMachine = AnyStateMachine> {
  readonly machine: string;
  /** Makes the machine's `given` true in a world that has just been reset. Throws Unmet where that is refused. */
  given(actors: Actors, driver: SetupDriver): Promise<BoundMachine<Machine>>;
  /** Who tries an input where the grid does not say otherwise. */
  performer(event: EventFromLogic<Machine>, actors: Actors): string;
  /** For whom the persons of the grid work when they try this input. */
  organisation(event: EventFromLogic<Machine>, actors: Actors): string;
  observers(actors: Actors): readonly Observer[];
  /** The requirement that a wrong observation speaks of in this state; undefined leaves the blame to the step. */
  blames(what: ObservationName, snapshot: SnapshotFrom<Machine>): string | undefined;
  /** Whether the machine goes on from this input by a reading alone. */
  endsByReadingOnly?(event: EventFromLogic<Machine>): boolean;
  /** What the machine's inputs do, for capabilities. */
  action(event: EventFromLogic<Machine>): ActionName;
}
