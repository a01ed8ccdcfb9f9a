import Table from "cli-table3";
import { ownSteps, packageRoot } from "../domain/package-root";
import { type FeatureFolder, runCucumberSession } from "../runner/features/cucumber-session";
import { featureCatalogue } from "../runner/features/feature-catalogue";

/**
 * Measures scenarios per CPU second against the reference, beside the same scenarios with empty steps. Both alternate in one
 * process, because on a busy machine only the ratio is reliable.
 */
const rounds = 7;

interface Contender {
  readonly name: string;
  readonly folder: FeatureFolder;
  readonly seconds: number[];
}

const root = packageRoot();

const suite: Contender = {
  name: "this suite against the reference",
  folder: { root, features: "features", steps: ownSteps() },
  seconds: [],
};

const bare: Contender = {
  name: "cucumber with empty steps",
  folder: { root, features: "features", steps: "dist/src/testing/suite-fixture/empty.steps.js" },
  seconds: [],
};

async function measure({ folder, seconds }: Contender, chosen: readonly string[]): Promise<void> {
  const start = process.cpuUsage();
  await runCucumberSession({
    folder,
    language: "en",
    chosen,
    parameters: { target: "reference", readings: true, seed: 1, language: "en", evidence: "failures" },
    onMessage: () => undefined,
  });
  const { user, system } = process.cpuUsage(start);
  seconds.push((user + system) / 1e6);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const chosen = (await featureCatalogue(suite.folder, "en")).map(({ key }) => key);
  for (const contender of [suite, bare]) {
    await measure(contender, chosen); // loads the steps and warms up
    contender.seconds.length = 0;
  }
  for (let round = 0; round < rounds; round += 1) {
    await measure(suite, chosen);
    await measure(bare, chosen);
  }
  const table = new Table({
    head: ["", "scenarios", "CPU s (median)", "scenarios / CPU s"],
    style: { head: [], border: [] },
  });
  for (const { name, seconds } of [suite, bare]) {
    const middle = median(seconds);
    table.push([name, chosen.length, middle.toFixed(3), Math.round(chosen.length / middle)]);
  }
  console.log(table.toString());
  console.log(
    `ratio: ${(median(suite.seconds) / median(bare.seconds)).toFixed(2)} (1 = as fast as cucumber alone)`,
  );
}

void main();
