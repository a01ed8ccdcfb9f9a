import type { AnyStateMachine, AnyTransitionDefinition, EventObject } from "xstate";
import type { Configuration, Configurations } from "./configuration";
import type { MemoizedFunctions } from "./memoized-functions";
import { microstep, OrderDecides } from "./microstep";
import { eventlessOffers, type Offer, offerFor } from "./selection";

/** A transition that may be tried, with the number of its guard (-1: none). */
export interface Candidate {
  readonly transition: AnyTransitionDefinition;
  readonly guard: number;
  /** What taking it alone amounts to, once known. */
  step: Step | null;
}

/** What a configuration offers for one event. */
export interface Program {
  readonly regions: readonly Program[];
  readonly own: readonly Candidate[];
  /** Only XState can carry it out. */
  opaque: boolean;
}

/** A microstep with its assignments and raised events numbered. */
export interface Step {
  readonly accepted: boolean;
  readonly next: Configuration;
  readonly assignments: readonly number[];
  readonly raised: readonly number[];
  /** Changes nothing at all. */
  readonly inert: boolean;
  /** Nothing follows it. */
  readonly last: boolean;
  /** The same step with the transitions in the opposite order, where that may make a difference. */
  readonly turned: Step | null;
}

/** Everything about a machine that does not depend on the context, worked out once and kept. */
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

  /** Null where the configuration offers nothing for the event. */
  program(configuration: Configuration, event: number): Program | null {
    let programs = this.programs[configuration.id];
    if (programs === undefined) {
      programs = [];
      this.programs[configuration.id] = programs;
    }
    const known = programs[event];
    if (known !== undefined) return known;
    const offer = offerFor(configuration, this.machine.root, this.events[event]?.type ?? "");
    const program = offer === undefined ? null : this.compile(offer);
    programs[event] = program;
    return program;
  }

  /** For each active leaf its eventless transitions, innermost first. */
  eventlessOf(configuration: Configuration): readonly (readonly Candidate[])[] {
    let candidates = this.eventless[configuration.id];
    if (candidates === undefined) {
      candidates = eventlessOffers(configuration).map((offers) =>
        offers.map((transition) => this.candidate(transition)),
      );
      this.eventless[configuration.id] = candidates;
    }
    return candidates;
  }

  /** What taking one candidate, or several in different regions, amounts to. Throws Uncompilable and OrderDecides. */
  step(configuration: Configuration, picked: readonly Candidate[]): Step {
    const [only] = picked;
    if (only !== undefined && picked.length === 1) {
      only.step ??= this.prepare(configuration, [only.transition]);
      return only.step;
    }
    const transitions = picked.map(({ transition }) => transition);
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
    const turned = this.number(from, [...transitions].reverse());
    if (turned.raised.join() !== forward.raised.join()) {
      throw new OrderDecides("two regions raise events in answer to one event");
    }
    return turned.assignments.join() === forward.assignments.join() ? forward : { ...forward, turned };
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
    return { accepted, next, assignments, raised, inert, last, turned: null };
  }

  private eventNumber(event: EventObject): number {
    const text = JSON.stringify(event);
    const known = this.events.findIndex((other) => other === event || JSON.stringify(other) === text);
    return known >= 0 ? known : this.events.push(event) - 1;
  }

  private compile({ regions, own }: Offer): Program {
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
