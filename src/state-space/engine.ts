import type { AnyMachineSnapshot, AnyStateMachine, AnyTransitionDefinition, EventObject } from "xstate";
import type { Component } from "./component";
import { type Configuration, Configurations } from "./configuration";
import { Uncompilable } from "./effects";
import { Interpreter } from "./interpreter";
import { MemoizedFunctions } from "./memoized-functions";
import { OrderDecides } from "./microstep";
import { type Candidate, type Program, Programs, type Step } from "./programs";
import { ReadTracker } from "./read-tracker";

/** Receives the guards that are evaluated and the transitions that are taken while an event is processed. */
export interface TransitionListener {
  guard(transition: AnyTransitionDefinition, holds: boolean): void;
  taken(transitions: readonly AnyTransitionDefinition[]): void;
}

/** The machine exceeds the limit of microsteps for one event. */
export class NonTerminatingMacrostep extends Error {
  override readonly name = "NonTerminatingMacrostep";
}

/** The result of a guard if only one component of the state is known. */
export type Answer = "holds" | "fails" | "depends";

const mostMicrosteps = 10_000;

/** Processes events on state tuples: [configuration, one number for each component, event]. */
export class Engine {
  readonly tuple: Int32Array;
  readonly configurations: Configurations;
  readonly functions: MemoizedFunctions;
  readonly tracker: ReadTracker;
  readonly interpreter: Interpreter;
  /** The number of events that XState itself had to process. */
  interpreted = 0;
  listener: TransitionListener | null = null;
  private readonly eventPosition: number;
  private readonly programs: Programs;

  constructor(
    readonly machine: AnyStateMachine,
    samples: readonly EventObject[],
    readonly components: readonly Component[],
    initial: AnyMachineSnapshot,
  ) {
    this.eventPosition = components.length + 1;
    this.tuple = new Int32Array(components.length + 2);
    this.configurations = new Configurations(machine);
    const events = [...samples];
    this.tracker = new ReadTracker(this.tuple, components, events, this.configurations.all, initial);
    this.functions = new MemoizedFunctions(machine, components, this.tracker);
    this.programs = new Programs(machine, events, this.configurations, this.functions);
    this.interpreter = new Interpreter(machine, components, this.configurations);
  }

  /** True if an event can have an effect in a configuration. */
  isRelevant(configuration: Configuration, event: number): boolean {
    if (configuration.done) return false;
    if (this.programs.program(configuration, event) !== null) return true;
    return this.programs.eventlessOf(configuration).length > 0;
  }

  /** Returns the guard that alone decides if an event has an effect in a configuration, or -1 if there is no single such guard. */
  soleGuard(configuration: Configuration, event: number): number {
    const program = this.programs.program(configuration, event);
    if (program === null || program.opaque || program.regions.length > 0) return -1;
    if (this.programs.eventlessOf(configuration).length > 0) return -1;
    return program.own.length === 1 ? (program.own[0]?.guard ?? -1) : -1;
  }

  /** True if the first transition tried for an event has no guard. */
  isUnguarded(configuration: Configuration, event: number): boolean {
    return this.programs.program(configuration, event)?.own[0]?.guard === -1;
  }

  /** Returns the position that a guard reads first for an event in the state in `tuple`, or -1 if it reads the event only. */
  firstPosition(guard: number, event: number): number {
    this.setEvent(event);
    this.functions.evaluate(guard);
    return this.functions.firstPosition(guard, this.eventPosition);
  }

  /** Returns the result of a guard for the value at one tuple position, or "depends" if other positions affect it. */
  answer(guard: number, event: number, position: number): Answer {
    this.setEvent(event);
    const holds = this.functions.evaluate(guard) === 1;
    if (!this.functions.dependsOnlyOn(guard, position, this.eventPosition)) return "depends";
    return holds ? "holds" : "fails";
  }

  /** Returns the step that an event takes if its only guard holds or it has none, or null if the step depends on more. */
  unconditionalStep(configuration: Configuration, event: number): Step | null {
    const program = this.programs.program(configuration, event);
    const [only] = program?.own ?? [];
    if (program === null || only === undefined || program.opaque || program.regions.length > 0) return null;
    if (only.guard >= 0 && program.own.length > 1) return null;
    const step = this.programs.step(configuration, [only]);
    return step.last && step.accepted && step.reversed === null ? step : null;
  }

