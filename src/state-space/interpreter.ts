import {
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createEmptyActor,
  type EventObject,
} from "xstate";
import { NotCanonical } from "./canonical-key";
import { absent, type Component } from "./component";
import type { Configuration, Configurations } from "./configuration";
import { NewField } from "./memoized-functions";

/** The initial or next state of the machine is an error. */
export class EndsInError extends Error {
  override readonly name = "EndsInError";
}

/** Processes events with XState itself: for actions that cannot be compiled, and for comparison. */
export class Interpreter {
  private readonly scope = inertScope();

  constructor(
    private readonly machine: AnyStateMachine,
    private readonly components: readonly Component[],
    private readonly configurations: Configurations,
  ) {}

  /** Returns XState's next snapshot for a state given by configuration and context. */
  next(configuration: Configuration, context: object, event: EventObject): AnyMachineSnapshot {
    return this.machine.transition(snapshotOf(configuration, context), event, this.scope);
  }

  /** True if XState's `can` returns true for the event. */
  can(configuration: Configuration, context: object, event: EventObject): boolean {
    return snapshotOf(configuration, context).can(event);
  }

  /** Writes a snapshot into a tuple. Throws NewField, NotCanonical and EndsInError. */
  encode(snapshot: AnyMachineSnapshot, tuple: Int32Array): void {
    if (snapshot.status === "error") throw new EndsInError(`fails: ${firstLine(snapshot.error)}`);
    const held = new Map<string, unknown>(Object.entries(snapshot.context));
    for (const field of held.keys()) {
      if (!this.components.some((component) => component.field === field)) throw new NewField(field);
    }
    for (const [index, component] of this.components.entries()) {
      tuple[index + 1] = encodeField(component, held);
    }
    const done = snapshot.status === "done";
    const nodes = new Set(snapshot._nodes);
    tuple[0] = this.configurations.intern(nodes, snapshot.historyValue, done).id;
  }
}

/** Returns the XState snapshot of a state given by configuration and context. */
export function snapshotOf(configuration: Configuration, context: object): AnyMachineSnapshot {
  return { ...configuration.template, context };
}

function encodeField(component: Component, held: ReadonlyMap<string, unknown>): number {
  const value = held.has(component.field) ? held.get(component.field) : absent;
  try {
    return component.idOf(value);
  } catch (thrown) {
    if (!(thrown instanceof NotCanonical)) throw thrown;
    throw new NotCanonical(
      `the context field "${component.field}" holds ${thrown.message}, which no state can hold`,
    );
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n").join(" ");
}

/** The actor scope that XState's pure functions require. All its functions do nothing. */
function inertScope(): AnyActorScope {
  const self = createEmptyActor();
  const nothing = () => {};
  return {
    self,
    id: "",
    sessionId: "",
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
