import type { Fault } from "../fault";
import { artefacts } from "./artefacts";
import { conditions } from "./conditions";
import { crossings } from "./crossings";
import { frameCondition } from "./frame-condition";
import { number } from "./number";
import { origins } from "./origins";
import { pagesAsTheyOpen } from "./pages-as-they-open";
import { refusals } from "./refusals";
import { secondCast } from "./second-cast";
import { secrets } from "./secrets";
import { severalOpen } from "./several-open";
import { twins } from "./twins";

/** The faults that show under certain conditions only, by kind. */
export const conditionalFaults: readonly Fault[] = [
  ...secrets,
  ...pagesAsTheyOpen,
  ...frameCondition,
  ...number,
  ...twins,
  ...crossings,
  ...conditions,
  ...artefacts,
  ...severalOpen,
  ...origins,
  ...secondCast,
  ...refusals,
];
