import Table from "cli-table3";
import type { Language } from "../domain/language";
import { type Message, say } from "../domain/message";
import { isMisattributed, isSurvivor, raisesNoAlarm } from "./fault-summary";
import { type CheckKind, checkKindOf, checkKinds, firstKill } from "./kill";
import { faultMessages } from "./mutation-messages";
import type { MutantOutcome, MutationRun } from "./mutation-run";
import { type MutationScore, mutationScoreOf, type ScoreRow } from "./mutation-score";

function share(count: number, total: number): string {
  return total === 0 ? "–" : `${count} (${(Math.floor((1000 * count) / total) / 10).toFixed(1)} %)`;
}

/** The figures as a table, and everything that is not as it ought to be in a line each. */
export function faultTable(run: MutationRun, language: Language): string {
  const score = mutationScoreOf(run, { suite: "", seed: 0 });
  return [
    scoreTable(score, language),
    ...sampled(score, language),
    ...remarks(run, score, language),
    ...(run.falseAlarms.length === 0 ? [] : [say(faultMessages.benign, language, score.benign)]),
    ...troubles(run, language),
  ].join("\n");
}

/** Of whom the columns in the middle speak, where that is not everybody. */
function sampled({ generated: { alone, total } }: MutationScore, language: Language): readonly string[] {
  if (alone.of === 0 || alone.of === total) return [];
  return [say(faultMessages.sampled, language, { count: alone.of })];
}

const columns = ["total", "features", "machines", "together"] as const;

function scoreTable({ generated, named }: MutationScore, language: Language): string {
  const tell = (heading: (typeof columns)[number] | "group" | "attributed" | "named" | "generated") =>
    say(faultMessages[heading], language);
  const cells = ({ alone, together, total }: ScoreRow) => [
    String(total),
    ...(["features", "machines"] as const).map((means) => share(alone[means], alone.of)),
    share(together, total),
  ];
  const table = new Table({
    head: [tell("group"), ...columns.map(tell), tell("attributed")],
    style: { head: [], border: [], compact: true },
  });
  table.push(
    [tell("named"), ...cells(named), share(named.attributed, named.total)],
    [tell("generated"), ...cells(generated), "–"],
  );
  return table.toString();
}

const checkKindWords: Readonly<Record<CheckKind, Message>> = {
  features: faultMessages.byFeatures,
  grid: faultMessages.byGrid,
  paths: faultMessages.byPaths,
  walks: faultMessages.byWalks,
};

/** What everybody wants to know next: by what, how soon, and who is left out of the figures. */
function remarks(
  { outcomes }: MutationRun,
  { generated }: MutationScore,
  language: Language,
): readonly string[] {
  const kills = outcomes.flatMap(({ result }) => firstKill(result) ?? []);
  const lengths = kills.map(({ steps }) => steps).sort((one, other) => one - other);
  const named = checkKinds.map((checkKind) => {
    const count = kills.filter(({ check }) => checkKindOf(check) === checkKind).length;
    return `${say(checkKindWords[checkKind], language)} ${count}`;
  });
  const median = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  const { crashing: stillborn, equivalent } = generated;
  return [
    say(faultMessages.checkKinds, language, { checkKinds: named.join(language === "en" ? ", " : "、") }),
    say(faultMessages.steps, language, { median, most: lengths.at(-1) ?? 0 }),
    ...(equivalent === 0 ? [] : [say(faultMessages.equivalent, language, { count: equivalent })]),
    ...(stillborn === 0 ? [] : [say(faultMessages.stillborn, language, { count: stillborn })]),
  ];
}

function troubles({ falseAlarms, outcomes }: MutationRun, language: Language): readonly string[] {
  const blamedOnOthers = ({ mutant: { requirement, target } }: MutantOutcome) =>
    say(faultMessages.misattributed, language, { target, requirement: requirement ?? "" });
  const survivors = outcomes.filter(isReportedSurvivor);
  return [
    ...survivors.map(({ mutant }) => say(faultMessages.survivor, language, { target: mutant.target })),
    ...outcomes.filter(isMisattributed).map(blamedOnOthers),
    ...falseAlarms.flatMap((each) => {
      const check = each.alarms[0] ?? "";
      return raisesNoAlarm(each) ? [] : [say(faultMessages.alarm, language, { target: each.target, check })];
    }),
  ];
}

function isReportedSurvivor(each: MutantOutcome): boolean {
  return isSurvivor(each) || (each.mutant.group === "named" && firstKill(each.result) === undefined);
}
