import type { Arrangement } from "../port/arrangement";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../port/faults";
import type { Implementation, Reset } from "../port/implementation";
import type { ObservationName } from "../port/observations";
import { adapterFault } from "./diagnosis";
import { survives } from "./trouble-in-words";

/** What is empty after every reset, since only people can fill it: for a whole company, and for each person alone. */
const ofCompanies = ["customers", "orders", "indirect-resellers", "incentives"] as const;
const ofPeople = ["partnership-request", "order", "add-subscription"] as const;
const busyRoles = new Set(["global-admin", "admin-agent", "sales-agent"]);

/** One place that may be looked at. */
interface Place {
  readonly who: string;
  readonly thing: (typeof ofCompanies)[number] | (typeof ofPeople)[number];
}

/** A whole company is seen through the eyes of one person; what people do alone, through their own. */
function placesIn({ providers, people }: Arrangement): readonly Place[] {
  const companies = new Set(providers.map(({ id }) => id));
  return people.flatMap(({ id: who, organisation, roles }) => {
    const own = companies.has(organisation) && roles.some((role) => busyRoles.has(role)) ? ofPeople : [];
    const shared = roles.includes("global-admin") ? ofCompanies : [];
    return [...shared, ...own].map((thing) => ({ who, thing }));
  });
}

async function isEmpty(implementation: Implementation, { who, thing }: Place): Promise<boolean> {
  const what: ObservationName = thing;
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

/** Those places that are empty at the very beginning. */
async function emptyPlaces(implementation: Implementation, reset: Reset): Promise<readonly Place[]> {
  const empty: Place[] = [];
  for (const place of placesIn(reset.arrangement)) {
    try {
      if (await isEmpty(implementation, place)) empty.push(place);
    } catch (problem) {
      if (!isTrouble(problem)) throw problem;
      await implementation.reset(reset);
    }
  }
  return empty;
}

/**
 * Looks after each reset whether something survived it: at one place in turn, so that the price is one observation, and rather
 * where somebody has acted since the reset before. Only what this implementation showed empty after its first reset is looked at
 * again. An implementation that lists too much from the start breaks a requirement, which is not for a carrier to say.
 */
export function watchResets(implementation: Implementation): Implementation {
  let watched: readonly Place[] | undefined;
  let turn = 0;
  const active = new Set<string>();

  const nextPlace = (places: readonly Place[]): Place | undefined => {
    turn += 1;
    const near = places.filter(({ who }) => active.has(who));
    const choice = turn % 2 === 0 || near.length === 0 ? places : near;
    return choice[Math.floor(turn / 2) % Math.max(1, choice.length)];
  };

  return {
    ...implementation,
    async reset(reset) {
      await implementation.reset(reset);
      if (watched === undefined) {
        watched = await emptyPlaces(implementation, reset);
        return;
      }
      const place = nextPlace(watched);
      active.clear();
      if (place !== undefined && !(await isEmpty(implementation, place))) {
        throw adapterFault("state-survives-reset", survives(place.thing, place.who));
      }
    },
    act(who, action, args) {
      active.add(who);
      return implementation.act(who, action, args);
    },
    get inProcess() {
      return implementation.inProcess;
    },
  };
}
