/** The library entrance: verify an implementation from a program of your own. */
export type { Language } from "./domain/language";
export type { Implementation } from "./port/implementation";
export type { RunEvent } from "./reporting/run-event";
export type { Failure, Summary } from "./reporting/summary";
export type { CheckSource, RunContext } from "./verify/check-source";
export { type CucumberProfile, cucumberProfile, type ProfileOptions } from "./verify/cucumber-profile";
export { runVerify, type VerifyResult, verify } from "./verify/verify";
export type { VerifyOptions } from "./verify/verify-options";
