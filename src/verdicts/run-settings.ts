import { z } from "zod";
import { languages } from "../domain/language";

/** The most that machines may be walked: a number of steps, applied while planning, or of seconds, applied while running. */
export const budget = z.union([
  z.object({ steps: z.number().int().nonnegative() }).readonly(),
  z.object({ seconds: z.number().positive() }).readonly(),
]);

export type Budget = z.infer<typeof budget>;

/** Returns true if the budget pays for at least one step. */
export function buysSomething(given: Budget): boolean {
  if ("steps" in given) return Number.isSafeInteger(given.steps) && given.steps >= 1;
  return Number.isFinite(given.seconds) && given.seconds > 0;
}

/**
 * The settings that decide which checks run and how they are judged. They stand in the first event of a run, so that `replay`,
 * `merge` and `check-bundle` run it again in the same way: none of them names a setting, so that a new one needs only four
 * files: this one, the flag in `cli/verify-command.ts`, its Chinese in `cli/zh-tw/help.ts`, and the file that acts on it.
 */
export const runSettings = z.object({
  seed: z.number().int(),
  language: z.enum(languages),
  readings: z.boolean(),
  strict: z.boolean(),
  only: z.array(z.string()).readonly().describe("What the checks were narrowed to; empty for all."),
  criterion: z.string().nullable().describe("How machines were walked; null for the usual ways."),
  nightly: z.boolean().describe("Whether machines were walked by the nightly plan instead of the usual one."),
  budget: budget.nullable().describe("How much machines were walked at most; null for all."),
});

export type RunSettings = Readonly<z.infer<typeof runSettings>>;

export const defaultSettings: RunSettings = {
  seed: 1,
  language: "en",
  readings: true,
  strict: false,
  only: [],
  criterion: null,
  nightly: false,
  budget: null,
};

/** Settings as a caller may give them: those that are undefined take their default. */
export type GivenSettings = { readonly [Name in keyof RunSettings]?: RunSettings[Name] | undefined };

/** Completes the settings among a caller's options. `readings` has no fixed default, because it depends on the target. */
export function completeSettings(given: GivenSettings, readings: boolean): RunSettings {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return runSettings.parse({ ...defaultSettings, readings, ...Object.fromEntries(known) });
}

/** Copies the settings of an earlier run out of its first event. */
export function settingsOf(earlier: RunSettings): RunSettings {
  return runSettings.parse(earlier);
}
