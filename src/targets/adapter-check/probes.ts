import * as answers from "./answer-probes";
import * as behaviourProbes from "./behaviour-probes";
import type { Probe } from "./probe";
import * as starting from "./start-probes";
import * as state from "./state-probes";

/** All probes by name, in the order in which they run: prerequisites come first. */
export const probes = {
  start: starting.starts,
  hello: starting.repeatsHello,
  ids: starting.carriesIdsBack,
  reset: starting.resets,
  "unknown-words": answers.rejectsUnknownWords,
  answers: answers.answersWellFormed,
  claims: answers.servesWhatItClaims,
  silence: answers.claimsWhatItServes,
  texts: answers.keepsTexts,
  "long-lines": answers.takesLongLines,
  looking: state.observesWithoutChanging,
  forgetting: state.forgetsOnReset,
  seed: state.followsTheSeed,
  turns: behaviourProbes.printsOnlyAnswers,
  speed: behaviourProbes.answersQuickly,
  restart: behaviourProbes.restartsAfterCrash,
  isolation: state.isolatesInstances,
  clock: behaviourProbes.advancesTheClock,
  bye: behaviourProbes.exitsOnBye,
  "end-of-input": behaviourProbes.exitsAtEndOfInput,
} as const satisfies Readonly<Record<string, Probe>>;

export type ProbeName = keyof typeof probes;

const wellAnswered: readonly ProbeName[] = ["unknown-words", "answers"];

/** The probes that must have succeeded before a probe runs. */
export const prerequisites: Readonly<Partial<Record<ProbeName, readonly ProbeName[]>>> = {
  answers: ["unknown-words"],
  claims: wellAnswered,
  silence: wellAnswered,
  texts: wellAnswered,
  "long-lines": wellAnswered,
  looking: wellAnswered,
  forgetting: [...wellAnswered, "looking"],
  seed: [...wellAnswered, "looking", "forgetting"],
  isolation: [...wellAnswered, "looking", "forgetting"],
};
