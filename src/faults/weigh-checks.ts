import { availableParallelism } from "node:os";
import type { Language } from "../domain/language";
import { namedFaults } from "../implementations/open-implementation";
import type { RequirementSlug } from "../requirements/requirements";
import type { Order } from "./fault-message";
import type { Progress } from "./fault-run";
import { workThrough } from "./hunting-party";
import type { Kill } from "./kill";
import { slugNamed } from "./suspect";

/** A named fault with every check that kills it. */
export interface Weighed {
  readonly target: string;
  readonly requirement: RequirementSlug | null;
  readonly story: string;
  readonly kills: readonly Kill[];
}

export interface WeighTerms {
  readonly seed: number;
  readonly language: Language;
  readonly only: readonly string[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Runs every check against every named fault. Throws `FaultRunProblem`. */
export async function weighChecks(terms: WeighTerms): Promise<readonly Weighed[]> {
  const { language, only, onProgress, seed, signal } = terms;
  const faults = namedFaults().filter(
    ({ target }) => only.length === 0 || only.some((part) => target.includes(part)),
  );
  const found = new Map<string, readonly Kill[]>();
  await workThrough(
    faults.map(({ target }): Order => ({ say: "weigh", target })),
    {
      seed,
      language,
      fresh: true,
      hunters: availableParallelism(),
      signal,
      onNews: (order, told) => {
        if (order.say === "weigh" && told.say === "weighed") found.set(order.target, told.kills);
        onProgress({ done: found.size, total: faults.length, survivors: 0 });
      },
    },
  );
  return faults.map(({ requirement, story, target }) => ({
    target,
    requirement: slugNamed(requirement),
    story,
    kills: found.get(target) ?? [],
  }));
}
