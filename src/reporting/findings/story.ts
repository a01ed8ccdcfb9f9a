import { nothingChanged } from "../../assertions/compare-snapshots";
import { accepted, refusedFor } from "../../assertions/refusal-in-words";
import { languages } from "../../domain/language";
import { inLanguage } from "../../domain/text";
import type { CheckRecord } from "../record/run-record";
import { abstractText } from "./abstract-text";
import { differenceOf } from "./difference";

/** The ways in which an observation or an answer can differ from what was expected. */
export type Direction =
  | "too-permissive"
  | "too-strict"
  | "missing"
  | "extra"
  | "different"
  | "no-answer"
  | "stale";

/** The parts of a failure by which it is compared with others, without names, numbers and ids. */
export interface Story {
  readonly direction: Direction;
  /** The sentence of the last action before the failure; empty if nothing was done. */
  readonly action: string;
  /** The observation that differs; empty for an answer. */
  readonly subject: string;
  /** The refusal that should or should not have happened; empty for an observation. */
  readonly refusal: string;
  /** Both lines, if they name no observation; otherwise empty. */
  readonly lines: string;
}

const refusals = languages.map((language) => inLanguage(refusedFor(), language));
const acceptances = languages.map((language) => inLanguage(accepted, language));
const unchanged = languages.map((language) => inLanguage(nothingChanged, language));

const isRefusal = (line: string) => refusals.some((word) => line.startsWith(word));

/** Removes the keyword of a step. */
const keyword = /^(?:Given|When|Then|And|But|\*|假設|假如|假定|當|那麼|而且|並且|同時|但是) ?/;
/** Returns a step without its keyword and its names; an attempt reads like the action itself. */
export function abstractStep(step: string): string {
  return abstractText(step.replace(keyword, "")).replace(/\btries to (\w+)/, "$1s");
}

/** Returns the last action of the steps: the last one that begins with When. Empty if nothing was done. */
function actionOf(steps: readonly string[]): string {
  const action = steps.findLast((step) => /^(?:When|當)/.test(step));
  return action === undefined ? "" : abstractStep(action);
}

/** Removes the observer from a heading: the same observation counts as one for all observers. */
export function subjectOf(heading: string): string {
  return abstractText(
    heading
      .replace(/, as .* sees it$/, "")
      .replace(/^.* 看到的 /, "")
      .replace(/ of .*$/, ""),
  );
}

function directionOf(expected: string, observed: string): Direction {
  if (isRefusal(expected) && acceptances.includes(observed)) return "too-permissive";
  if (isRefusal(observed) && !isRefusal(expected)) return "too-strict";
  if (unchanged.includes(expected)) return "too-permissive";
  const { missing, extra } = differenceOf(expected, observed);
  if (missing.length === 0) return "extra";
  return extra.length === 0 ? "missing" : "different";
}

/** Returns the line that names the reason of a refusal: the observed one, or the expected one if there was no refusal. */
function refusalOf(expected: string, observed: string): string {
  if (isRefusal(observed)) return abstractText(observed);
  return isRefusal(expected) ? `not ${abstractText(expected)}` : "";
}

/** Returns the parts of a failed check by which it is compared with others. */
export function storyOf({ decision }: CheckRecord): Story {
  const { cause, steps } = decision;
  const [expected, observed] = [decision.expected ?? "", decision.observed ?? ""];
  const action = actionOf(steps);
  const lines = `${abstractText(expected)} / ${abstractText(observed)}`;
  if (cause !== null) {
    const direction = cause === "stale-expectation" ? "stale" : "no-answer";
    return { direction, action, subject: "", refusal: "", lines };
  }
  const direction = directionOf(expected, observed);
  const refusal = refusalOf(expected, observed);
  const heading = unchanged.includes(expected)
    ? (observed.split(/: |：/)[0] ?? "")
    : differenceOf(expected, observed).subject;
  return {
    direction,
    action,
    subject: refusal === "" ? subjectOf(heading) : "",
    refusal,
    lines: refusal === "" && heading === "" ? lines : "",
  };
}
