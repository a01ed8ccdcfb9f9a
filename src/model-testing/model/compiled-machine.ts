import type { AnyMachineSnapshot } from "xstate";
import { catalogue, catalogueUnder } from "../../../machines/catalogue";
import {
  type MachineModel,
  type PersonKind,
  personKinds,
  type Sample,
  type Source,
} from "../../../machines/machine-model";
import { modelKey } from "../../../machines/modelled-choices";
import type { ReadingId } from "../../domain/choices";
import type { Language } from "../../domain/language";
import { actions } from "../../port/actions";
import type { Capability } from "../../port/capabilities";
import { personOf, providers, resellers } from "../../port/default-data/companies";
import type { RequirementSlug } from "../../register/requirements";
import { compile } from "../../state-space/compile";
import type { StateSpace } from "../../state-space/state-space";
import { type Actors, resellersRole } from "../bindings/actors";
import { type Assumptions, allHold, ourAssumptions } from "../bindings/assumptions";
import { type Binding, BindingProblem } from "../bindings/binding";
import { bindingOf } from "../bindings/binding-of";
import { basisOf, type ExpectedOutcome, isOutsider, withReadings } from "./expected-outcome";
import { Refusals } from "./refusals";

const none = -1;

/** A machine with its state space and binding. Computes the expected outcome of each input in each state. */
export class CompiledMachine {
  readonly space: StateSpace;
  readonly binding: Binding;
  readonly samples: readonly Sample[];
  private readonly targets: Int32Array;
  private readonly snapshots: AnyMachineSnapshot[] = [];
  private readonly descriptions = new Map<string, string>();
  private readonly outcomes = new Map<number, ExpectedOutcome>();
  private readonly observable = new Map<number, readonly RequirementSlug[]>();
  private readonly refusals: Refusals;

  /** The model is the one under the choices of the assumptions. */
  constructor(
    readonly model: MachineModel,
    readonly assumptions: Assumptions,
    space?: StateSpace,
  ) {
    this.samples = model.samples;
    this.binding = bindingOf(model.id);
    this.space =
      space ??
      compile(
        model.machine,
        this.samples.map(({ event }) => event),
      );
    this.targets = targetsIn(this.space, this.samples.length);
    this.refusals = new Refusals(model, assumptions);
  }

  get states(): number {
    return this.space.states;
  }

  /** The state that an input leads to, or -1 if the state does not enable the input. */
  target(state: number, sample: number): number {
    return this.targets[state * this.samples.length + sample] ?? none;
  }

  sample(index: number): Sample {
    const found = this.samples[index];
    if (found === undefined) throw new BindingProblem(this.model.id, `there is no input ${index}.`);
    return found;
  }

  snapshot(state: number): AnyMachineSnapshot {
    const known = this.snapshots[state] ?? this.space.snapshot(state);
    this.snapshots[state] = known;
    return known;
  }

  /** A description of the state. Cached because every cell of the state asks for it. */
  stateInWords(state: number, language: Language): string {
    const key = `${language} ${state}`;
    const known = this.descriptions.get(key) ?? this.model.describeState(this.snapshot(state), language);
    this.descriptions.set(key, known);
    return known;
  }

  needs(sample: number): Capability {
    return actions[this.binding.action(this.sample(sample).event)].needs;
  }

  /** The readings that alone say how the run continues after this input in this state. */
  continuesBy(state: number, sample: number): readonly ReadingId[] {
    return this.binding.continuesBy?.(this.sample(sample).event, this.snapshot(state)) ?? [];
  }

  /** True if only a reading that does not hold says how the run continues after this input, so the run must end. */
  endsRun(state: number, sample: number, assumptions: Pick<Assumptions, "holds">): boolean {
    return !allHold(this.continuesBy(state, sample), assumptions);
  }

  /** The expected outcome of the input. Without a kind of person, for the person who may perform it. */
  expectedOutcome(state: number, sample: number, kind?: PersonKind): ExpectedOutcome {
    const kindIndex = kind === undefined ? 0 : 1 + personKinds.indexOf(kind);
    const key = (state * this.samples.length + sample) * (personKinds.length + 1) + kindIndex;
    const known = this.outcomes.get(key);
    if (known !== undefined) return known;
    const outcome = this.computeOutcome(state, sample, kind);
    this.outcomes.set(key, outcome);
    return outcome;
  }

  /** The person of that kind who attempts the input. */
  person(sample: number, kind: PersonKind | undefined, actors: Actors): string {
    const { event } = this.sample(sample);
    if (kind === undefined || kind === actors.role) return this.performer(sample, kind, actors);
    if (kind === "other-providers-person") return personOf(actors.otherProvider, "global-admin");
    if (kind === "resellers-person") return personOf("fabrikam", resellersRole);
    return personOf(companyNamed(this.binding.organisation(event, actors)), kind);
  }

