import Table from "cli-table3";
import type { Language } from "../domain/language";
import { say } from "../language/message";
import { equivalentMutants } from "./equivalent-mutants";
import { faultMessages } from "./fault-messages";
import type { Case, FaultRun } from "./fault-run";
import { isKilled, isStillborn } from "./fault-summary";

function share(count: number, total: number): string {
  return total === 0 ? "–" : `${count} (${((100 * count) / total).toFixed(1)} %)`;
}

interface Telling {
  readonly language: Language;
  /** Whether what features alone and machines alone find out is known. */
  readonly apart: boolean;
}

function rowOf(
  group: Case["suspect"]["group"],
  cases: readonly Case[],
  { apart, language }: Telling,
): string[] {
  const own = cases.filter((each) => each.suspect.group === group && !isStillborn(each));
  const count = (holds: (each: Case) => boolean) => share(own.filter(holds).length, own.length);
  return [
    say(faultMessages[group], language),
    String(own.length),
    ...(apart
      ? [count(({ hunted }) => hunted.features !== null), count(({ hunted }) => hunted.machines !== null)]
      : []),
    count(isKilled),
    group === "named" ? count(({ hunted }) => hunted.attributed !== null) : "–",
    group === "named" ? "–" : String(equivalentMutants.length),
  ];
}

/** The figures as a table, and everything that is not as it ought to be in a line each. */
export function faultTable({ acquittals, cases }: FaultRun, telling: Telling): string {
  const { apart, language } = telling;
  const alone = apart ? (["features", "machines"] as const) : [];
  const headings = ["group", "total", ...alone, "together", "attributed", "equivalent"] as const;
  const table = new Table({
    head: headings.map((heading) => say(faultMessages[heading], language)),
    style: { head: [], border: [], compact: true },
  });
  table.push(rowOf("named", cases, telling), rowOf("generated", cases, telling));
  const passed = acquittals.filter(({ alarms }) => alarms.length === 0).length;
  const figures = { passed, total: acquittals.length };
  return [
    table.toString(),
    say(faultMessages.benign, language, figures),
    ...troubles({ acquittals, cases }, language),
  ].join("\n");
}

function troubles({ acquittals, cases }: FaultRun, language: Language): readonly string[] {
  const stillborn = cases.filter(isStillborn).length;
  return [
    ...(stillborn === 0 ? [] : [say(faultMessages.stillborn, language, { count: stillborn })]),
    ...cases
      .filter((each) => !isKilled(each) && !isStillborn(each))
      .map(({ suspect }) => say(faultMessages.survivor, language, { target: suspect.target })),
    ...cases.flatMap((each) => {
      const { requirement, target } = each.suspect;
      if (requirement === null || !isKilled(each) || each.hunted.attributed !== null) return [];
      return [say(faultMessages.misattributed, language, { target, requirement })];
    }),
    ...acquittals.flatMap(({ alarms, target }) => {
      const [check] = alarms;
      return check === undefined ? [] : [say(faultMessages.alarm, language, { target, check })];
    }),
  ];
}
