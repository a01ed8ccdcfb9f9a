import { createHash } from "node:crypto";
import type { EventObject } from "xstate";
import type { StateSpace } from "../state-space/state-space";
import { successorOf } from "../state-space/successor";

interface Snapshot {
  readonly value: unknown;
  readonly context: unknown;
}

/** An entry of the adjacency map of xstate/graph. */
export interface Adjacency {
  readonly state: Snapshot;
  readonly transitions: Readonly<Record<string, { readonly event: EventObject; readonly state: Snapshot }>>;
}

/** A digest of a set of texts, independent of their order. */
export class SetHash {
  private readonly sums = new Uint32Array(8);
  private count = 0;

  add(text: string): void {
    const digest = createHash("sha256").update(text).digest();
    for (let word = 0; word < 8; word++)
      this.sums[word] = (this.sums[word] ?? 0) + digest.readUInt32LE(word * 4);
    this.count++;
  }

  toString(): string {
    return `${this.count}:${Buffer.from(this.sums.buffer).toString("hex")}`;
  }
}

const stateText = ({ value, context }: Snapshot) => JSON.stringify([value, context]);

/** Hashes all attempts that XState lists. Refused ones are steps that stay in the state. */
export function hashOfAdjacency(map: readonly Adjacency[]): string {
  const hash = new SetHash();
  for (const { state, transitions } of map) {
    const from = stateText(state);
    for (const { event, state: next } of Object.values(transitions)) {
      hash.add(`${from} ${JSON.stringify(event)} ${stateText(next)}`);
    }
  }
  return hash.toString();
}

/** Hashes the same attempts of a compiled space: for each state, the samples whose type an active node names. */
export function hashOfSpace(space: StateSpace): string {
  const hash = new SetHash();
  const texts = Array.from({ length: space.states }, (_, state) =>
    stateText({ value: space.value(state), context: space.context(state) }),
  );
  for (const [state, from] of texts.entries()) {
    const named = new Set([...space.configuration(state).nodes].flatMap((node): string[] => node.ownEvents));
    for (const [sample, event] of space.samples.entries()) {
      if (!named.has(event.type)) continue;
      const target = successorOf(space, state, sample);
      hash.add(`${from} ${JSON.stringify(event)} ${target < 0 ? from : texts[target]}`);
    }
  }
  return hash.toString();
}
