import { ourChoices } from "../domain/choices";
import { inProcess as inThisProcess } from "../port/in-process";
import { createReference } from "../reference/reference-implementation";
import { checkSources } from "../runner/planning/check-sources";
import { runVerify } from "../runner/verify";
import { singleAlternatives } from "../testing/choices/drawn-choices";
import { figure, inProcess, Targets } from "./measure";

/**
 * Measures the CPU seconds of whole runs against the reference: with choices that are learned beside choices that are given, under
 * each other choice beside ours, and against faulty implementations with many failures beside a clean one. Each run is made in
 * a process of its own.
 */

const mostLearning = 0.05;
const mostUnderOthers = 1.2;
const mostFailing = 1.5;
/** Every so many of the other choices are measured. `--all` measures all of them. */
const stride = process.argv.includes("--all") ? 1 : 6;
const rounds = 3;

/** Faults that some and very many checks find. */
const failing = ["sales-agents-see-no-customers", "order-forgets-its-subscriptions"];

/** The CPU seconds of one run. */
async function run(against: string, alternative: string, readings: string): Promise<void> {
  const choices = singleAlternatives().get(alternative) ?? ourChoices;
  const open = async () => inThisProcess(createReference({ readings: choices }));
  const start = process.cpuUsage();
  const { record } = await runVerify({
    against,
    readings,
    sources: checkSources(),
    out: null,
    ...(against === "reference" ? { open } : {}),
  });
  const { system, user } = process.cpuUsage(start);
  const failures = record.checks.filter(({ decision }) => decision.outcome === "fail").length;
  process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, failures }));
}

/** The least CPU seconds of several runs, because other processes may disturb some of them. */
function secondsOf(against: string, alternative: string, readings: string) {
  const runs = Array.from({ length: rounds }, () => inProcess(__filename, against, alternative, readings));
  const seconds = Math.min(...runs.map((each) => Number(each.seconds)));
  return { seconds, failures: Number(runs[0]?.failures) };
}

function measureChoices(targets: Targets): void {
  const ours = secondsOf("reference", "ours", "ours").seconds;
  const learned = secondsOf("reference", "ours", "learned").seconds;
  const share = Math.max(0, (learned - ours) / learned);
  targets.say(
    share <= mostLearning,
    `learning takes ${(100 * share).toFixed(1)} % of a run of ${figure(learned)} s (at most ${100 * mostLearning} %)`,
  );
  for (const name of [...singleAlternatives().keys()].filter((_name, index) => index % stride === 0)) {
    const ratio = secondsOf("reference", name, "learned").seconds / learned;
    targets.say(
      ratio <= mostUnderOthers,
      `${name}: ${ratio.toFixed(2)} of a run under our choices (at most ${mostUnderOthers})`,
    );
  }
  for (const name of failing) {
    const { failures, seconds } = secondsOf(`nonconformant:${name}`, "ours", "learned");
    targets.say(
      seconds <= mostFailing * learned,
      `${name}, ${figure(failures)} failures: ${(seconds / learned).toFixed(2)} of a clean run (at most ${mostFailing})`,
    );
  }
}

function main(): void {
  const targets = new Targets();
  measureChoices(targets);
  console.log(`${targets.missed} targets missed`);
  process.exitCode = targets.missed > 0 ? 1 : 0;
}

const at = process.argv.indexOf("--part");
const [against = "reference", alternative = "ours", readings = "ours"] = process.argv.slice(at + 1);
if (at < 0) main();
else void run(against, alternative, readings);
