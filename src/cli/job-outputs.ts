import { closeSync, openSync } from "node:fs";
import type { Language } from "../domain/language";
import { githubAnnotations } from "../reporting/ci/annotations";
import { jobSummary } from "../reporting/ci/job-summary";
import type { RunRecord } from "../reporting/record/run-record";
import { cucumberMessages } from "../runner/features/cucumber-messages";
import { ownFeatures } from "../runner/planning/check-sources";
import { appendWhole, removeOld, replaceFiles, requireReplaceable } from "../runner/replace-files";
import { writeNamed, writeResult } from "./write-file";

function append(path: string, text: string): void {
  const file = openSync(path, "a");
  try {
    appendWhole(file, text);
  } finally {
    closeSync(file);
  }
}

/** The outputs of a run beside its report folder. */
export interface JobOutputs {
  /** Removes the messages of an earlier run. */
  begin(): void;
  write(record: RunRecord, language: Language): Promise<void>;
}

/**
 * Prepares the outputs for a CI job: the Markdown summary for `--summary` or, in GitHub Actions, `GITHUB_STEP_SUMMARY`, and annotations
 * on standard error in GitHub Actions; and the Cucumber messages for `--messages`. Throws `UsageError` at once if a file cannot be written.
 */
export function openJobOutputs(asked: string | undefined, messages: string | undefined): JobOutputs {
  const { GITHUB_STEP_SUMMARY, GITHUB_ACTIONS } = process.env;
  const path = asked ?? GITHUB_STEP_SUMMARY ?? "";
  if (path !== "") writeNamed(path, () => append(path, ""));
  if (messages !== undefined) writeNamed(messages, () => requireReplaceable(messages));
  return {
    begin() {
      if (messages !== undefined) removeOld(messages);
    },
    async write(record, language) {
      if (messages !== undefined) {
        const lines = await cucumberMessages(record, ownFeatures());
        writeResult(messages, () => replaceFiles([[messages, lines]]));
      }
      if (path !== "") writeResult(path, () => append(path, jobSummary(record, language)));
      if (GITHUB_ACTIONS !== "true") return;
      for (const line of githubAnnotations(record, language)) process.stderr.write(`${line}\n`);
    },
  };
}
