import type { Infeasible, Refusal, Sample, Source } from "../../../machines/machine-model";
import { attempt, type PlaySession, presentState } from "./play-session";

export interface Possible {
  readonly sample: Sample;
  /** What the page, or a reading, says of it: each once. */
  readonly sources: readonly Source[];
}

export interface Refused {
  readonly sample: Sample;
  readonly refusal: Refusal;
}

export interface NotTriable {
  readonly sample: Sample;
  readonly infeasible: Infeasible;
}

/** Everything that could be tried now, sorted by what would come of it. */
export interface Situation {
  readonly possible: readonly Possible[];
  readonly refused: readonly Refused[];
  readonly infeasible: readonly NotTriable[];
}

function sourcesOf(session: PlaySession, sample: Sample): readonly Source[] {
  const { machine } = session.model;
  const taken = machine.getTransitionData(presentState(session), sample.event);
  const sources = taken.map(({ meta }): Source => meta ?? {});
  const keys = sources.map((source) => JSON.stringify(source));
  return sources.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

/** Sorts every sample of the machine by what the present state makes of it. */
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
