import * as answers from "./answer-probes";
import * as behaviourProbes from "./behaviour-probes";
import type { Probe } from "./probe";
import * as starting from "./start-probes";
import * as state from "./state-probes";

/** Every probe under its name, in the order in which they are tried: what others rest on comes first. */
export const probes = {
  start: starting.starts,
  hello: starting.repeatsHello,
  ids: starting.carriesIdsBack,
  reset: starting.resets,
  "unknown-words": answers.knowsUnknownWords,
  answers: answers.answersWellFormed,
  claims: answers.servesWhatItClaims,
  silence: answers.claimsWhatItServes,
  texts: answers.keepsTexts,
  "long-lines": answers.takesLongLines,
  looking: state.looksWithoutChanging,
  forgetting: state.forgetsOnReset,
  seed: state.followsTheSeed,
  turns: behaviourProbes.speaksOnlyWhenAsked,
  speed: behaviourProbes.answersQuickly,
  restart: behaviourProbes.comesBackAfterACrash,
  isolation: state.isolatesInstances,
  clock: behaviourProbes.advancesTheClock,
  bye: behaviourProbes.leavesOnBye,
  "end-of-input": behaviourProbes.leavesWhenInputEnds,
} as const satisfies Readonly<Record<string, Probe>>;

export type ProbeName = keyof typeof probes;

const wellAnswered: readonly ProbeName[] = ["unknown-words", "answers"];

/** Questions that make sense only where others were answered well. */
export const restsOn: Readonly<Partial<Record<ProbeName, readonly ProbeName[]>>> = {
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
