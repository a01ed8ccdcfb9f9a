import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { MutationTestResult } from "mutation-testing-report-schema/api";
import { sourceMutantTargets } from "../targets/mutant-targets";
import { sourceOf } from "./mutant";
import type { MutantOutcome } from "./mutant-outcome";
import { mutationReport } from "./mutation-report";

/** Writes `mutation.json` and `mutation.html` if the run contains source mutants. Returns their paths. */
export async function writeMutationReport(
  folder: string,
  outcomes: readonly MutantOutcome[],
): Promise<readonly string[]> {
  const ofSource = outcomes.filter(({ mutant }) => sourceOf(mutant) === "code");
  if (ofSource.length === 0) return [];
  const report = mutationReport(await sourceMutantTargets(), ofSource);
  const texts = {
    "mutation.json": `${JSON.stringify(report)}\n`,
    "mutation.html": mutationPage(report),
  };
  return Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

// Resolved at run time: source mutants exist only in a checkout, which has the development dependencies.
const viewerScript = "mutation-testing-elements/mutation-test-elements.js";

/** Stryker's viewer with its script and the report inlined, so that the page works offline. */
export function mutationPage(report: MutationTestResult): string {
  const viewer = readFileSync(createRequire(__filename).resolve(viewerScript), "utf8");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>twotier faults: mutants of the reference</title>
<script>${viewer}</script>
</head>
<body>
<mutation-test-report-app title-postfix="twotier reference"></mutation-test-report-app>
<script>
document.querySelector("mutation-test-report-app").report = ${JSON.stringify(report).replaceAll("<", "\\u003c")};
</script>
</body>
</html>
`;
}
