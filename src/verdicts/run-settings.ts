import { z } from "zod";
import { isChoiceOf, type KnownChoices, ourChoices, readingIds } from "../domain/choices";
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

/** The origin of a choice: the suite's own, a file, `hello`, or the probes. */
export const choiceSources = ["ours", "file", "declared", "learned"] as const;

const choice = z.object({
  choice: z.string().nullable().describe("Null if the implementation's answers show no choice."),
  source: z.enum(choiceSources),
  seen: z.string().optional().describe("The last step of the question that showed the choice."),
});

/** The implementation's choice for each reading that may be judged; none for a run that is judged by the page alone. */
export const runReadings = z.partialRecord(z.enum(readingIds), choice).refine(
  (found) =>
    readingIds.every((reading) => {
      const chosen = found[reading]?.choice ?? null;
      return chosen === null || isChoiceOf(reading, chosen);
    }),
  "names a choice that its reading does not have",
);

export type RunReadings = Readonly<z.infer<typeof runReadings>>;
export type ChoiceSource = (typeof choiceSources)[number];

/** The choices of a run whose source is the same for all. */
export function readingsFrom(choices: KnownChoices, source: ChoiceSource): RunReadings {
  return Object.fromEntries(Object.entries(choices).map(([id, chosen]) => [id, { choice: chosen, source }]));
}

/** The choices by which a run judges, as far as they are known. */
export function knownChoices(readings: RunReadings): KnownChoices {
  const known = Object.entries(readings).flatMap(([id, { choice }]) =>
    choice === null ? [] : [[id, choice]],
  );
  return Object.fromEntries(known);
}

/** The choices that our own implementations follow in a run: false, all others than ours, if only the page counts. */
export function followedReadings(readings: RunReadings): KnownChoices | false {
  return Object.keys(readings).length > 0 && knownChoices(readings);
}

export const ourReadings = readingsFrom(ourChoices, "ours");
export const noReadings: RunReadings = {};

/**
 * The settings that decide which checks run and how they are judged. They stand in the first event of a run, so that `replay`,
 * `merge` and `check-bundle` run it again in the same way: none of them names a setting, so that a new one needs only four
 * files: this one, the flag in `cli/verify-command.ts`, its Chinese in `cli/zh-tw/help.ts`, and the file that acts on it.
 */
export const runSettings = z.object({
  seed: z.number().int(),
  language: z.enum(languages),
  readings: runReadings.describe("The choice of each reading and its source; empty if only the page counts."),
  strict: z.boolean(),
  only: z.array(z.string()).readonly().describe("What the checks were narrowed to; empty for all."),
  criterion: z.string().nullable().describe("How machines were walked; null for the usual ways."),
  nightly: z.boolean().describe("Whether machines were walked by the nightly plan instead of the usual one."),
  sampled: z
    .boolean()
    .describe(
      "Whether features and machines were sampled, the plan for targets whose steps are slow, such as web pages.",
    ),
  budget: budget.nullable().describe("How much machines were walked at most; null for all."),
});

export type RunSettings = Readonly<z.infer<typeof runSettings>>;

export const defaultSettings: RunSettings = {
  seed: 1,
  language: "en",
  readings: ourReadings,
  strict: false,
  only: [],
  criterion: null,
  nightly: false,
  sampled: false,
  budget: null,
};

/** Settings as a caller may give them: those that are undefined take their default. The readings may still have to be learned. */
export type GivenSettings = {
  readonly [Name in Exclude<keyof RunSettings, "readings">]?: RunSettings[Name] | undefined;
};

/** Completes the settings among a caller's options with the readings that were found out. */
export function completeSettings(given: GivenSettings, readings: RunReadings): RunSettings {
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return runSettings.parse({ ...defaultSettings, ...Object.fromEntries(known), readings });
}

/** Copies the settings of an earlier run out of its first event. */
export function settingsOf(earlier: RunSettings): RunSettings {
  return runSettings.parse(earlier);
}
