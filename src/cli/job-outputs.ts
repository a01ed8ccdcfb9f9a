import { appendFileSync } from "node:fs";
import type { Language } from "../domain/language";
import { message } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import { githubAnnotations } from "../reporting/ci/annotations";
import { jobSummary } from "../reporting/ci/job-summary";
import type { RunRecord } from "../reporting/record/run-record";

const unwritable = message(
  'The summary "{path}" cannot be written: {reason}',
  "無法寫入摘要「{path}」：{reason}",
);

function append(path: string, text: string): void {
  try {
    appendFileSync(path, text);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw new UsageError(unwritable, { path, reason });
  }
}

/** The outputs for the page of a CI job. */
export interface JobOutputs {
  write(record: RunRecord, language: Language): void;
}

/**
 * Prepares the outputs for a CI job: the Markdown summary for `--summary` or, in GitHub Actions, `GITHUB_STEP_SUMMARY`, and annotations
 * on standard error in GitHub Actions. Throws `UsageError` at once if the file cannot be written.
 */
export function openJobSummary(asked: string | undefined): JobOutputs {
  const { GITHUB_STEP_SUMMARY, GITHUB_ACTIONS } = process.env;
  const path = asked ?? GITHUB_STEP_SUMMARY ?? "";
  if (path !== "") append(path, "");
  return {
    write(record, language) {
      if (path !== "") append(path, jobSummary(record, language));
      if (GITHUB_ACTIONS !== "true") return;
      for (const line of githubAnnotations(record, language)) process.stderr.write(`${line}\n`);
    },
  };
}
