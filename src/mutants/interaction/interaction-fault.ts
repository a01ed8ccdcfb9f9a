import type { ActionName } from "../../port/actions";
import type { ActAnswer } from "../../port/answers";
import type { InProcessImplementation } from "../../port/implementation";
import type { ObservationName } from "../../port/observations";

/** What a faulty implementation remembers beside the good one that it is made of. Every fork has a memory of its own. */
export type Memory = Map<string, number>;

/** One deed or one look on its way to the good implementation. */
export interface Call<Asked extends string> {
  readonly who: string;
  readonly asked: Asked;
  readonly args: Readonly<Record<string, unknown>>;
  readonly memory: Memory;
  readonly inner: InProcessImplementation;
}

/** A fault that shows only after something else, or to somebody else: no scenario and no single path comes across it. */
export interface InteractionFault {
  /** What it does wrong, in the present tense. */
  readonly name: string;
  /** One sentence about what people experience. */
  readonly story: string;
  /** Whom a failure may blame; null where the fault breaks a reading alone. */
  readonly blames: readonly (string | null)[];
  /** Who does it instead, or `nothing` where it is accepted and not done; undefined where all is as it should be. */
  readonly redirect?: (deed: Call<ActionName>) => { readonly as: string } | "nothing" | undefined;
  /** Told of the answer; may do more than was asked for. */
  readonly afterAction?: (deed: Call<ActionName>, outcome: ActAnswer["outcome"]) => void;
  /** Through whose eyes the person looks. */
  readonly viewAs?: (look: Call<ObservationName>) => string | undefined;
}

/** Counts, and answers with the new count. */
export function count(memory: Memory, what: string): number {
  const counted = (memory.get(what) ?? 0) + 1;
  memory.set(what, counted);
  return counted;
}

export function companyOf(who: string): string {
  return who.split("-")[0] ?? "";
}
