import { allStates } from "./all-states";
import { allTransitions } from "./all-transitions";
import type { CriterionId } from "./criterion-id";
import { eventCases } from "./event-cases";
import { grid } from "./grid";
import { guards } from "./guards";
import { h } from "./h-method";
import { hsi } from "./hsi-method";
import { nSwitch } from "./n-switch";
import type { Criterion } from "./plan";
import { prime } from "./prime";
import { requirements } from "./requirements";
import { roundTrip } from "./round-trip";
import { simple } from "./simple";
import { tour } from "./tour";
import { w } from "./w-method";
import { walks } from "./walks";
import { wp } from "./wp-method";

/** All criteria by id. */
export const criteria: Readonly<Record<CriterionId, Criterion>> = {
  "all-states": allStates,
  "all-transitions": allTransitions,
  "event-cases": eventCases,
  tour,
  "n-switch": nSwitch,
  "round-trip": roundTrip,
  simple,
  prime,
  grid,
  guards,
  requirements,
  w,
  wp,
  hsi,
  h,
  walks,
};
