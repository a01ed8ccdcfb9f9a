import type { AnyMachineSnapshot } from "xstate";
import {
  type Infeasible,
  type MachineModel,
  type PersonKind,
  personKinds,
  type Refusal,
  type Sample,
  type Source,
} from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import { actions } from "../../port/actions";
import type { Capability } from "../../port/capabilities";
import { personOf, providers, resellers } from "../../port/default-data/companies";
import { compile } from "../../state-space/compile";
import type { StateSpace } from "../../state-space/state-space";
import type { Actors } from "../bindings/actors";
import type { Binding } from "../bindings/binding";
import { bindingOf } from "../bindings/binding-of";
import { BindingProblem } from "../bindings/binding-problem";
import { basisOf, type ExpectedOutcome, isOutsider, refusedFor } from "./expected-outcome";

const none = -1;

/** A machine that has been compiled and can be played: what must become of each input in each state. */
export class CompiledMachine {
  readonly space: StateSpace;
  readonly binding: Binding;
  readonly samples: readonly Sample[];
  private readonly targets: Int32Array;
  private readonly snapshots: AnyMachineSnapshot[] = [];
  private readonly words = new Map<string, string>();
  private readonly rulings = new Map<number, ExpectedOutcome>();

  constructor(
    readonly model: MachineModel,
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
  }

  get states(): number {
    return this.space.states;
  }

  /** The state to which an input leads; -1 where the state does not enable it. */
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

  /** The state in the machine's own words; asked for once by every cell of it. */
  stateInWords(state: number, language: Language): string {
    const key = `${language} ${state}`;
    const known = this.words.get(key) ?? this.model.describeState(this.snapshot(state), language);
    this.words.set(key, known);
    return known;
  }

  needs(sample: number): Capability {
    return actions[this.binding.action(this.sample(sample).event)].needs;
  }

  /** Whether the world can be played on after this input on these terms. */
  endsRunWithoutReadings(sample: number, readings: boolean): boolean {
    return !readings && this.binding.endsByReadingOnly?.(this.sample(sample).event) === true;
  }

  /** What must become of the input; without a kind of person, of the one who may do it. */
  ruling(state: number, sample: number, kind?: PersonKind): ExpectedOutcome {
    const numbered = kind === undefined ? 0 : 1 + personKinds.indexOf(kind);
    const key = (state * this.samples.length + sample) * (personKinds.length + 1) + numbered;
    const known = this.rulings.get(key) ?? this.decide(state, sample, kind);
    this.rulings.set(key, known);
    return known;
  }

  /** The person of that kind who tries the input. */
  person(sample: number, kind: PersonKind | undefined, actors: Actors): string {
    const { event } = this.sample(sample);
    if (kind === undefined || kind === actors.role) return this.performer(sample, kind, actors);
    if (kind === "other-providers-person") return personOf(actors.otherProvider, "global-admin");
    if (kind === "resellers-person") return personOf("fabrikam", "sales-agent");
    return personOf(companyNamed(this.binding.organisation(event, actors)), kind);
  }

  /** The actor of the stage, or, where the input is a reseller's, its person of that kind. */
  private performer(sample: number, kind: PersonKind | undefined, actors: Actors): string {
    const { event, by } = this.sample(sample);
    if (by === "provider" || kind === undefined || isOutsider(kind))
      return this.binding.performer(event, actors);
    return personOf(companyNamed(this.binding.organisation(event, actors)), kind);
  }

  private decide(state: number, sample: number, kind: PersonKind | undefined): ExpectedOutcome {
    const input = this.sample(sample);
    const enabled = this.target(state, sample) !== none;
    const ofState = enabled ? undefined : this.model.refusal(input, this.snapshot(state));
    const ofPerson: Refusal | Infeasible | undefined =
      kind === undefined ? undefined : this.model.refusalOfPerson(kind, input);
    const refused = refusedFor(this.model.id, ofState, ofPerson);
    if (refused !== undefined) return refused;
    return { kind: "accepted", ...basisOf(this.model.id, this.sourcesOf(state, sample)) };
  }

  /** Transitions that lead somewhere speak first: the others only say that the input is possible. */
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

/** A machine's meta is whatever its author wrote: only texts count. */
function sourceIn(meta: unknown): Source {
  if (typeof meta !== "object" || meta === null) return {};
  const text = (field: string) => {
    const value: unknown = Reflect.get(meta, field);
    return typeof value === "string" ? value : undefined;
  };
  const [requirement, reading] = [text("requirement"), text("reading")];
  return {
    ...(requirement === undefined ? {} : { requirement }),
    ...(reading === undefined ? {} : { reading }),
  };
}

const companies = [...providers, ...resellers].map(({ id }) => id);

function companyNamed(name: string): (typeof companies)[number] {
  const found = companies.find((id) => id === name);
  if (found === undefined) throw new RangeError(`The cast has no company "${name}".`);
  return found;
}