  /**
   * Sends an event to the state in `tuple` and writes the next state into `tuple`. Returns false if the event is refused: no
   * transition with a target or an action is enabled. After a refusal or an exception the content of the tuple is undefined.
   */
  send(configuration: Configuration, event: number, source: Int32Array): boolean {
    const program = this.programs.program(configuration, event);
    if (program?.opaque) return this.interpret(configuration, event, source);
    this.setEvent(event);
    try {
      if (program !== null && program.regions.length === 0 && this.listener === null) {
        const step = this.choose(configuration, program.own);
        if (step === null && this.programs.eventlessOf(configuration).length === 0) return false;
        if (step?.last) {
          this.apply(step);
          return step.accepted;
        }
      }
      return this.macrostep(configuration, event, program, source);
    } catch (thrown) {
      if (!(thrown instanceof Uncompilable)) throw thrown;
      if (program !== null) program.opaque = true;
      return this.interpret(configuration, event, source);
    }
  }

  private interpret(configuration: Configuration, event: number, source: Int32Array): boolean {
    this.interpreted++;
    this.tuple.set(source.subarray(0, this.eventPosition));
    const context = this.tracker.plainContext();
    const sample = this.programs.events[event] ?? { type: "" };
    const can = this.interpreter.can(configuration, context, sample);
    this.interpreter.encode(this.interpreter.next(configuration, context, sample), this.tuple);
    return can || this.differsFrom(source);
  }

  private setEvent(event: number): void {
    this.tuple[this.eventPosition] = event;
  }

  private choose(configuration: Configuration, own: readonly Candidate[]): Step | null {
    for (const candidate of own) {
      if (candidate.guard >= 0 && this.functions.evaluate(candidate.guard) === 0) continue;
      return candidate.step ?? this.programs.step(configuration, [candidate]);
    }
    return null;
  }

  /** Takes a step that is known to be enabled in the state in `tuple`. */
  take(step: Step, event: number): void {
    this.setEvent(event);
    this.apply(step);
  }

  private apply(step: Step): void {
    for (const fn of step.assignments) this.functions.apply(this.functions.evaluate(fn), this.tuple);
    this.tuple[0] = step.next.id;
  }

  /** Processes one event, then eventless transitions and raised events until none is left. */
  private macrostep(
    from: Configuration,
    event: number,
    program: Program | null,
    source: Int32Array,
  ): boolean {
    const queue: number[] = [];
    const first = this.stepFor(from, program === null ? [] : this.select(program));
    let taken = first;
    let configuration = from;
    let current = event;
    let tryEventless = true;
    for (let count = 0; count < mostMicrosteps; count++) {
      if (taken !== null) {
        this.applyInBothOrders(taken, current);
        queue.push(...taken.raised);
        configuration = taken.next;
        if (configuration.done) return true;
      }
      this.setEvent(current);
      taken = tryEventless ? this.stepFor(configuration, this.selectEventless(configuration)) : null;
      tryEventless = taken === null || !taken.inert;
      if (taken !== null) continue;
      const raised = queue.shift();
      if (raised === undefined) return first?.accepted === true || this.differsFrom(source);
      current = raised;
      this.setEvent(current);
      const next = this.programs.program(configuration, current);
      taken = this.stepFor(configuration, next === null ? [] : this.select(next));
    }
    throw new NonTerminatingMacrostep(`does not come to rest within ${mostMicrosteps} microsteps`);
  }

  private differsFrom(source: Int32Array): boolean {
    for (let i = 0; i < this.eventPosition; i++) if (source[i] !== this.tuple[i]) return true;
    return false;
  }

  private select(program: Program, selected: Candidate[] = []): Candidate[] {
    const before = selected.length;
    for (const region of program.regions) this.select(region, selected);
    if (selected.length > before) return selected;
    const chosen = program.own.find((candidate) => this.holds(candidate));
    if (chosen !== undefined) selected.push(chosen);
    return selected;
  }

  private selectEventless(configuration: Configuration): Candidate[] {
    const selected: Candidate[] = [];
    for (const offers of this.programs.eventlessOf(configuration)) {
      const chosen = offers.find((candidate) => this.holds(candidate));
      if (chosen !== undefined && !selected.some(({ transition }) => transition === chosen.transition)) {
        selected.push(chosen);
      }
    }
    return selected;
  }

  private holds({ transition, guard }: Candidate): boolean {
    if (guard < 0) return true;
    const holds = this.functions.evaluate(guard) === 1;
    this.listener?.guard(transition, holds);
    return holds;
  }

  private stepFor(configuration: Configuration, selected: readonly Candidate[]): Step | null {
    if (selected.length === 0) return null;
    this.listener?.taken(selected.map(({ transition }) => transition));
    return this.programs.step(configuration, selected);
  }

  private applyInBothOrders(step: Step, event: number): void {
    if (step.reversed === null) {
      this.apply(step);
      return;
    }
    const before = this.tuple.slice();
    this.apply(step.reversed);
    const reversed = this.tuple.slice();
    this.tuple.set(before);
    this.setEvent(event);
    this.apply(step);
    if (!reversed.every((value, index) => value === this.tuple[index])) {
      throw new OrderDecides("two regions answer the event, and the outcome depends on which comes first");
    }
  }
}
