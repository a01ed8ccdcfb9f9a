/** The library entrance: verify an implementation from a program of your own. */
export type { Language } from "./domain/language";
export type { Implementation } from "./port/implementation";
export type { RunEvent } from "./reporting/run-event";
export type { Failure, Summary } from "./reporting/summary";
export type { CheckSource, RunContext } from "./verify/check-source";
export { runVerify, type VerifyOptions, type VerifyResult, verify } from "./verify/verify";
