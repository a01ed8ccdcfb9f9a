import { oracleConduct } from "./oracle-conduct";
import { oracleStructures } from "./oracle-structures";
import type { OracleMachine } from "./oracle-vocabulary";

/** Small machines on which the explorer is compared with XState, one for each feature of statecharts. */
export const oracleMachines: readonly OracleMachine[] = [...oracleStructures, ...oracleConduct];
