import { html } from "hono/html";
import { format } from "../../domain/text";
import { type Markup, tell } from "../html/markup";
import type { RequirementVerdict } from "../record/requirement-verdicts";
import type { Comparison } from "./compare-runs";
import { comparisonWords, requirementVerdictWords } from "./comparison-words";

const height = 200;
const barWidth = 36;
const step = 52;

/** From the bottom of a bar to its top. */
const stacked: readonly RequirementVerdict[] = ["pass", "partial", "xfail", "unchecked", "open", "fail"];

/** The classes that the common style has colours for. */
const classes: Readonly<Record<RequirementVerdict, string>> = {
  pass: "passed",
  fail: "failed",
  xfail: "warned",
  partial: "skipped",
  open: "inconclusive",
  unchecked: "notRun",
};

function countsOf({ requirements }: Comparison, run: number): ReadonlyMap<RequirementVerdict, number> {
  const counts = new Map<RequirementVerdict, number>();
  for (const { verdicts } of requirements) {
    const verdict = verdicts[run] ?? "unchecked";
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return counts;
}

function bar(counts: ReadonlyMap<RequirementVerdict, number>, run: number, total: number): Markup {
  const x = run * step + (step - barWidth) / 2;
  let y = height;
  const rects = stacked.flatMap((verdict) => {
    const count = counts.get(verdict) ?? 0;
    if (count === 0) return [];
    const part = (count / total) * height;
    y -= part;
    const title = `${format(requirementVerdictWords[verdict], "en")} / ${format(requirementVerdictWords[verdict], "zh-TW")}: ${count}`;
    return [
      html`<rect class="${classes[verdict]}" x="${x}" y="${y.toFixed(1)}" width="${barWidth}" height="${part.toFixed(1)}"><title>${title}</title></rect>`,
    ];
  });
  return html`${rects}<text x="${x + barWidth / 2}" y="${height + 16}">${run + 1}</text>`;
}

/** Renders the verdicts on all requirements as one bar each run, in the order of the runs. */
export function trendChart(comparison: Comparison): Markup {
  const { requirements, runs } = comparison;
  const bars = runs.map((_, run) => bar(countsOf(comparison, run), run, requirements.length));
  const legend = stacked.map(
    (verdict) =>
      html`<li><svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect class="${classes[verdict]}" width="10" height="10"/></svg> ${verdict === "unchecked" ? tell(comparisonWords.unchecked) : tell(requirementVerdictWords[verdict])}</li>`,
  );
  const width = runs.length * step;
  return html`<figure class="trend" tabindex="0"><svg viewBox="0 0 ${width} ${height + 22}" width="${width}" role="img" aria-labelledby="trend">${bars}</svg></figure>
<ul class="legend">${legend}</ul>`;
}
