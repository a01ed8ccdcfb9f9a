import type { Attachment, TestStepResult } from "@cucumber/messages";
import type { Finding } from "../../assertions/finding";
import type { Language } from "../../domain/language";
import { say } from "../../domain/message";
import type { Phase } from "../../verdicts/judge";
import { judgeMessages } from "../../verdicts/judge-messages";

/** What steps attach: a finding, and the messages exchanged with the implementation. */
const findingType = "application/vnd.twotier.finding+json";
const exchangesType = "application/vnd.twotier.exchanges+json";

/** What one scenario came to. */
export interface ScenarioEvidence {
  readonly key: string;
  readonly finding: Finding | null;
  readonly phase: Phase;
  readonly steps: readonly string[];
  readonly exchanges: readonly unknown[];
}

/** A step of a scenario, or a hook, which has no sentence. */
export interface FinishedStep {
  readonly id: string;
  readonly sentence: string | null;
  readonly phase: Phase;
  readonly result: TestStepResult;
}

export interface FinishedScenario {
  readonly key: string;
  readonly steps: readonly FinishedStep[];
  readonly attachments: readonly Attachment[];
}

function bodyOf({ body, contentEncoding }: Attachment): unknown {
  return JSON.parse(contentEncoding === "BASE64" ? Buffer.from(body, "base64").toString("utf8") : body);
}

/** Our own steps write these attachments, so their shape is taken on trust. */
function findingsIn(attachments: readonly Attachment[], testStepId: string): readonly Finding[] {
  return attachments
    .filter((attachment) => attachment.mediaType === findingType && attachment.testStepId === testStepId)
    .map((attachment) => bodyOf(attachment) as Finding);
}

function exchangesIn(attachments: readonly Attachment[]): readonly unknown[] {
  return attachments
    .filter(({ mediaType }) => mediaType === exchangesType)
    .flatMap((attachment) => bodyOf(attachment));
}

/** A step that failed without a finding: an exception from the port that nobody caught, a step that never came back, or a fault of ours. */
function findingOfException({ exception, message }: TestStepResult): Finding {
  const detail = (exception?.message ?? message ?? "").split("\n")[0] ?? "";
  const verb = /"([^"]+)"/.exec(detail)?.[1] ?? "unknown";
  if (exception?.type === "ImplementationCrashed") return { kind: "crash", verb, detail };
  if (exception?.type === "ImplementationHung") return { kind: "hang", verb, detail };
  if (/function timed out/.test(detail)) return { kind: "hang", verb: "act", detail };
  return { kind: "suite-fault", detail };
}

function findingOfStep(
  { sentence, result }: FinishedStep,
  attached: Finding | undefined,
  language: Language,
): Finding | null {
  const step = { step: sentence ?? "", candidates: (result.message ?? "").replace(/^[^\n]*\n/, "") };
  switch (result.status) {
    case "PASSED":
    case "SKIPPED":
      return attached ?? null;
    case "UNDEFINED":
      return { kind: "suite-fault", detail: say(judgeMessages.undefinedStep, language, step) };
    case "AMBIGUOUS":
      return { kind: "suite-fault", detail: say(judgeMessages.ambiguousStep, language, step) };
    case "PENDING":
      return { kind: "suite-fault", detail: say(judgeMessages.pendingStep, language, step) };
    default:
      return attached ?? findingOfException(result);
  }
}

function hasStopped({ result }: FinishedStep): boolean {
  return result.status !== "PASSED" && result.status !== "SKIPPED";
}

/** What decides about a scenario: the first step that stopped it, or else the first remark that a step has attached. */
export function evidenceOf(scenario: FinishedScenario, language: Language): ScenarioEvidence {
  const { key, steps, attachments } = scenario;
  const stopped = steps.findIndex(hasStopped);
  const deciding = steps[stopped] ?? steps.find(({ id }) => findingsIn(attachments, id).length > 0);
  const until = stopped === -1 ? steps : steps.slice(0, stopped + 1);
  return {
    key,
    finding:
      deciding === undefined
        ? null
        : findingOfStep(deciding, findingsIn(attachments, deciding.id)[0], language),
    phase: deciding?.phase ?? "subject",
    steps: until.flatMap(({ sentence }) => sentence ?? []),
    exchanges: exchangesIn(attachments),
  };
}
