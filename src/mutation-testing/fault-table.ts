import Table from "cli-table3";
import type { Language } from "../domain/language";
import { format, type Message } from "../domain/text";
import { type CheckKind, checkKindOf, checkKinds, firstKill } from "./kill";
import { isMisattributed, isSurvivor, type MutantOutcome, raisesNoAlarm } from "./mutant-outcome";
import { faultMessages } from "./mutation-messages";
import type { MutationRun } from "./mutation-run";
import type { MutationScore, ScoreRow } from "./mutation-score";

/** The figures as a table, followed by one line for each survivor, misattribution and false alarm. */
export function faultTable(run: MutationRun, score: MutationScore, language: Language): string {
  const lines: readonly (string | null)[] = [
    scoreTable(score, language),
    sampleNote(score, language),
    ...killNotes(run, language),
    ...exclusionNotes(score, language),
    run.falseAlarms.length === 0 ? null : format(faultMessages.benign, language, score.benign),
    ...problems(run, language),
  ];
  return lines.filter((line) => line !== null).join("\n");
}

/** Explains the columns "alone" if they are measured on a sample. */
function sampleNote({ generated: { alone, total } }: MutationScore, language: Language): string | null {
  if (alone.of === 0 || alone.of === total) return null;
  return format(faultMessages.sampled, language, { count: alone.of });
}

const columns = ["total", "features", "machines", "together"] as const;

function scoreTable({ foreign, generated, named }: MutationScore, language: Language): string {
  const heading = (
    name: (typeof columns)[number] | "group" | "attributed" | "named" | "foreign" | "generated",
  ) => format(faultMessages[name], language);
  const cells = ({ alone, together, total }: ScoreRow) => [
    String(total),
    ...(["features", "machines"] as const).map((means) => share(alone[means], alone.of)),
    share(together, total),
  ];
  const table = new Table({
    head: [heading("group"), ...columns.map(heading), heading("attributed")],
    style: { head: [], border: [], compact: true },
  });
  table.push(
    [heading("named"), ...cells(named), share(named.attributed, named.total)],
    [
      heading("foreign"),
      String(foreign.total),
      "–",
      "–",
      share(foreign.together, foreign.total),
      share(foreign.attributed, foreign.total),
    ],
    [heading("generated"), ...cells(generated), "–"],
  );
  return table.toString();
}

function share(count: number, total: number): string {
  return total === 0 ? "–" : `${count} (${(Math.floor((1000 * count) / total) / 10).toFixed(1)} %)`;
}

const checkKindNames: Readonly<Record<CheckKind, Message>> = {
  features: faultMessages.byFeatures,
  grid: faultMessages.byGrid,
  paths: faultMessages.byPaths,
  walks: faultMessages.byWalks,
  lockstep: faultMessages.byLockstep,
};

/** The kinds of checks that kill first, and the lengths of the failing checks. */
function killNotes({ outcomes }: MutationRun, language: Language): readonly string[] {
  const kills = outcomes.flatMap(({ result }) => firstKill(result) ?? []);
  const lengths = kills.map(({ steps }) => steps).sort((one, other) => one - other);
  const counts = checkKinds.map((checkKind) => {
    const count = kills.filter(({ check }) => checkKindOf(check) === checkKind).length;
    return `${format(checkKindNames[checkKind], language)} ${count}`;
  });
  const median = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  return [
    format(faultMessages.checkKinds, language, { checkKinds: counts.join(language === "en" ? ", " : "、") }),
    format(faultMessages.steps, language, { median, most: lengths.at(-1) ?? 0 }),
  ];
}

function exclusionNotes({ generated }: MutationScore, language: Language): readonly (string | null)[] {
  const { crashing, equivalent } = generated;
  return [
    equivalent === 0 ? null : format(faultMessages.equivalent, language, { count: equivalent }),
    crashing === 0 ? null : format(faultMessages.crashing, language, { count: crashing }),
  ];
}

function survivorLine({ blindSpots }: MutationRun, target: string, language: Language): string {
  const spot = blindSpots.find((each) => each.target === target);
  if (spot === undefined) return format(faultMessages.survivor, language, { target });
  const { exercisedBy } = spot;
  return exercisedBy === null
    ? format(faultMessages.neverExercised, language, { target })
    : format(faultMessages.notJudged, language, { target, message: exercisedBy });
}

function problems(run: MutationRun, language: Language): readonly string[] {
  const { falseAlarms, outcomes } = run;
  const misattribution = ({ mutant: { requirement, target } }: MutantOutcome) =>
    format(faultMessages.misattributed, language, { target, requirement: requirement ?? "" });
  return [
    ...outcomes.filter(isSurvivor).map(({ mutant }) => survivorLine(run, mutant.target, language)),
    ...outcomes.filter(isMisattributed).map(misattribution),
    ...falseAlarms
      .filter((each) => !raisesNoAlarm(each))
      .map(({ alarms: [check = ""], target }) => format(faultMessages.alarm, language, { target, check })),
  ];
}
