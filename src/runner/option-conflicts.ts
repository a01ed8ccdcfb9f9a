import { format } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import { restAddress, usesAccounts } from "../targets/rest/open-rest";
import { BaselineError } from "./baseline/baseline-error";
import { baselineMessages } from "./baseline/baseline-messages";
import { bundleMessages } from "./bundle/bundle-messages";
import { usageMessages } from "./errors/usage-messages";
import { checkBudget } from "./parse-budget";
import type { VerifyOptions } from "./verify-options";

/** Returns the first option that leaves a part of the plan out. */
function narrowing(options: VerifyOptions): string | undefined {
  const { only = [], criterion, nightly, budget, shard, failFast } = options;
  if (only.length > 0) return "--only";
  if (criterion != null) return "--criterion";
  if (nightly) return "--nightly";
  if (budget != null) return "--budget";
  if (shard !== undefined) return "--shard";
  return failFast ? "--fail-fast" : undefined;
}

function checkBaseline(options: VerifyOptions): void {
  const { baseline, updateBaseline, issue } = options;
  if (baseline === undefined) {
    const option = updateBaseline ? "--update-baseline" : issue === undefined ? undefined : "--issue";
    if (option !== undefined) throw new BaselineError(baselineMessages.needsFile, { option });
    return;
  }
  if (issue !== undefined && !URL.canParse(issue)) {
    throw new BaselineError(baselineMessages.badIssue, { text: issue });
  }
  const option = updateBaseline ? narrowing(options) : undefined;
  if (option === undefined) return;
  const why = format(baselineMessages.whyNarrow, options.language ?? "en", { option });
  throw new BaselineError(baselineMessages.partial, { why });
}

function checkBundling(options: VerifyOptions): void {
  const { bundle, sign, workers = 1, failFast, budget, sources, open } = options;
  if (bundle === undefined) {
    if (sign !== undefined) throw new UsageError(bundleMessages.signNeedsBundle);
    return;
  }
  if (workers > 1) throw new UsageError(bundleMessages.conflict, { option: "--workers" });
  if (failFast) throw new UsageError(bundleMessages.conflict, { option: "--fail-fast" });
  // A second run cannot stop at the same check as one that ran out of time.
  if (budget != null && "seconds" in budget)
    throw new UsageError(bundleMessages.conflict, { option: "--budget (seconds)" });
  if (sources !== undefined) throw new UsageError(bundleMessages.conflict, { option: "sources" });
  if (open !== undefined) throw new UsageError(bundleMessages.conflict, { option: "open" });
  if (options.resume) throw new UsageError(bundleMessages.conflict, { option: "--resume" });
}

function checkWorkers({ workers = 1, against = "reference", sources, open }: VerifyOptions): void {
  if (workers <= 1) return;
  // Workers share the state of a server, and each resets it at any time. A sandbox may open a world for each.
  const isShared = restAddress(against) !== undefined && usesAccounts();
  if (isShared || /^https?:/.test(against)) throw new UsageError(usageMessages.sharedServer);
  if (sources !== undefined || open !== undefined) throw new UsageError(usageMessages.workersOwnChecks);
}

function checkMachines({ criterion, nightly, budget }: VerifyOptions): void {
  if (nightly && criterion != null) throw new UsageError(usageMessages.nightlyOrCriterion);
  if (budget != null) checkBudget(budget);
}

/** Throws `UsageError` for options that contradict one another. */
export function checkOptions(options: VerifyOptions): void {
  checkMachines(options);
  checkBaseline(options);
  checkBundling(options);
  checkWorkers(options);
}
