import { html } from "hono/html";
import type { RequirementVerdict } from "../record/requirement-verdicts";
import { outcomeMessages } from "../words/report-messages";
import { type Markup, tell } from "./markup";

export type Mark = keyof typeof outcomeMessages;

const signs: Readonly<Record<Mark, string>> = {
  pass: "✓",
  partial: "◐",
  inconclusive: "?",
  fail: "✗",
  error: "!",
  warning: "△",
  skip: "–",
  "not-run": "·",
  xfail: "✓",
  inconsistent: "△",
  none: "",
};

/** The marks of verdicts on requirements. */
export const requirementMarks = {
  pass: "pass",
  fail: "fail",
  xfail: "xfail",
  partial: "partial",
  open: "inconclusive",
  unchecked: "none",
} as const satisfies Readonly<Record<RequirementVerdict, Mark>>;

/** A verdict as sign, word and colour, so that no reader depends on colour alone. */
export function verdictMark(mark: Mark): Markup {
  return html`<span class="mark ${mark}"><span aria-hidden="true">${signs[mark]}</span> ${tell(outcomeMessages[mark])}</span>`;
}
