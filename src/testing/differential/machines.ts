import { oracleConduct } from "./behaviour";
import { oracleStructures } from "./structure";
import type { OracleMachine } from "./vocabulary";

/** Small machines on which the explorer is compared with XState, one for each feature of statecharts. */
export const oracleMachines: readonly OracleMachine[] = [...oracleStructures, ...oracleConduct];
