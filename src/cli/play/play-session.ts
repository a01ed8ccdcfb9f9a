import { type AnyMachineSnapshot, initialTransition, transition } from "xstate";
import type { Infeasible, MachineModel, Refusal, Sample } from "../../../machines/machine-model";
import { isInfeasible } from "../../../machines/machine-model";

/** A machine with its states so far, the present one last, and the accepted inputs between them. Immutable. */
export interface PlaySession {
  readonly model: MachineModel;
  readonly states: readonly [AnyMachineSnapshot, ...AnyMachineSnapshot[]];
  /** The names of the accepted samples, in order. */
  readonly history: readonly string[];
}

/** The outcome of an input: a new session, or the reason for which the session stays as it is. */
export type Attempt =
  | { readonly kind: "accepted"; readonly session: PlaySession; readonly sample: Sample }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly sample: Sample }
  | { readonly kind: "infeasible"; readonly infeasible: Infeasible; readonly sample: Sample }
  | { readonly kind: "unknown" };

export function startSession(model: MachineModel): PlaySession {
  return { model, states: [initialTransition(model.machine)[0]], history: [] };
}

export function presentState({ states }: PlaySession): AnyMachineSnapshot {
  return states.at(-1) ?? states[0];
}

/** Tries one sample by name, as a person who is permitted to; `refusalOfPerson` covers the others. */
export function attempt(session: PlaySession, name: string): Attempt {
  const { model, states, history } = session;
  const sample = model.samples.find((each) => each.name === name);
  if (sample === undefined) return { kind: "unknown" };
  const state = presentState(session);
  if (state.can(sample.event)) {
    const next = transition(model.machine, state, sample.event)[0];
    return {
      kind: "accepted",
      sample,
      session: { model, states: [...states, next], history: [...history, name] },
    };
  }
  const answer = model.refusal(sample, state);
  return isInfeasible(answer)
    ? { kind: "infeasible", infeasible: answer, sample }
    : { kind: "refused", refusal: answer, sample };
}

/** Removes the last accepted input; returns undefined if there is none. */
export function undo({ model, states, history }: PlaySession): PlaySession | undefined {
  const [first, ...rest] = states;
  if (rest.length === 0) return undefined;
  return { model, states: [first, ...rest.slice(0, -1)], history: history.slice(0, -1) };
}
