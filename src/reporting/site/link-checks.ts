import { catalogue } from "../../../machines/catalogue";
import { type Markup, verbatim } from "../html/markup";
import { machineAnchor, scenarioAnchor } from "./anchors";
import type { SiteContent } from "./site-content";

/** Returns the anchor of a check's example, or of its machine in the state of its cell; undefined for a check that the site does not show. */
function anchorOf(id: string, scenarios: ReadonlySet<string>): string | undefined {
  if (scenarios.has(id)) return scenarioAnchor(id);
  const machine = catalogue.find((model) => id.startsWith(`machine:${model.id}/`));
  if (machine === undefined) return undefined;
  const [, state] = /^[^/]*\/grid\/([^/]*)\//.exec(id) ?? [];
  return state === undefined ? machineAnchor(machine.id) : `${machineAnchor(machine.id)}@${state}`;
}

/** Makes links of the ids of checks in a part of the report. */
export function linkChecks(part: Markup, { plan }: SiteContent): Markup {
  const scenarios = new Set(plan.flatMap(({ id, source }) => (source === "feature" ? [id] : [])));
  const linked = String(part).replaceAll(
    /<code>((?:feature|machine):[^<]+)<\/code>/g,
    (whole, id: string) => {
      const anchor = anchorOf(id, scenarios);
      return anchor === undefined ? whole : `<a href="#${anchor}">${whole}</a>`;
    },
  );
  return verbatim(linked);
}
