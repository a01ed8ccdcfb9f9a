import { html } from "hono/html";
import type { PlannedCheck } from "../../verdicts/check";
import { markOf } from "../html/check-mark";
import { both, type Markup } from "../html/markup";
import { scenarioAnchor } from "./anchors";
import type { Overlay } from "./overlay";
import type { SiteContent } from "./site-content";

/** The titles of all examples and rows in the other language, by check id. */
export function scenarioTitles({ titles }: SiteContent, { id, title }: PlannedCheck): Markup {
  return both(title, titles.get(id) ?? title);
}

/** Renders the verdict of the run on a check; nothing if it was not part of one. */
export function checkMark(id: string, { checks, run }: Overlay): Markup {
  const record = checks.get(id);
  return record === undefined ? html`` : markOf(record, run?.started.strict ?? false);
}

/** Lists the scenarios that rest on something, with their verdicts; undefined if there are none. */
export function scenarioItems(
  rests: (check: PlannedCheck) => boolean,
  content: SiteContent,
  overlay: Overlay,
): Markup | undefined {
  const own = content.plan.filter((check) => check.source === "feature" && rests(check));
  if (own.length === 0) return undefined;
  const items = own.map(
    (
      check,
    ) => html`<li><a href="#${scenarioAnchor(check.id)}">${scenarioTitles(content, check)}</a> ${checkMark(check.id, overlay)}
${check.readings.map((tag) => html` <a class="reading" href="#${tag.split(":")[0] ?? tag}">${tag}</a>`)}</li>`,
  );
  return html`<ul class="plain">${items}</ul>`;
}