  /** The actor, or, if a reseller performs the input, that reseller's person of this kind. */
  private performer(sample: number, kind: PersonKind | undefined, actors: Actors): string {
    const { event, by } = this.sample(sample);
    if (by === "provider" || kind === undefined || isOutsider(kind))
      return this.binding.performer(event, actors);
    return personOf(companyNamed(this.binding.organisation(event, actors)), kind);
  }

  /** Returns whether people of this kind may perform the input where the state enables it. */
  permits(sample: number, kind: PersonKind): boolean {
    return this.refusals.ofPerson(this.sample(sample), kind).refusal === undefined;
  }

  /** The requirements that a wrong observation in this state would break. */
  observableRequirements(state: number): readonly RequirementSlug[] {
    const known = this.observable.get(state) ?? this.findObservable(state);
    this.observable.set(state, known);
    return known;
  }

  private findObservable(state: number): readonly RequirementSlug[] {
    const names = ["new-customer-form", "partnership-request", "credentials", "incentives"] as const;
    return names.flatMap((name) => {
      const requirement = this.binding.blames(name, this.snapshot(state));
      return requirement === undefined ? [] : (basisOf(this.model.id, [{ requirement }]).requirement ?? []);
    });
  }

  private computeOutcome(state: number, sample: number, kind: PersonKind | undefined): ExpectedOutcome {
    const input = this.sample(sample);
    const enabled = this.target(state, sample) !== none;
    const { refusal, readings } = this.refusals.ofPerson(input, kind);
    const ofState = enabled ? undefined : this.refusals.ofState(input, this.snapshot(state));
    const refused = this.refusals.outcome(ofState, refusal);
    if (refused !== undefined) return withReadings(refused, readings);
    // People who may perform the input all fare alike, unless that is a choice.
    if (kind !== undefined && readings.length === 0) return this.expectedOutcome(state, sample);
    const basis = basisOf(this.model.id, this.sourcesOf(state, sample));
    return withReadings({ kind: "accepted", ...basis }, readings);
  }

  /** Lists transitions with a target first, because the others only state that the input is possible. */
  private sourcesOf(state: number, sample: number): readonly Source[] {
    const { taken } = this.space.explain(state, sample);
    const leading = taken.filter(({ target }) => target !== undefined);
    const sources = [...leading, ...taken].map(({ meta }) => sourceIn(meta));
    if (sources.some(({ requirement, reading }) => requirement !== undefined || reading !== undefined))
      return [...new Set(sources)];
    throw new BindingProblem(this.model.id, "nothing says on what this transition rests.", {
      state: this.space.describe(state),
      event: this.sample(sample).name,
    });
  }
}

function targetsIn(space: StateSpace, samples: number): Int32Array {
  const targets = new Int32Array(space.states * samples).fill(none);
  for (let state = 0; state < space.states; state++) {
    for (let edge = space.offsets[state] ?? 0; edge < (space.offsets[state + 1] ?? 0); edge++)
      targets[state * samples + (space.sampleOf[edge] ?? 0)] = space.targetOf[edge] ?? none;
  }
  return targets;
}

/** Reads only texts: a machine may put anything into `meta`. */
function sourceIn(meta: unknown): Source {
  if (typeof meta !== "object" || meta === null) return {};
  const requirement: unknown = Reflect.get(meta, "requirement");
  const given: unknown = Reflect.get(meta, "reading");
  const readings = [given].flat().filter((each) => typeof each === "string");
  return {
    ...(typeof requirement === "string" ? { requirement } : {}),
    ...(readings.length === 0 ? {} : { reading: readings }),
  };
}

const companies = [...providers, ...resellers].map(({ id }) => id);

function companyNamed(name: string): (typeof companies)[number] {
  const found = companies.find((id) => id === name);
  if (found === undefined) throw new RangeError(`There is no company "${name}".`);
  return found;
}

const compiledMachines = new WeakMap<Assumptions, ReadonlyMap<string, CompiledMachine>>();

/** The machines under an implementation's choices. They are compiled once per process and assumptions. */
export function machinesUnder(assumptions: Assumptions): ReadonlyMap<string, CompiledMachine> {
  const known = compiledMachines.get(assumptions) ?? compileAll(assumptions);
  compiledMachines.set(assumptions, known);
  return known;
}

function compileAll(assumptions: Assumptions): ReadonlyMap<string, CompiledMachine> {
  const isOurs = modelKey(assumptions.choices) === modelKey(ourAssumptions.choices);
  const models = isOurs ? catalogue : catalogueUnder(assumptions.choices);
  const machines = models.map((model): [string, CompiledMachine] => {
    const space = isOurs && assumptions !== ourAssumptions ? compiledMachine(model).space : undefined;
    return [model.id, new CompiledMachine(model, assumptions, space)];
  });
  return new Map(machines);
}

/** The machine under the suite's own choices; compiles a model that is not in the catalogue. */
export function compiledMachine(model: MachineModel): CompiledMachine {
  const found = machinesUnder(ourAssumptions).get(model.id);
  return found?.model === model ? found : new CompiledMachine(model, ourAssumptions);
}
