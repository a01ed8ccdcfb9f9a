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

/** A machine whose initial or next state is an error. */
export class EndsInError extends Error {
  override readonly name = "EndsInError";
}

/** Carries out events with XState itself, for whatever cannot be compiled, and for comparison. */
export class Interpreter {
  private readonly scope = inertScope();

  constructor(
    private readonly machine: AnyStateMachine,
    private readonly components: readonly Component[],
    private readonly configurations: Configurations,
  ) {}

  /** XState's next snapshot for a state given by its configuration and its context. */
  next(configuration: Configuration, context: object, event: EventObject): AnyMachineSnapshot {
    return this.machine.transition(snapshotOf(configuration, context), event, this.scope);
  }

  /** Whether XState says that the event is enabled. */
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

/** A snapshot of XState's that stands for a state of ours. */
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

/** What XState's pure functions ask of an actor system, doing nothing. */
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
