import type { ActionName } from "../../port/actions";
import type { ActAnswer } from "../../port/answers";
import type { InProcessImplementation } from "../../port/implementation";
import type { ObservationName } from "../../port/observations";

/** The state of the fault beside that of the reference. Each fork has its own. */
export type Memory = Map<string, number>;

/** One action or observation before it reaches the reference. */
export interface Call<Asked extends string> {
  readonly who: string;
  readonly asked: Asked;
  readonly args: Readonly<Record<string, unknown>>;
  readonly memory: Memory;
  readonly inner: InProcessImplementation;
}

/** A fault that shows only after another action or to another person. No scenario and no path of one machine detects it. */
export interface InteractionFault {
  /** The fault, in the present tense. */
  readonly name: string;
  /** One sentence about what people experience. */
  readonly story: string;
  /** The requirements that a failure may blame; null if the fault breaks a reading alone. */
  readonly blames: readonly (string | null)[];
  /** Another person who acts instead, or `nothing` if the action is accepted without effect; undefined without a fault. */
  readonly redirect?: (action: Call<ActionName>) => { readonly as: string } | "nothing" | undefined;
  /** Called with the outcome; may perform further actions. */
  readonly afterAction?: (action: Call<ActionName>, outcome: ActAnswer["outcome"]) => void;
  /** The person whose view is shown instead. */
  readonly viewAs?: (observation: Call<ObservationName>) => string | undefined;
}

/** Increments the count and returns it. */
export function count(memory: Memory, what: string): number {
  const newCount = (memory.get(what) ?? 0) + 1;
  memory.set(what, newCount);
  return newCount;
}

export function companyOf(who: string): string {
  return who.split("-")[0] ?? "";
}
