import type { Attachment, TestStepResult } from "@cucumber/messages";
import type { Finding } from "../../assertions/finding";
import {
  exchangesMediaType,
  findingMediaType,
  parseExchanges,
  parseFinding,
} from "../../assertions/finding-attachment";
import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { foreignText } from "../../targets/secrets/foreign-text";
import type { Phase } from "../../verdicts/judge";
import { judgeMessages } from "../../verdicts/judge-messages";

/** The result of one scenario: its finding, and the step that decided. */
export interface ScenarioEvidence {
  readonly key: string;
  readonly finding: Finding | null;
  readonly phase: Phase;
  readonly steps: readonly string[];
  readonly exchanges: readonly unknown[];
}

/** A finished step of a scenario, or a finished hook, which has no sentence. */
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

function bodyOf({ body, contentEncoding }: Attachment): string {
  return contentEncoding === "BASE64" ? Buffer.from(body, "base64").toString("utf8") : body;
}

function findingsIn(attachments: readonly Attachment[], testStepId: string): readonly Finding[] {
  return attachments
    .filter((attachment) => attachment.mediaType === findingMediaType && attachment.testStepId === testStepId)
    .map((attachment) => parseFinding(bodyOf(attachment)));
}

function exchangesIn(attachments: readonly Attachment[]): readonly unknown[] {
  return attachments
    .filter(({ mediaType }) => mediaType === exchangesMediaType)
    .flatMap((attachment) => parseExchanges(bodyOf(attachment)));
}

/** Every step attaches a finding before it fails, so a failure without one is a fault of the suite. */
function unexplained({ exception, message }: TestStepResult): Finding {
  const [detail = ""] = (exception?.message ?? message ?? "").split("\n");
  return { kind: "suite-fault", detail: foreignText(detail) };
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
      return { kind: "suite-fault", detail: format(judgeMessages.undefinedStep, language, step) };
    case "AMBIGUOUS":
      return { kind: "suite-fault", detail: format(judgeMessages.ambiguousStep, language, step) };
    case "PENDING":
      return { kind: "suite-fault", detail: format(judgeMessages.pendingStep, language, step) };
    default:
      return attached ?? unexplained(result);
  }
}

function hasStopped({ result }: FinishedStep): boolean {
  return result.status !== "PASSED" && result.status !== "SKIPPED";
}

/** Finds the step that decides about a scenario: the first that stopped it, or else the first that attached a remark. */
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
