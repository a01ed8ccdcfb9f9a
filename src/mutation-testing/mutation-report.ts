import type {
  FileResult,
  MutantResult as MutantRow,
  MutationTestResult,
  Position,
} from "mutation-testing-report-schema/api";
import { equivalentMutants } from "../mutants/equivalent/catalogue";
import type { SourceMutantTarget } from "../targets/mutant-targets";
import { firstKill } from "./kill";
import { type MutantOutcome, onlyCrashes } from "./mutant-outcome";

/** The results of the source mutants in the format of Stryker's mutation-testing-report-schema. Mutants that were not run are pending. */
export function mutationReport(
  mutants: readonly SourceMutantTarget[],
  outcomes: readonly MutantOutcome[],
): MutationTestResult {
  const outcomesByTarget = new Map(outcomes.map((each) => [each.mutant.target, each]));
  const files: Record<string, FileResult> = {};
  for (const mutant of mutants) {
    const path = `src/reference/${mutant.file}.ts`;
    files[path] ??= { language: "typescript", source: mutant.source.original, mutants: [] };
    files[path].mutants.push(rowOf(mutant, outcomesByTarget.get(mutant.target)));
  }
  return {
    schemaVersion: "2",
    thresholds: { high: 100, low: 99 },
    files,
    testFiles: testFilesOf(Object.values(files)),
    framework: { name: "twotier", branding: { homepageUrl: "https://stryker-mutator.io" } },
  };
}

function rowOf(mutant: SourceMutantTarget, outcome: MutantOutcome | undefined): MutantRow {
  const { id, location, mutator, replacement } = mutant;
  const [start, end] = [positionFrom1(location.start), positionFrom1(location.end)];
  return { id, mutatorName: mutator, replacement, location: { start, end }, ...statusOf(mutant, outcome) };
}

function positionFrom1({ column, line }: Position): Position {
  return { line: line + 1, column: column + 1 };
}

const reasons = new Map(equivalentMutants.map(({ because, target }) => [target, because]));

function statusOf(
  { compiles, target }: SourceMutantTarget,
  outcome: MutantOutcome | undefined,
): Pick<MutantRow, "status" | "statusReason" | "killedBy"> {
  if (!compiles) return { status: "CompileError" };
  const reason = reasons.get(target);
  if (reason !== undefined) return { status: "Ignored", statusReason: `Equivalent: ${reason}` };
  if (outcome === undefined) return { status: "Pending" };
  const kill = firstKill(outcome.result);
  if (kill !== undefined) return { status: "Killed", killedBy: [kill.check] };
  return { status: onlyCrashes(outcome) ? "RuntimeError" : "Survived" };
}

/** Lists the killing checks by feature or machine, because the viewer shows tests by file. */
function testFilesOf(files: readonly FileResult[]): NonNullable<MutationTestResult["testFiles"]> {
  const checks = new Set(files.flatMap(({ mutants }) => mutants.flatMap(({ killedBy }) => killedBy ?? [])));
  const testFiles: NonNullable<MutationTestResult["testFiles"]> = {};
  for (const id of [...checks].sort()) {
    const [, file = id, name = id] = /^(feature:[^#]+|machine:[^/]+)[#/](.*)$/.exec(id) ?? [];
    testFiles[file] ??= { tests: [] };
    testFiles[file].tests.push({ id, name });
  }
  return testFiles;
}
