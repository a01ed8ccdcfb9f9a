import type { AnyMachineSnapshot, AnyStateMachine, AnyTransitionDefinition, EventObject } from "xstate";
import type { Component } from "./component";
import { type Configuration, Configurations } from "./configuration";
import { Uncompilable } from "./effects";
import { Interpreter } from "./interpreter";
import { MemoizedFunctions } from "./memoized-functions";
import { OrderDecides } from "./microstep";
import { type Candidate, type Program, Programs, type Step } from "./programs";
import { Recorder } from "./recorder";

/** Looks on while an event is carried out. */
export interface TransitionListener {
  guard(transition: AnyTransitionDefinition, holds: boolean): void;
  taken(transitions: readonly AnyTransitionDefinition[]): void;
}

/** The machine answers one event with ever more microsteps. */
export class NonTerminatingMacrostep extends Error {
  override readonly name = "Restless";
}

/** A guard's answer where only one part of the state is known. */
export type Answer = "holds" | "fails" | "depends";

const mostMicrosteps = 10_000;

/** Carries out events on state tuples: [configuration, one number per component, event]. */
export class Engine {
  readonly tuple: Int32Array;
  readonly configurations: Configurations;
  readonly functions: MemoizedFunctions;
  readonly recorder: Recorder;
  readonly interpreter: Interpreter;
  /** How many events XState itself had to carry out. */
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
    this.recorder = new Recorder(this.tuple, components, events, this.configurations.all, initial);
    this.functions = new MemoizedFunctions(machine, components, this.recorder);
    this.programs = new Programs(machine, events, this.configurations, this.functions);
    this.interpreter = new Interpreter(machine, components, this.configurations);
  }

  /** Whether an event could do anything at all in a configuration. */
  isRelevant(configuration: Configuration, event: number): boolean {
    if (configuration.done) return false;
    if (this.programs.program(configuration, event) !== null) return true;
    return this.programs.eventlessOf(configuration).length > 0;
  }

  /**
   * The guard that alone decides whether an event does anything in a configuration, or -1 if more than one thing does.
   */
  soleGuard(configuration: Configuration, event: number): number {
    const program = this.programs.program(configuration, event);
    if (program === null || program.opaque || program.regions.length > 0) return -1;
    if (this.programs.eventlessOf(configuration).length > 0) return -1;
    return program.own.length === 1 ? (program.own[0]?.guard ?? -1) : -1;
  }

  /** Whether the transition that an event tries first has no guard. */
  isUnguarded(configuration: Configuration, event: number): boolean {
    return this.programs.program(configuration, event)?.own[0]?.guard === -1;
  }

  /** The position that a guard reads first for an event in the state in `tuple`; -1 if it reads none but the event. */
  firstPosition(guard: number, event: number): number {
    this.show(event);
    this.functions.evaluate(guard);
    return this.functions.firstPosition(guard, this.eventPosition);
  }

  /** What a guard answers for the value that the tuple has at a position, whatever stands elsewhere. */
  answer(guard: number, event: number, position: number): Answer {
    this.show(event);
    const holds = this.functions.evaluate(guard) === 1;
    if (!this.functions.dependsOnlyOn(guard, position, this.eventPosition)) return "depends";
    return holds ? "holds" : "fails";
  }

  /** What an event does once the guard that it asks first holds, or has none, if that is all there is to it. */
  unconditionalStep(configuration: Configuration, event: number): Step | null {
    const program = this.programs.program(configuration, event);
    const [only] = program?.own ?? [];
    if (program === null || only === undefined || program.opaque || program.regions.length > 0) return null;
    if (only.guard >= 0 && program.own.length > 1) return null;
    const step = this.programs.step(configuration, [only]);
    return step.last && step.accepted && step.turned === null ? step : null;
  }

  /**
   * Sends an event to the state in `tuple`, which holds the next state afterwards. False if it is refused: no transition
   * with a target or an action is enabled. After a refusal or an exception the tuple is undefined.
   */
  send(configuration: Configuration, event: number, source: Int32Array): boolean {
    const program = this.programs.program(configuration, event);
    if (program?.opaque) return this.interpret(configuration, event, source);
    this.show(event);
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
    const context = this.recorder.plainContext();
    const sample = this.programs.events[event] ?? { type: "" };
    const can = this.interpreter.can(configuration, context, sample);
    this.interpreter.encode(this.interpreter.next(configuration, context, sample), this.tuple);
    return can || this.differsFrom(source);
  }

  private show(event: number): void {
    this.tuple[this.eventPosition] = event;
  }

  private choose(configuration: Configuration, own: readonly Candidate[]): Step | null {
    for (const candidate of own) {
      if (candidate.guard >= 0 && this.functions.evaluate(candidate.guard) === 0) continue;
      return candidate.step ?? this.programs.step(configuration, [candidate]);
    }
    return null;
  }

  /** Takes a step that is known to be due, in the state in `tuple`. */
  take(step: Step, event: number): void {
    this.show(event);
    this.apply(step);
  }

  private apply(step: Step): void {
    for (const fn of step.assignments) this.functions.apply(this.functions.evaluate(fn), this.tuple);
    this.tuple[0] = step.next.id;
  }

  /** One event, then eventless transitions and raised events until nothing is left. */
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
    let mayBeEventless = true;
    for (let count = 0; count < mostMicrosteps; count++) {
      if (taken !== null) {
        this.applyCarefully(taken, current);
        queue.push(...taken.raised);
        configuration = taken.next;
        if (configuration.done) return true;
      }
      this.show(current);
      taken = mayBeEventless ? this.stepFor(configuration, this.selectEventless(configuration)) : null;
      mayBeEventless = taken === null || !taken.inert;
      if (taken !== null) continue;
      const raised = queue.shift();
      if (raised === undefined) return first?.accepted === true || this.differsFrom(source);
      current = raised;
      this.show(current);
      const answer = this.programs.program(configuration, current);
      taken = this.stepFor(configuration, answer === null ? [] : this.select(answer));
    }
    throw new NonTerminatingMacrostep(`does not come to rest within ${mostMicrosteps} microsteps`);
  }

  private differsFrom(source: Int32Array): boolean {
    for (let i = 0; i < this.eventPosition; i++) if (source[i] !== this.tuple[i]) return true;
    return false;
  }

  private select(program: Program, picked: Candidate[] = []): Candidate[] {
    const before = picked.length;
    for (const region of program.regions) this.select(region, picked);
    if (picked.length > before) return picked;
    const chosen = program.own.find((candidate) => this.holds(candidate));
    if (chosen !== undefined) picked.push(chosen);
    return picked;
  }

  private selectEventless(configuration: Configuration): Candidate[] {
    const picked: Candidate[] = [];
    for (const offers of this.programs.eventlessOf(configuration)) {
      const chosen = offers.find((candidate) => this.holds(candidate));
      if (chosen !== undefined && !picked.some(({ transition }) => transition === chosen.transition)) {
        picked.push(chosen);
      }
    }
    return picked;
  }

  private holds({ transition, guard }: Candidate): boolean {
    if (guard < 0) return true;
    const holds = this.functions.evaluate(guard) === 1;
    this.listener?.guard(transition, holds);
    return holds;
  }

  private stepFor(configuration: Configuration, picked: readonly Candidate[]): Step | null {
    if (picked.length === 0) return null;
    this.listener?.taken(picked.map(({ transition }) => transition));
    return this.programs.step(configuration, picked);
  }

  private applyCarefully(step: Step, event: number): void {
    if (step.turned === null) {
      this.apply(step);
      return;
    }
    const before = this.tuple.slice();
    this.apply(step.turned);
    const turned = this.tuple.slice();
    this.tuple.set(before);
    this.show(event);
    this.apply(step);
    if (!turned.every((value, index) => value === this.tuple[index])) {
      throw new OrderDecides("two regions answer the event, and the outcome depends on which comes first");
    }
  }
}
