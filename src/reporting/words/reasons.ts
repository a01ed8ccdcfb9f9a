import type { Language } from "../../domain/language";
import { say } from "../../domain/message";
import type { RunRecord } from "../record/run-record";
import { budgetInWords } from "./budget-in-words";
import { reportMessages } from "./report-messages";

/** What the run was narrowed to, and what it met that is no verdict. */
function remarksOf(record: RunRecord, language: Language): readonly string[] {
  const { started, verdict } = record;
  const { shard, criterion, budget, undeclared } = started;
  const served = undeclared.join(", ");
  return [
    ...(shard === null ? [] : [say(reportMessages.shard, language, shard)]),
    ...(criterion === null ? [] : [say(reportMessages.criterion, language, { criterion })]),
    ...(started.nightly ? [say(reportMessages.nightly, language)] : []),
    ...(budget === null ? [] : [budgetInWords(budget, record.leftOut, language)]),
    ...(verdict.xfailed > 0 ? [say(reportMessages.xfailed, language, { count: verdict.xfailed })] : []),
    ...(served === "" ? [] : [say(reportMessages.undeclared, language, { list: served })]),
  ];
}

/** Why a run is not simply a pass: one clause for each reason, the gravest first. Empty for a whole, clean run. */
export function reasonsOf(record: RunRecord, language: Language): readonly string[] {
  const { started, finished, verdict } = record;
  const counted = (text: (typeof reportMessages)["failed"], count: number) =>
    count > 0 ? [say(text, language, { count })] : [];
  const list = verdict.coreAbsent.join(", ");
  return [
    ...finished.problems.map((detail) => say(reportMessages.problem, language, { detail })),
    ...(finished.stopped === "interrupted" ? [say(reportMessages.interrupted, language)] : []),
    ...(finished.stopped === "fail-fast" ? [say(reportMessages.failFast, language)] : []),
    ...(verdict.planned === 0 ? [say(reportMessages.nothingPlanned, language)] : []),
    ...counted(reportMessages.errors, verdict.errors),
    ...counted(reportMessages.failed, verdict.failed),
    ...counted(reportMessages.inconclusive, verdict.inconclusive),
    ...counted(reportMessages.notRun, verdict.notRun),
    ...(list === "" ? [] : [say(reportMessages.coreAbsent, language, { list })]),
    ...counted(reportMessages.deselected, started.chosenAway),
    ...counted(reportMessages.warned, verdict.warned),
    ...counted(reportMessages.readingsOff, started.readingsOff),
    ...remarksOf(record, language),
  ];
}
