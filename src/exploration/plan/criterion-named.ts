import { allStates } from "../criteria/all-states";
import { allTransitions } from "../criteria/all-transitions";
import { eventCases } from "../criteria/event-cases";
import { guards } from "../criteria/guards";
import { hsi } from "../criteria/hsi";
import { nSwitch } from "../criteria/n-switch";
import type { Criterion } from "../criteria/plan";
import { prime } from "../criteria/prime";
import { requirements } from "../criteria/requirements";
import { roundTrip } from "../criteria/round-trip";
import { simple } from "../criteria/simple";
import { tour } from "../criteria/tour";
import { w } from "../criteria/w";
import { wp } from "../criteria/wp";
export const pathCriteria: readonly Criterion[] = [
  allStates,
  allTransitions,
  eventCases,
  tour,
  nSwitch,
  roundTrip,
  simple,
  prime,
  guards,
  requirements,
  w,
  wp,
  hsi,
];
