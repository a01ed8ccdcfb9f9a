import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { packageRoot } from "../../domain/package-root";
import { hostileFiles } from "./hostile-files";
import { members } from "./members";

/** A test by its file and the beginning of its title, or a member of the zoo or a hostile file by its name. */
type Guard = readonly [file: string, title: string] | string;

/** The kinds of defects by which a target, a file or the machine could fool a run or bring it down, with the tests that fail then. */
const guarded: Readonly<Record<string, readonly Guard[]>> = {
  "exit code 0 before a verdict was told": [
    ["src/cli/exit-guard.test.ts", "gives 3 and one line after "],
    ["src/cli/exit-guard.test.ts", "gives 3 and one line if a server switches to another protocol"],
    ["src/targets/transports/module-transport.test.ts", "does not end the suite"],
    ...[
      "module exits-at-start",
      "module really-exits:0",
      "module exit-listener",
      "http status-101",
      "rest status-101",
    ],
  ],
  "reports of an earlier run beside a run without a verdict": [
    ["src/runner/report-folder.test.ts", "is emptied of an earlier run's files"],
    [
      "src/runner/report-folder.test.ts",
      "keeps the events of an earlier run if one of its reports cannot be removed",
    ],
    ["src/runner/report-folder.test.ts", "holds no verdict if one of its reports cannot be written"],
  ],
  "a process that does not end after its report": [
    ["src/cli/exit-guard.test.ts", "gives the result once it is written, although a timer is left"],
    ["src/targets/transports/child-group.test.ts", "no child survives a program that "],
    ...["module leaves-timer", "stdio lingers"],
  ],
  "time without a bound": [
    ["src/runner/run-limit.test.ts", "keeps what was decided and leaves the rest not run"],
    ["src/targets/transports/lost-time.test.ts", "counts answers that need more than a part of their limit"],
    ["src/targets/transports/hang-breaker.test.ts", "sends a request that times out three times"],
    ["src/targets/rest/exchange.test.ts", "is not waited for if the body drips without end"],
    ...["stdio half-a-line", "http half-body", "http endless-body", "rest endless-body", "rest long-list"],
  ],
  "text without a bound": [
    ["src/domain/foreign-text.test.ts", "says how many characters were left out"],
    ["src/targets/transports/answer-size.test.ts", "is limited in entries and characters"],
    ["src/runner/keep-small.test.ts", ""],
    ...[
      "stdio long-error",
      "stdio long-text",
      "stdio many-keys",
      "stdio name-long",
      "stdio version-long",
      "stdio flood",
    ],
  ],
  "a crash in bye that nobody sees": ["stdio exit-status", "stdio lingers"],
  "a hello that changes between greeting and run": [
    ["src/targets/transports/same-hello.test.ts", "is an error of the run"],
    "http hello-changes",
  ],
  "an honest bundle that is called contradictory": [
    ["src/runner/hide-leaks.test.ts", "leaves an honest bundle consistent if it is "],
    ["src/targets/recording/redaction.test.ts", "hides the password "],
  ],
  "blame for answers that are wrong now and then": [
    [
      "src/runner/confirmation/confirmed-source.test.ts",
      "is not blamed for answers that are wrong now and then",
    ],
    [
      "src/cli/replay-command.test.ts",
      "runs the check against another target and says that it did not fail there",
    ],
    ["src/cli/replay-command.test.ts", "says that the check failed again, and fails"],
    ...["stdio random-looks:12", "http counted-acts:11", "module crash-once:100", "rest counted-lists:7"],
  ],
  "blame for state that survives a reset": [
    [
      "src/runner/confirmation/confirmed-source.test.ts",
      "is an error of the run if its state survives a reset",
    ],
    [
      "src/targets/transports/detect-leftover-state.test.ts",
      "finds leftover state of one person at the next reset",
    ],
    ...[
      "stdio leaks-credentials:3",
      "stdio leaks-nicknames:3",
      "stdio leaks-draft:3",
      "stdio leaks-credentials:9",
    ],
  ],
  "trouble that is called a deviation": [
    ["src/cli/exit-guard.test.ts", "gives 3 and one line if its verdict cannot be written"],
    ["src/setup/setup.test.ts", "that is not set up is refused in one line with code 3"],
    ...["module uncaught-later", "module rejects-later"],
  ],
  "two runs that write into one folder": [
    ["src/runner/report-folder.test.ts", "is refused to a second run, which names the process of the first"],
    ["src/runner/report-folder.test.ts", "decisions that contradict each other are refused"],
  ],
  "a module that changes the suite's own data": [
    ["src/targets/transports/module-transport.test.ts", "runs in a process of its own, which gets copies"],
    "module changes-arguments",
  ],
  "a failed answer that counts as a refusal": ["http status-503-refusal", "rest status-503-refusal"],
  "an error that is dropped because an outcome stands beside it": ["stdio error-and-outcome"],
  "a secret that was shown and is written in another form": [
    ["src/targets/recording/redaction.test.ts", "finds a password that its JSON form changes"],
    ["src/targets/secrets/foreign-text.test.ts", "is hidden before the text is cut"],
    ["src/targets/secrets/foreign-text.test.ts", "is hidden "],
    "stdio tells-in-base64",
  ],
  "a secret that leaks before it is shown": [
    ["src/runner/hide-leaks.test.ts", "that leaked before it was shown is in no report"],
    ...["stdio tells-in-error", "http tells-in-id", "module tells-in-key", "stdio tells-in-value"],
    ...["stdio crash-tells-secret", "stdio prints-secret", "rest tells-with-500", "rest tells-in-code"],
  ],
  "a secret in the name of a target": [
    ["src/targets/secrets/shown-target.test.ts", "hides what lets somebody in: "],
    ...["stdio name-secret", "stdio version-secret"],
  ],
  "a bundle that unpacks without a bound": [
    ["src/runner/check-bundle/bundle.test.ts", "is no bundle where a part unpacks to many times its size"],
    ["src/runner/check-bundle/bundle.test.ts", "is no bundle where it is cut off, or claims more"],
    ...["bundle: of zeros", "bundle: with many parts"],
  ],
  "a message that was put into a bundle": [
    ["src/runner/check-bundle/bundle.test.ts", "contradicts itself where a message of session "],
  ],
  "a pattern that takes for ever to match": [
    ["src/verdicts/apply-expectations.test.ts", "is matched without backtracking"],
    ...["baseline: with many stars", "baseline: with a long name"],
  ],
  "a program that only a report names": [
    ["src/cli/replay-command.test.ts", "runs no program that only a report names"],
  ],
  "a full disk, or a file that cannot be written": [
    ["src/cli/unwritable-outputs.test.ts", " ends the run with one line and without a verdict"],
    ["src/cli/unwritable-outputs.test.ts", "is refused before the run, in one line"],
    ["src/runner/verify.test.ts", "ends at an event that cannot be recorded"],
    ["src/targets/recording/tape.test.ts", "that cannot be written changes no answer"],
  ],
  "a file that has no end": [
    ["src/domain/read-text-file.test.ts", "refuses devices and pipes"],
    ...["page: an endless device", "page: a named pipe"],
  ],
  "characters that steer a terminal, a page or XML": [
    ["src/domain/foreign-text.test.ts", "shows U+"],
    ["src/targets/secrets/shown-target.test.ts", "shows control characters as their numbers"],
    ["src/testing/foreign-text-edge.test.ts", "of a thrown value is read in one place"],
    ...["stdio name-bidi", "stdio name-html", "stdio name-surrogate", "stdio version-odd"],
  ],
  "output of a module in the output of the suite": [
    [
      "src/targets/transports/module-transport.test.ts",
      "runs in a process of its own, which gets copies and whose output is log",
    ],
    "module prints-noise",
  ],
  "an answer so deep that reading it overflows the stack": [
    ["src/targets/transports/answer-size.test.ts", "is limited in depth"],
    ...["stdio deep:2000", "stdio deep-line", "http deep-body", "rest deep-body"],
  ],
  "a thrown value that has no text": [
    ["src/domain/foreign-text.test.ts", "finds a text for whatever was thrown"],
    ...["module throws-null", "module throws-getter", "module throws-bare-object"],
  ],
  "a kept connection that the server closes": [
    ["src/targets/transports/http-transport.test.ts", "that closes a connection between two requests"],
    [
      "src/targets/rest/exchange.test.ts",
      "is opened again if the server has closed it after its last answer",
    ],
    ...["http closes-connections", "rest closes-connections"],
  ],
  "a script that the page does not know": [
    ["src/reporting/reports.test.ts", "the page allows only its own style and script"],
  ],
  "a file of expected failures that means something else": [
    ["src/runner/baseline/baseline.test.ts", "is refused in one line where it is malformed"],
    ...["baseline: with a day that does not exist", "baseline: of aliases"],
  ],
};

const titles = /\b(?:test|describe)\(\s*(["'`])(.+?)\1[,)]/gs;

function holdsTest(file: string, title: string): boolean {
  const path = join(packageRoot(), file);
  if (!existsSync(path)) return false;
  return [...readFileSync(path, "utf8").matchAll(titles)].some(([, , found = ""]) => found.includes(title));
}

const known = new Set([
  ...members.map(({ transport, behaviours }) => `${transport} ${behaviours}`),
  ...hostileFiles.map(({ name }) => name),
]);

describe("the tests that guard against each kind of defect", () => {
  for (const [kind, guards] of Object.entries(guarded)) {
    test(`exist: ${kind}`, () => {
      const missing = guards.filter((guard) =>
        typeof guard === "string" ? !known.has(guard) : !holdsTest(...guard),
      );

      assert.deepEqual(missing, []);
    });
  }
});
