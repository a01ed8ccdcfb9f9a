import type { StatementId } from "../../domain/statement-id";
import { capabilityNames } from "../../port/capabilities";
import { protocolVersion } from "../../port/implementation";
import { statements } from "../../register/statements";
import type { PlannedCheck } from "../../verdicts/check";
import type { CheckSource, RunContext } from "../../verdicts/check-source";
import { defaultSettings } from "../../verdicts/run-settings";

/** The number of scenarios and of machine checks that rest on a statement. */
export interface StatementCoverage {
  readonly scenarios: number;
  readonly cells: number;
}

/** The context of a run against a target that declares every capability, so that every check is planned. */
function everythingClaimed(): RunContext {
  return {
    ...defaultSettings,
    target: "reference",
    hello: {
      protocol: protocolVersion,
      implementation: { name: "", version: "" },
      capabilities: Object.fromEntries(capabilityNames.map((name) => [name, true])),
    },
    failFast: false,
    signal: new AbortController().signal,
  };
}

/** Plans every check of the sources as for a target that declares everything. */
export async function everyCheck(sources: readonly CheckSource[]): Promise<readonly PlannedCheck[]> {
  const plan: PlannedCheck[] = [];
  for (const source of sources) plan.push(...(await source.plan(everythingClaimed())));
  return plan;
}

/** Counts, for each statement, the checks of the sources that rest on it, without running them. */
export async function statementCoverage(
  sources: readonly CheckSource[],
): Promise<ReadonlyMap<StatementId, StatementCoverage>> {
  const plan = await everyCheck(sources);
  return new Map(
    statements.map(({ id, requirements }) => {
      const resting = plan.filter((check) => check.requirements.some((slug) => requirements.includes(slug)));
      const scenarios = resting.filter(({ source }) => source === "feature").length;
      return [id, { scenarios, cells: resting.length - scenarios }];
    }),
  );
}
