// Runs every stage even after one failed, so that a developer sees everything at once, and ends with the
// exit code of the first that failed. Options: --full, --stages a,b, and parts of the names of test files.
"use strict";

const { parseArgs } = require("node:util");
const { ensureInstalled } = require("./ensure.cjs");
const { orStop, Stop } = require("./stop.cjs");

function usage() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { full: { type: "boolean" }, stages: { type: "string" } },
    });
  } catch (problem) {
    throw new Stop(
      `${problem.message}\nUsage: npm test -- [--full] [--stages types,lint,deps,units,verify] [part-of-a-test-file …]`,
      2,
    );
  }
}

function chosen(stages, { values, positionals }) {
  // Who names test files wants their result now.
  const names =
    values.stages?.split(",") ?? (positionals.length > 0 ? ["units"] : stages.map(({ name }) => name));
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    throw new Stop(
      `no stage is called "${unknown}". Known: ${stages.map(({ name }) => name).join(", ")}.`,
      2,
    );
  }
  return stages.filter(({ name }) => names.includes(name));
}

async function timed(run, wanted) {
  const start = performance.now();
  const result = await run(wanted);
  return { ...result, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

async function runAll(stages, wanted) {
  const started = new Map();
  for (const stage of stages.filter(({ early }) => early)) started.set(stage, timed(stage.run, wanted));
  const results = [];
  for (const stage of stages) {
    process.stdout.write(`${stage.name}: ${stage.about} …\n`);
    const result = await (started.get(stage) ?? timed(stage.run, wanted));
    process.stdout.write(
      `${result.output ?? ""}  ${result.exitCode === 0 ? "ok" : "FAILED"}, ${result.seconds} s\n`,
    );
    results.push({ ...result, name: stage.name });
  }
  return results;
}

function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`;
}

async function main() {
  const options = orStop(() => {
    const given = usage();
    ensureInstalled();
    return given;
  });
  if (options.values.full) process.env.TWOTIER_FULL = "1"; // read by long tests, in the processes that run them
  const stages = orStop(() => chosen(require("./stages.cjs").stages, options));
  const results = await runAll(stages, options.positionals);

  const bad = results.filter(({ exitCode }) => exitCode !== 0);
  if (bad.length > 0) process.stdout.write(`Failed: ${bad.map(({ name }) => name).join(", ")}.\n`);
  const { tally } = results.find((result) => result.tally) ?? {};
  if (tally) process.stdout.write(lastLine(tally));
  process.exitCode = bad[0]?.exitCode ?? 0;
}

void main();
