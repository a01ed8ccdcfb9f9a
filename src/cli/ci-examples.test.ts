import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";
import { packageRoot } from "../domain/package-root";
import { verify } from "../runner/verify";

const folder = mkdtempSync(join(tmpdir(), "twotier-ci-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const only = "machine:credentials/tour";

/** Programs that stand for `npx twotier` and for the `twotier` of an image. They narrow each verification, to save time. */
function shimPrograms(): string {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const cli = join(packageRoot(), "src/setup/twotier.cjs");
  const run = `case "$1" in verify) exec "${process.execPath}" "${cli}" "$@" --only ${only};; esac
exec "${process.execPath}" "${cli}" "$@"
`;
  writeFileSync(join(bin, "npx"), `#!/bin/sh\nshift\n${run}`);
  writeFileSync(join(bin, "twotier"), `#!/bin/sh\n${run}`);
  for (const name of ["npx", "twotier"]) chmodSync(join(bin, name), 0o755);
  return bin;
}

/** Runs a script as a job of an engine does: in a folder, with variables, in a process of its own. Returns its exit code. */
function runJob(script: string, cwd: string, variables: Readonly<Record<string, string>>): Promise<number> {
  const { PATH = "" } = process.env;
  const path = [join(folder, "bin"), PATH].join(delimiter);
  const env = { ...process.env, TARGET: "reference", ...variables, PATH: path };
  return new Promise((resolve) => {
    const job = execFile("bash", ["-e", "-c", script], { cwd, env }, () => resolve(job.exitCode ?? -1));
  });
}

function textOf(...path: readonly string[]): string {
  return readFileSync(join(packageRoot(), ...path), "utf8");
}

interface Example {
  /** The scripts of the parts, each with the variables that the engine sets. */
  readonly parts: readonly (readonly [string, Readonly<Record<string, string>>])[];
  readonly merge: string;
}

const step = z.object({ run: z.string().optional() });
const githubFile = z.object({
  jobs: z.object({
    part: z.object({
      strategy: z.object({ matrix: z.object({ part: z.array(z.number()) }) }),
      env: z.object({ PART: z.literal(`\${{ matrix.part }}`) }),
      steps: z.array(step),
    }),
    merge: z.object({ steps: z.array(step) }),
  }),
});

function scriptOf(steps: readonly z.infer<typeof step>[]): string {
  return steps.flatMap(({ run }) => run ?? []).join("\n");
}

function githubExample(): Example {
  const { part, merge } = githubFile.parse(parse(textOf("examples/ci/github-actions.yml"))).jobs;
  return {
    parts: part.strategy.matrix.part.map((each) => [scriptOf(part.steps), { PART: String(each) }]),
    merge: scriptOf(merge.steps),
  };
}

const gitlabFile = z.object({
  part: z.object({ parallel: z.number(), script: z.array(z.string()) }),
  conformance: z.object({ script: z.array(z.string()) }),
});

function gitlabExample(): Example {
  const { part, conformance } = gitlabFile.parse(parse(textOf("examples/ci/gitlab-ci.yml")));
  const total = part.parallel;
  return {
    parts: Array.from({ length: total }, (_, index) => [
      part.script.join("\n"),
      { CI_NODE_INDEX: String(index + 1), CI_NODE_TOTAL: String(total) },
    ]),
    merge: conformance.script.join("\n"),
  };
}

const kubernetesJob = z.object({
  spec: z.object({
    completions: z.number().default(1),
    template: z.object({
      spec: z.object({ containers: z.tuple([z.object({ command: z.array(z.string()) })]) }),
    }),
  }),
});

function kubernetesExample(cwd: string): Example {
  const documents = parseAllDocuments(textOf("examples/ci/kubernetes-job.yaml"));
  const jobs = documents.map((document) => kubernetesJob.parse(document.toJS()));
  const scriptIn = (job: (typeof jobs)[number] | undefined) =>
    (job?.spec.template.spec.containers[0].command.at(-1) ?? "").replaceAll("/reports", `${cwd}/reports`);
  const [parts, merge] = jobs;
  return {
    parts: Array.from({ length: parts?.spec.completions ?? 0 }, (_, index) => [
      scriptIn(parts),
      { JOB_COMPLETION_INDEX: String(index) },
    ]),
    merge: scriptIn(merge),
  };
}

const plan = z.object({ shard: z.object({ part: z.number(), of: z.number(), checks: z.array(z.string()) }) });

/** The part of the plan that a report folder holds. */
function shardIn(path: string): z.infer<typeof plan>["shard"] {
  const [first = ""] = readFileSync(join(path, "events.ndjson"), "utf8").split("\n");
  return plan.parse(JSON.parse(first)).shard;
}

const otherEngines: Readonly<Record<string, (cwd: string) => Example>> = {
  GitLab: gitlabExample,
  Kubernetes: kubernetesExample,
};

describe("the examples of a run on several machines", () => {
  const whole = join(folder, "whole");
  before(async () => {
    shimPrograms();
    await verify({ only: [only], out: whole });
  });

  const foldersIn = (cwd: string) =>
    readdirSync(join(cwd, "reports")).filter((name) => name.startsWith("part-"));

  async function mergesToTheWhole(merge: string, cwd: string): Promise<void> {
    assert.equal(await runJob(merge, cwd, {}), 0);
    for (const file of ["summary.json", "junit.xml", "report.html"])
      assert.equal(
        readFileSync(join(cwd, "reports/conformance", file), "utf8"),
        readFileSync(join(whole, file), "utf8"),
        file,
      );
  }

  const github = join(folder, "github");

  test("GitHub Actions: the merged report is that of a single run", async () => {
    mkdirSync(github);
    const { parts, merge } = githubExample();
    assert.equal(parts.length, 4);

    for (const [script, variables] of parts) assert.equal(await runJob(script, github, variables), 0);

    await mergesToTheWhole(merge, github);
  });

  // Each engine runs its last part; the others are those of GitHub Actions, which saves most of the time.
  for (const [engine, read] of Object.entries(otherEngines)) {
    test(`${engine}: the merged report is that of a single run`, async () => {
      const cwd = join(folder, engine);
      cpSync(github, cwd, { recursive: true });
      for (const name of ["conformance", "part-4"]) rmSync(join(cwd, "reports", name), { recursive: true });
      const { parts, merge } = read(cwd);
      const [script, variables] = parts[3] ?? assert.fail(`${engine} has ${parts.length} parts.`);

      assert.equal(await runJob(script, cwd, variables), 0);

      const own = foldersIn(cwd).find((name) => shardIn(join(cwd, "reports", name)).part === 4) ?? "";
      assert.deepEqual(shardIn(join(cwd, "reports", own)), shardIn(join(github, "reports/part-4")));
      // An engine that counts from 0 has overwritten another part.
      if (own === "part-3")
        cpSync(join(github, "reports/part-3"), join(cwd, "reports/part-4"), { recursive: true });
      await mergesToTheWhole(merge, cwd);
    });
  }

  test("a missing part counts as not run, and the merged run is an error", async () => {
    const cwd = join(folder, "missing");
    cpSync(github, cwd, { recursive: true });
    for (const name of ["conformance", "part-1"]) rmSync(join(cwd, "reports", name), { recursive: true });

    assert.equal(await runJob(githubExample().merge, cwd, {}), 3);
  });
});

const actionFile = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
  runs: z.object({ using: z.literal("composite"), steps: z.tuple([z.object({ run: z.string() })]) }),
});

describe("the GitHub Action", () => {
  const [{ run }] = actionFile.parse(parse(textOf("action.yml"))).runs.steps;
  const output = join(folder, "output.txt");
  const variables = { GITHUB_ACTION_PATH: packageRoot(), GITHUB_OUTPUT: output, OUT: "reports/action" };

  for (const [against, code, outcome] of [
    ["reference", 0, "partial"],
    ["nonconformant:sales-agents-see-no-customers", 1, "fail"],
    ["referense", 2, "error"],
  ] as const) {
    test(`leaves outcome and report of ${against}`, async () => {
      writeFileSync(output, "");
      const options = "--only feature:roles-and-profile --strict";
      const exit = await runJob(run, folder, { ...variables, AGAINST: against, OPTIONS: options });

      assert.equal(exit, code);
      assert.deepEqual(readFileSync(output, "utf8").trimEnd().split("\n"), [
        `outcome=${outcome}`,
        "report=reports/action/report.html",
      ]);
    });
  }
});
