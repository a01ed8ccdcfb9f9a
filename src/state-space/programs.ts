import type { AnyStateMachine, AnyTransitionDefinition, EventObject } from "xstate";
import type { Configuration, Configurations } from "./configuration";
import type { MemoizedFunctions } from "./memoized-functions";
import { microstep, OrderDecides } from "./microstep";
import { type CandidateTree, candidatesFor, eventlessCandidates } from "./selection";

/** A transition that may be enabled, with the number of its guard (-1: none). */
export interface Candidate {
  readonly transition: AnyTransitionDefinition;
  readonly guard: number;
  /** The step of this transition alone, once computed. */
  step: Step | null;
}

/** The candidates of a configuration for one event. */
export interface Program {
  readonly regions: readonly Program[];
  readonly own: readonly Candidate[];
  /** True if only XState can execute it. */
  opaque: boolean;
}

/** A microstep with numbered assignments and raised events. */
export interface Step {
  readonly accepted: boolean;
  readonly next: Configuration;
  readonly assignments: readonly number[];
  readonly raised: readonly number[];
  /** True if nodes, history and context stay unchanged. */
  readonly inert: boolean;
  /** True if no eventless transition or raised event can follow. */
  readonly last: boolean;
  /** The same step with the transitions in reverse order, if the order may affect the result. */
  readonly reversed: Step | null;
}

/** The parts of a machine's behaviour that do not depend on the context, each computed once. */
export class Programs {
  private readonly programs: (Program | null)[][] = [];
  private readonly eventless: (readonly (readonly Candidate[])[])[] = [];
  private readonly joint = new Map<string, Step>();
  private readonly identities = new Map<AnyTransitionDefinition, number>();

  /** `events` grows by the events that the machine raises itself. */
  constructor(
    private readonly machine: AnyStateMachine,
    readonly events: EventObject[],
    private readonly configurations: Configurations,
    private readonly functions: MemoizedFunctions,
  ) {}

  /** Null if the configuration has no candidate for the event. */
  program(configuration: Configuration, event: number): Program | null {
    let programs = this.programs[configuration.id];
    if (programs === undefined) {
      programs = [];
      this.programs[configuration.id] = programs;
    }
    const known = programs[event];
    if (known !== undefined) return known;
    const offer = candidatesFor(configuration, this.machine.root, this.events[event]?.type ?? "");
    const program = offer === undefined ? null : this.compile(offer);
    programs[event] = program;
    return program;
  }

  /** Returns the eventless transitions of each active leaf, innermost first. */
  eventlessOf(configuration: Configuration): readonly (readonly Candidate[])[] {
    let candidates = this.eventless[configuration.id];
    if (candidates === undefined) {
      candidates = eventlessCandidates(configuration).map((offers) =>
        offers.map((transition) => this.candidate(transition)),
      );
      this.eventless[configuration.id] = candidates;
    }
    return candidates;
  }

  /** Returns the step of one candidate, or of several in different regions. Throws Uncompilable and OrderDecides. */
  step(configuration: Configuration, selected: readonly Candidate[]): Step {
    const [only] = selected;
    if (only !== undefined && selected.length === 1) {
      only.step ??= this.prepare(configuration, [only.transition]);
      return only.step;
    }
    const transitions = selected.map(({ transition }) => transition);
    const key = `${configuration.id}:${transitions.map((transition) => this.identity(transition)).join()}`;
    let step = this.joint.get(key);
    if (step === undefined) {
      step = this.prepare(configuration, transitions);
      this.joint.set(key, step);
    }
    return step;
  }

  private prepare(from: Configuration, transitions: readonly AnyTransitionDefinition[]): Step {
    const forward = this.number(from, transitions);
    const acting = transitions.filter(({ actions }) => actions.length > 0).length;
    if (acting < 2) return forward;
    const reversed = this.number(from, [...transitions].reverse());
    if (reversed.raised.join() !== forward.raised.join()) {
      throw new OrderDecides("two regions raise events in answer to one event");
    }
    return reversed.assignments.join() === forward.assignments.join() ? forward : { ...forward, reversed };
  }

  private number(from: Configuration, transitions: readonly AnyTransitionDefinition[]): Step {
    const { transitions: kept, next, effects, inert } = microstep(this.configurations, from, transitions);
    const assignments = effects.flatMap((effect) =>
      effect.kind === "assign"
        ? [this.functions.assignment(effect.assignment, effect.params, effect.name)]
        : [],
    );
    const raised = effects.flatMap((effect) =>
      effect.kind === "raise" ? [this.eventNumber(effect.event)] : [],
    );
    const accepted = kept.some(({ target, actions }) => target !== undefined || actions.length > 0);
    const last = next.done || (raised.length === 0 && this.eventlessOf(next).length === 0);
    return { accepted, next, assignments, raised, inert, last, reversed: null };
  }

  private eventNumber(event: EventObject): number {
    const text = JSON.stringify(event);
    const known = this.events.findIndex((other) => other === event || JSON.stringify(other) === text);
    return known >= 0 ? known : this.events.push(event) - 1;
  }

  private compile({ regions, own }: CandidateTree): Program {
    return {
      regions: regions.map((region) => this.compile(region)),
      own: own.map((transition) => this.candidate(transition)),
      opaque: false,
    };
  }

  private candidate(transition: AnyTransitionDefinition): Candidate {
    const guard = transition.guard ? this.functions.guard(transition.guard) : -1;
    return { transition, guard, step: null };
  }

  private identity(transition: AnyTransitionDefinition): number {
    const known = this.identities.get(transition);
    if (known !== undefined) return known;
    this.identities.set(transition, this.identities.size);
    return this.identities.size - 1;
  }
}
