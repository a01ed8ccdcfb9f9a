import type { Envelope, Pickle, TestStepResultStatus } from "@cucumber/messages";
import { suiteVersion } from "../../domain/package-root";
import type { CheckRecord, RunRecord } from "../../reporting/record/run-record";
import type { FeatureFolder } from "./cucumber-session";
import { runCucumberSession } from "./cucumber-session";
import { pickleKey } from "./pickle-filter-plugin";
import { everyScenarioLine } from "./scenario-collector";

/** Messages must have times. They are all zero, so that equal runs differ in ids alone. */
const start = { seconds: 0, nanos: 0 } as const;

/** The features of one language as cucumber reads them, with the pickles by `uri:line`. */
interface ReadFeatures {
  readonly documents: readonly Envelope[];
  readonly pickles: ReadonlyMap<string, Pickle>;
}

async function readFeatures(folder: FeatureFolder, language: string): Promise<ReadFeatures> {
  const documents: Envelope[] = [];
  const lines = new Map<string, number>();
  const pickles = new Map<string, Pickle>();
  const onMessage = (message: Envelope) => {
    const { gherkinDocument, pickle, source } = message;
    if (gherkinDocument) for (const [id, line] of everyScenarioLine(gherkinDocument)) lines.set(id, line);
    if (pickle) pickles.set(pickleKey(pickle.uri, lines.get(pickle.astNodeIds.at(-1) ?? "") ?? 0), pickle);
    if (gherkinDocument ?? pickle ?? source) documents.push(message);
  };
  await runCucumberSession({ folder, language, parameters: {}, onMessage });
  return { documents, pickles };
}

type Status = `${TestStepResultStatus}`;

/** The status of the step that decided about a check. */
const decisive: Readonly<Record<string, Status>> = {
  fail: "FAILED",
  error: "FAILED",
  xfail: "PENDING",
  inconclusive: "PENDING",
  inconsistent: "PENDING",
  skip: "SKIPPED",
};

function statusOf({ decision }: CheckRecord, index: number, deciding: number): Status {
  const status = decisive[decision.outcome];
  if (status === undefined || index < deciding) return "PASSED";
  return index === deciding ? status : "SKIPPED";
}

/** The text below the deciding step: requirement, expected, observed, replay command. */
function messageOf({ decision, replay }: CheckRecord): string {
  const { requirement, expected, observed, note } = decision;
  const lines = [requirement, expected && `expected: ${expected}`, observed && `observed: ${observed}`, note];
  return [...lines, replay && `npx twotier replay ${replay}`].filter(Boolean).join("\n");
}

/** One scenario as a test case that has run once. */
function testCase(record: CheckRecord, pickle: Pickle, number: number): readonly object[] {
  const id = `case-${number}`;
  const started = `${id}-started`;
  const deciding = record.decision.outcome === "skip" ? 0 : Math.max(0, record.decision.steps.length - 1);
  const steps = pickle.steps.map((step, index) => ({ id: `${id}-${index}`, pickleStepId: step.id }));
  const results = steps.flatMap((step, index) => {
    const of = { testCaseStartedId: started, testStepId: step.id, timestamp: start };
    const status = statusOf(record, index, deciding);
    const message = index === deciding && status !== "PASSED" ? { message: messageOf(record) } : {};
    const testStepResult = { status, duration: start, ...message };
    return [{ testStepStarted: of }, { testStepFinished: { ...of, testStepResult } }];
  });
  const testSteps = steps.map((step) => ({
    ...step,
    stepDefinitionIds: ["step"],
    stepMatchArgumentsLists: [{ stepMatchArguments: [] }],
  }));
  return [
    { testCase: { id, pickleId: pickle.id, testSteps } },
    { testCaseStarted: { id: started, testCaseId: id, attempt: 0, timestamp: start } },
    ...results,
    { testCaseFinished: { testCaseStartedId: started, timestamp: start, willBeRetried: false } },
  ];
}

function beginning(): readonly object[] {
  const unnamed = { name: "-" };
  return [
    {
      meta: {
        protocolVersion: "32.3.1",
        implementation: { name: "twotier", version: suiteVersion() },
        runtime: unnamed,
        os: unnamed,
        cpu: unnamed,
      },
    },
  ];
}

const anyStep = {
  stepDefinition: {
    id: "step",
    pattern: { source: "", type: "REGULAR_EXPRESSION" },
    sourceReference: { uri: "steps" },
  },
};

/**
 * Renders the scenarios of a run as Cucumber messages, one a line, as the ecosystem's own viewers read them
 * (https://github.com/cucumber/messages). Checks of machines are no scenarios and are left out; what did not run has no test case.
 */
export async function cucumberMessages(record: RunRecord, folder: FeatureFolder): Promise<string> {
  const { documents, pickles } = await readFeatures(folder, record.started.language);
  const decided = record.checks.filter(({ decision }) => decision.outcome !== "not-run");
  const cases = decided.flatMap((check, index) => {
    const pickle = pickles.get(check.check.where);
    return pickle === undefined ? [] : testCase(check, pickle, index + 1);
  });
  const success = record.verdict.outcome === "pass";
  const envelopes = [
    ...beginning(),
    ...documents,
    anyStep,
    { testRunStarted: { timestamp: start } },
    ...cases,
    { testRunFinished: { success, timestamp: start } },
  ];
  return `${envelopes.map((envelope) => JSON.stringify(envelope)).join("\n")}\n`;
}
