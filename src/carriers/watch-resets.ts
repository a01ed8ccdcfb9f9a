import type { Arrangement } from "../port/arrangement";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../port/faults";
import type { Implementation, Reset } from "../port/implementation";
import type { ObservationName } from "../port/observations";
import { adapterFault } from "./diagnosis";

/** What is empty after every reset, since only people can fill it. */
const emptyThings = ["customers", "orders", "indirect-resellers", "partnership-request"] as const;

type EmptyThing = (typeof emptyThings)[number];

function observerIn({ providers, people }: Arrangement): string | undefined {
  const companies = new Set(providers.map(({ id }) => id));
  return people.find(
    ({ organisation, roles }) => companies.has(organisation) && roles.includes("global-admin"),
  )?.id;
}

async function isEmpty(implementation: Implementation, who: string, what: ObservationName): Promise<boolean> {
  const answer = await implementation.observe(who, what, {});
  if (answer.outcome !== "observed") return false;
  return answer.value === null || (Array.isArray(answer.value) && answer.value.length === 0);
}

function isTrouble(problem: unknown): boolean {
  return (
    problem instanceof AdapterFault ||
    problem instanceof ImplementationCrashed ||
    problem instanceof ImplementationHung
  );
}

/**
 * Looks after each reset whether something survived it: one thing at a time in turn, so that the price is one observation.
 * Only what this implementation showed empty after its first reset is looked at again. An implementation that lists too much
 * from the start breaks a requirement, which is not for a carrier to say.
 */
export function watchResets(implementation: Implementation): Implementation {
  let watched: EmptyThing[] | undefined;
  let turn = 0;

  const firstLook = async (reset: Reset, who: string): Promise<EmptyThing[]> => {
    const empty: EmptyThing[] = [];
    for (const thing of emptyThings) {
      try {
        if (await isEmpty(implementation, who, thing)) empty.push(thing);
      } catch (problem) {
        if (!isTrouble(problem)) throw problem;
        await implementation.reset(reset);
      }
    }
    return empty;
  };

  const look = async (who: string, thing: EmptyThing): Promise<void> => {
    if (await isEmpty(implementation, who, thing)) return;
    throw adapterFault("state-survives-reset", `After "reset", "${thing}" still shows what was made before.`);
  };

  return {
    ...implementation,
    async reset(reset) {
      await implementation.reset(reset);
      const who = observerIn(reset.arrangement);
      if (who === undefined) return;
      if (watched === undefined) {
        watched = await firstLook(reset, who);
        return;
      }
      turn += 1;
      const thing = watched[turn % Math.max(1, watched.length)];
      if (thing !== undefined) await look(who, thing);
    },
  };
}
