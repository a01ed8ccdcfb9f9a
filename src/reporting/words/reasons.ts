import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { joinLeftOut, type LeftOut } from "../../verdicts/left-out";
import type { Budget } from "../../verdicts/run-settings";
import { skippedFor } from "../../verdicts/run-verdict";
import type { RunRecord } from "../record/run-record";
import { reportMessages } from "./report-messages";

function amountOf(budget: Budget, language: Language): string {
  return "steps" in budget
    ? format(reportMessages.budgetOfSteps, language, { count: budget.steps })
    : format(reportMessages.budgetOfSeconds, language, { count: budget.seconds });
}

/** Describes the budget, and every machine and criterion whose checks it left out. */
function budgetInWords(budget: Budget, leftOut: readonly LeftOut[], language: Language): string {
  const amount = amountOf(budget, language);
  if (leftOut.length === 0) return format(reportMessages.budgetSufficed, language, { amount });
  return format(reportMessages.budget, language, { amount, ...listOf(leftOut) });
}

function listOf(leftOut: readonly LeftOut[]): { readonly list: string; readonly count: number } {
  const list = leftOut
    .map(({ what, checks, atLeast }) => `${what} ${atLeast ? "≥ " : ""}${checks.toLocaleString("en")}`)
    .join(", ");
  return { list, count: leftOut.reduce((sum, { checks }) => sum + checks, 0) };
}

/** Adds up the criteria of each machine: a sampled run leaves out parts of all of them, which make a long list. */
function byMachine(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  return joinLeftOut([leftOut.map((part) => ({ ...part, what: part.what.replace(/\/.*/, "") }))]);
}

/** Lists the narrowing of the run and its results beside verdicts. */
function remarksOf(record: RunRecord, language: Language): readonly string[] {
  const { started, verdict } = record;
  const { shard, criterion, budget, undeclared } = started;
  const served = undeclared.join(", ");
  const absent = skippedFor(record.checks.map(({ decision }) => decision)).join(", ");
  return [
    ...(shard === null ? [] : [format(reportMessages.shard, language, shard)]),
    ...(criterion === null ? [] : [format(reportMessages.criterion, language, { criterion })]),
    ...(started.nightly ? [format(reportMessages.nightly, language)] : []),
    ...(started.sampled ? [format(reportMessages.sampled, language, listOf(byMachine(record.leftOut)))] : []),
    ...(budget === null ? [] : [budgetInWords(budget, record.leftOut, language)]),
    ...(verdict.skipped > 0
      ? [format(reportMessages.skipped, language, { count: verdict.skipped, list: absent })]
      : []),
    ...(verdict.xfailed > 0 ? [format(reportMessages.xfailed, language, { count: verdict.xfailed })] : []),
    ...(served === "" ? [] : [format(reportMessages.undeclared, language, { list: served })]),
  ];
}

/** Lists the reasons for which a run is not simply a pass, the gravest first. Empty for a whole, clean run. */
export function reasonsOf(record: RunRecord, language: Language): readonly string[] {
  const { started, finished, verdict } = record;
  const counted = (text: (typeof reportMessages)["failed"], count: number) =>
    count > 0 ? [format(text, language, { count })] : [];
  const list = verdict.coreAbsent.join(", ");
  return [
    ...finished.problems.map((detail) => format(reportMessages.problem, language, { detail })),
    ...(finished.stopped === "interrupted" ? [format(reportMessages.interrupted, language)] : []),
    ...(finished.stopped === "fail-fast" ? [format(reportMessages.failFast, language)] : []),
    ...(finished.stopped === "run-limit" ? [format(reportMessages.runLimit, language)] : []),
    ...(verdict.planned === 0 ? [format(reportMessages.nothingPlanned, language)] : []),
    ...counted(reportMessages.errors, verdict.errors),
    ...counted(reportMessages.unconfirmed, record.unconfirmed),
    ...counted(reportMessages.failed, verdict.failed),
    ...counted(reportMessages.inconclusive, verdict.inconclusive),
    ...counted(reportMessages.notRun, verdict.notRun),
    ...(list === "" ? [] : [format(reportMessages.coreAbsent, language, { list })]),
    ...counted(reportMessages.deselected, started.chosenAway),
    ...counted(reportMessages.warned, verdict.warned),
    ...counted(reportMessages.inconsistent, verdict.inconsistent),
    ...counted(reportMessages.readingsOff, started.readingsOff),
    ...remarksOf(record, language),
  ];
}
