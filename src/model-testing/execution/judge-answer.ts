import { compareAccepted, compareRefused } from "../../assertions/compare-answers";
import { lineAbout } from "../../assertions/compare-texts";
import type { Finding } from "../../assertions/finding";
import { refusedFor } from "../../assertions/refusal-in-words";
import type { ActionName } from "../../port/actions";
import type { ActAnswer } from "../../port/answers";
import { allHold } from "../bindings/assumptions";
import type { ExpectedResult } from "../bindings/binding";
import { basisOf, type ExpectedOutcome } from "../model/expected-outcome";
import { passed, type Report } from "./report";
import type { ExpectationTerms } from "./view";

/** The readings that say which of several reasons a refusal gives. */
const readingsOfReasons = [
  "reading-001",
  "reading-002",
  "reading-004",
  "reading-005",
  "reading-013",
  "reading-021",
  "reading-047",
] as const;

/** Returns a finding if the answer is not the expected one. Any reason for a refusal will do if only a reading that does not hold separates them. */
export function answerFinding(
  asked: ActionName,
  answer: ActAnswer,
  expected: Exclude<ExpectedOutcome, { readonly kind: "infeasible" }>,
  { claims, assumptions }: ExpectationTerms,
): Finding | undefined {
  if (expected.kind === "accepted") return compareAccepted(asked, answer, claims);
  const { orAccepted, reasons } = expected;
  if (orAccepted && answer.outcome === "accepted") return undefined;
  if (answer.outcome === "rejected" && answer.reason !== undefined && reasons.includes(answer.reason))
    return undefined;
  const finding = compareRefused(asked, answer, reasons[0] ?? "not-at-this-step", claims);
  if (finding?.kind === "mismatch") return { ...finding, expected: refusedFor(...reasons) };
  if (finding?.kind !== "other-reason") return finding;
  if (!allHold(readingsOfReasons, assumptions)) return undefined;
  return claims("reasons") ? { ...finding, expected: refusedFor(...reasons) } : finding;
}

const withoutIt = { en: "without it", "zh-TW": "未包含" } as const;

/** Returns a failing report if the result of an accepted action lacks the expected text. */
export function resultReport(
  machine: string,
  { field, text, words, requirement }: ExpectedResult,
  result: object,
): Report | undefined {
  const observed: unknown = Reflect.get(result, field);
  if (typeof observed === "string" && observed.includes(text)) return undefined;
  const finding = {
    kind: "mismatch",
    expected: lineAbout(field, words),
    observed: lineAbout(field, withoutIt),
  } as const;
  return { ...passed, finding, requirement: basisOf(machine, [{ requirement }]).requirement, about: field };
}
