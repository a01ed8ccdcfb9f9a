import { behaviourExamples } from "./behaviour";
import { structureExamples } from "./structure";
import type { StatechartExample } from "./vocabulary";

/** Small machines on which the explorer is compared with XState, one for each feature of statecharts. */
export const oracleMachines: readonly StatechartExample[] = [...structureExamples, ...behaviourExamples];
