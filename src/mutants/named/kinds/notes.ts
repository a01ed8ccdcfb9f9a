import type { State } from "../../../reference/state";
import type { Change } from "../fault";
import { replacingEvolver } from "../part-mutators";

/** Notes that a faulty implementation keeps in its state, because a copy of the state has to keep them, too. */
interface NotedState extends State {
  readonly notes?: Readonly<Record<string, readonly string[]>>;
}

export function noted(state: State, about: string, ...texts: readonly string[]): State {
  const before: NotedState = state;
  const notes = { ...before.notes, [about]: [...notesOn(state, about), ...texts] };
  const after: NotedState = { ...before, notes };
  return after;
}

export function notesOn(state: State, about: string): readonly string[] {
  const { notes }: NotedState = state;
  return notes?.[about] ?? [];
}

export function lastNoteOn(state: State, about: string): string | undefined {
  return notesOn(state, about).at(-1);
}

/** Counts refusals: after each one, the clock of a faulty implementation advances by nothing. */
export const countingRefusals: Change = replacingEvolver("clock-advanced", (original) => (state, data) => {
  const after = original(state, data);
  return data.milliseconds === 0 ? noted(after, "refusals", "one") : after;
});

export function refusalsIn(state: State): number {
  return notesOn(state, "refusals").length;
}
