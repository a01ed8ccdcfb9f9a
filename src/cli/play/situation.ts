import type { Infeasible, Refusal, Sample, Source } from "../../../machines/machine-model";
import { attempt, type PlaySession, presentState } from "./play-session";

export interface PossibleInput {
  readonly sample: Sample;
  /** The requirements and readings behind it, without duplicates. */
  readonly sources: readonly Source[];
}

export interface RefusedInput {
  readonly sample: Sample;
  readonly refusal: Refusal;
}

export interface InfeasibleInput {
  readonly sample: Sample;
  readonly infeasible: Infeasible;
}

/** Every input of the machine in the present state, grouped by outcome. */
export interface Situation {
  readonly possible: readonly PossibleInput[];
  readonly refused: readonly RefusedInput[];
  readonly infeasible: readonly InfeasibleInput[];
}

function sourcesOf(session: PlaySession, sample: Sample): readonly Source[] {
  const { machine } = session.model;
  const taken = machine.getTransitionData(presentState(session), sample.event);
  const sources = taken.map(({ meta }): Source => meta ?? {});
  const keys = sources.map((source) => JSON.stringify(source));
  return sources.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

/** Groups every sample of the machine by its outcome in the present state. */
export function situationOf(session: PlaySession): Situation {
  const attempts = session.model.samples.map(({ name }) => attempt(session, name));
  return {
    possible: attempts.flatMap((each) =>
      each.kind === "accepted" ? [{ sample: each.sample, sources: sourcesOf(session, each.sample) }] : [],
    ),
    refused: attempts.flatMap((each) => (each.kind === "refused" ? [each] : [])),
    infeasible: attempts.flatMap((each) => (each.kind === "infeasible" ? [each] : [])),
  };
}
