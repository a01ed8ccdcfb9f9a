import type { AnyMachineSnapshot } from "xstate";
import type { Infeasible, MachineModel, PersonKind, Refusal, Sample } from "../../../machines/machine-model";
import type { ReadingId } from "../../domain/choices";
import type { Assumptions } from "../bindings/assumptions";
import { basisOf, type ExpectedOutcome, refusedFor } from "./expected-outcome";

type Refused = Refusal | Infeasible;

/** The outcome of an input as far as it depends on the kind of person alone. */
export interface PersonalTerms {
  readonly refusal: Refused | undefined;
  readonly readings: readonly ReadingId[];
}

const noTerms: PersonalTerms = { refusal: undefined, readings: [] };

/** The refusal of an input in a state. */
interface StateRefusal {
  readonly snapshot: AnyMachineSnapshot;
  readonly sample: Sample;
  readonly refusal: Refused;
}

/**
 * The refusals of a machine. A grid asks for them state by state and person by person, but a model has only a few different ones: each
 * is made once, and so is each combination.
 */
export class Refusals {
  private readonly distinct = new Map<string, Refused>();
  private readonly ofPersons = new Map<Sample, Map<PersonKind, PersonalTerms>>();
  private readonly combined = new Map<Refused | undefined, Map<Refused | undefined, ExpectedOutcome>>();
  private latest: StateRefusal | undefined;

  constructor(
    private readonly model: MachineModel,
    private readonly assumptions: Assumptions,
  ) {}

  /** The refusal of an input that the state does not enable. Asked for in a row for one kind of person after the other. */
  ofState(sample: Sample, snapshot: AnyMachineSnapshot): Refused {
    if (this.latest?.snapshot === snapshot && this.latest.sample === sample) return this.latest.refusal;
    const refusal = this.same(this.model.refusal(sample, snapshot));
    this.latest = { snapshot, sample, refusal };
    return refusal;
  }

  /** The terms for a person of this kind, or for the one who may perform the input. */
  ofPerson(sample: Sample, kind: PersonKind | undefined): PersonalTerms {
    if (kind === undefined) return noTerms;
    const known = this.ofPersons.get(sample) ?? new Map<PersonKind, PersonalTerms>();
    this.ofPersons.set(sample, known);
    const terms = known.get(kind) ?? this.termsOf(sample, kind);
    known.set(kind, terms);
    return terms;
  }

  /** The outcome of an input that the state, the person or both refuse. */
  outcome(ofState: Refused | undefined, ofPerson: Refused | undefined): ExpectedOutcome | undefined {
    const known = this.combined.get(ofState) ?? new Map<Refused | undefined, ExpectedOutcome>();
    this.combined.set(ofState, known);
    const outcome = known.get(ofPerson) ?? refusedFor(this.model.id, { ofState, ofPerson }, this.assumptions);
    if (outcome !== undefined) known.set(ofPerson, outcome);
    return outcome;
  }

  private termsOf(sample: Sample, kind: PersonKind): PersonalTerms {
    const reading = this.model.readingsOfPerson?.(kind, sample) ?? [];
    const { readings } = basisOf(this.model.id, [{ reading }]);
    const refusal = this.model.refusalOfPerson(kind, sample);
    return { refusal: refusal && this.same(refusal), readings };
  }

  /** The first refusal that was equal to this one. */
  private same(refusal: Refused): Refused {
    const key = JSON.stringify(refusal);
    const known = this.distinct.get(key) ?? refusal;
    this.distinct.set(key, known);
    return known;
  }
}
