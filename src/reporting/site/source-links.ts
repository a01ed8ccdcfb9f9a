import { html } from "hono/html";
import { readingsOf, type Source } from "../../../machines/machine-model";
import { readings } from "../../register/readings/readings";
import { findRequirement } from "../../register/requirements";
import { type Markup, wordsOf } from "../html/markup";

/** Renders the requirement and the readings behind a step, linked and in words. */
export function sourceLinks(source: Source): Markup {
  const requirement = findRequirement(source.requirement ?? "");
  const own = readings.filter(({ id }) => readingsOf(source).includes(id));
  return html`${
    requirement === undefined
      ? ""
      : html`<span class="basis">${requirement.statements.map((id) => html`<a href="#${id}">${id}</a> `)}<a href="#requirement-${requirement.slug}"><code>${requirement.slug}</code></a> ${wordsOf(requirement)}</span>`
  }${own.map((reading) => html`<span class="basis"><a href="#${reading.id}"><code>${reading.id}</code></a> ${wordsOf(reading)}</span>`)}`;
}
