/** The library entrance: verify an implementation from a program of your own. */
export type { Language } from "./domain/language";
export type { Implementation } from "./port/implementation";
export type { RunEvent } from "./reporting/record/run-event";
export type { Failure, Summary } from "./reporting/summary";
export {
  type CucumberProfile,
  cucumberProfile,
  type ProfileOptions,
} from "./runner/features/cucumber-profile";
export { runVerify, type VerifyResult, verify } from "./runner/verify";
export type { VerifyOptions } from "./runner/verify-options";
export {
  createSandbox,
  type RunningSandbox,
  type SandboxOptions,
} from "./sandbox/create-sandbox";
export type { WorldInput } from "./sandbox/world/world-schema";
export type { CheckSource, RunContext } from "./verdicts/check-source";
