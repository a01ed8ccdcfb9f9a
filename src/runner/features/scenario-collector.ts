import type { Attachment, Envelope, GherkinDocument, Pickle, TestCase } from "@cucumber/messages";
import { pickleKey } from "./pickle-filter-plugin";
import type { FinishedScenario, FinishedStep } from "./scenario-evidence";

type StepPlan = Pick<FinishedStep, "sentence" | "phase">;

interface CasePlan {
  readonly key: string;
  readonly steps: ReadonlyMap<string, StepPlan>;
}

interface RunningCase extends CasePlan {
  readonly finished: FinishedStep[];
  readonly attachments: Attachment[];
}

/** The steps of a document as written, of outlines with their placeholders. */
export function everyStep({ feature }: GherkinDocument) {
  const children = feature?.children.flatMap((child) => [child, ...(child.rule?.children ?? [])]) ?? [];
  return children.flatMap(({ background, scenario }) => background?.steps ?? scenario?.steps ?? []);
}

/** A step as the sentence that reports show. */
export function sentenceOf(keyword: string, text: string): string {
  return `${keyword.trimEnd()} ${text}`;
}

/** The line of each scenario and of each row of its examples, by id. */
export function everyScenarioLine({ feature }: GherkinDocument): readonly (readonly [string, number])[] {
  const children = feature?.children.flatMap((child) => [child, ...(child.rule?.children ?? [])]) ?? [];
  return children.flatMap(({ scenario }) => {
    if (scenario === undefined) return [];
    const rows = scenario.examples.flatMap(({ tableBody }) => tableBody);
    return [scenario, ...rows].map(({ id, location }) => [id, location.line] as const);
  });
}

/** The documents, pickles and test cases that cucumber has announced so far. */
class MessageIndex {
  readonly #keywords = new Map<string, string>();
  readonly #lines = new Map<string, number>();
  readonly #pickles = new Map<string, Pickle>();
  readonly #plans = new Map<string, CasePlan>();

  add({ gherkinDocument, pickle, testCase }: Envelope): void {
    if (gherkinDocument) {
      for (const { id, keyword } of everyStep(gherkinDocument)) this.#keywords.set(id, keyword);
      for (const [id, line] of everyScenarioLine(gherkinDocument)) this.#lines.set(id, line);
    }
    if (pickle) this.#pickles.set(pickle.id, pickle);
    if (testCase) this.#plans.set(testCase.id, this.#planOf(testCase));
  }

  planOf(testCaseId: string): CasePlan {
    return this.#plans.get(testCaseId) ?? { key: testCaseId, steps: new Map() };
  }

  #planOf({ pickleId, testSteps }: TestCase): CasePlan {
    const pickle = this.#pickles.get(pickleId);
    if (pickle === undefined) return { key: pickleId, steps: new Map() };
    const firstStep = testSteps.findIndex(({ hookId }) => hookId === undefined);
    const steps = testSteps.map(({ id, pickleStepId }, index) => {
      const isBefore = firstStep === -1 || index < firstStep;
      return [id, this.#stepOf(pickle, pickleStepId, isBefore)] as const;
    });
    const line = this.#lines.get(pickle.astNodeIds.at(-1) ?? "") ?? 0;
    return { key: pickleKey(pickle.uri, line), steps: new Map(steps) };
  }

  #stepOf(pickle: Pickle, pickleStepId: string | undefined, isBefore: boolean): StepPlan {
    const step = pickle.steps.find(({ id }) => id === pickleStepId);
    if (step === undefined) return { sentence: null, phase: isBefore ? "prerequisite" : "subject" };
    const keyword = this.#keywords.get(step.astNodeIds[0] ?? "") ?? "";
    return {
      sentence: sentenceOf(keyword, step.text),
      phase: step.type === "Context" ? "prerequisite" : "subject",
    };
  }
}

/** Collects cucumber's messages and reports each scenario as soon as it has finished. */
export function followScenarios(report: (scenario: FinishedScenario) => void): (message: Envelope) => void {
  const index = new MessageIndex();
  const running = new Map<string, RunningCase>();
  return (message) => {
    index.add(message);
    const { testCaseStarted, attachment, testStepFinished, testCaseFinished } = message;
    if (testCaseStarted) {
      const plan = index.planOf(testCaseStarted.testCaseId);
      running.set(testCaseStarted.id, { ...plan, finished: [], attachments: [] });
    }
    if (attachment) running.get(attachment.testCaseStartedId ?? "")?.attachments.push(attachment);
    if (testStepFinished) {
      const { testCaseStartedId, testStepId: id, testStepResult: result } = testStepFinished;
      const current = running.get(testCaseStartedId);
      const step = current?.steps.get(id) ?? { sentence: null, phase: "subject" };
      current?.finished.push({ ...step, id, result });
    }
    if (testCaseFinished) {
      const done = running.get(testCaseFinished.testCaseStartedId);
      running.delete(testCaseFinished.testCaseStartedId);
      if (done) report({ key: done.key, steps: done.finished, attachments: done.attachments });
    }
  };
}
