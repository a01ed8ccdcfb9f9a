import { html } from "hono/html";
import type { Language } from "../../domain/language";
import type { Translations } from "../../domain/text";
import type { RegisterText } from "../../register/register-text";
import { otherLabels } from "./labels";
import { texts } from "./texts";
import { basePath, type Problem, type Visit } from "./visit";

/** Markup. Values in it are escaped. */
export type Html = ReturnType<typeof html>;

/** Returns what the person had typed into a field, or the given value if the form is fresh. */
export function typed(problem: Problem | undefined, name: string, fresh = ""): string {
  const value = problem?.typed.get(name);
  return typeof value === "string" ? value : fresh;
}

/** The id with which a label points to its control. Labels differ within a page. */
export function idFor(label: string): string {
  return `field-${label.replaceAll(/\s+/g, "-")}`;
}

function labelled(label: string, control: Html): Html {
  return html`<div class="field"><label for="${idFor(label)}">${label}</label>${control}</div>`;
}

export function field(label: string, name: string, value = "", type = "text"): Html {
  const step = type === "number" ? html` step="any"` : "";
  return labelled(
    label,
    html`<input id="${idFor(label)}" name="${name}" type="${type}" value="${value}"${step}>`,
  );
}

/** A text of several lines. The first line break in a textarea is no part of its text. */
export function textArea(label: string, name: string, value: string): Html {
  return labelled(
    label,
    html`<textarea id="${idFor(label)}" name="${name}" rows="6" data-draft>${"\n"}${value}</textarea>`,
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A list of choices. `empty` is the label of the choice of nothing. */
export function select(
  label: string,
  name: string,
  choices: readonly Choice[],
  chosen: string,
  empty: string,
): Html {
  const options = [{ value: "", label: empty }, ...choices].map(
    (choice) =>
      html`<option value="${choice.value}"${choice.value === chosen ? html` selected` : ""}>${choice.label}</option>`,
  );
  return labelled(label, html`<select id="${idFor(label)}" name="${name}">${options}</select>`);
}

/** A form that performs an action. The first button is the main one. */
export function form(
  visit: Visit,
  action: string,
  content: Html | readonly Html[],
  className = "stack",
): Html {
  return html`<form method="post" action="${basePath}/do/${action}" class="${className}" novalidate><input type="hidden" name="form" value="${visit.form}">${content}</form>`;
}

export function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

export function button(
  label: string,
  kind: "main" | "plain" = "main",
  extra?: { readonly action?: string; readonly describes?: string },
): Html {
  const target = extra?.action === undefined ? "" : html` formaction="${basePath}/do/${extra.action}"`;
  const name = extra?.describes === undefined ? "" : html` aria-label="${label}: ${extra.describes}"`;
  return html`<button class="${kind}"${target}${name}>${label}</button>`;
}

export function link(path: string, label: string): Html {
  return html`<a href="${basePath}${path}">${label}</a>`;
}

/** A table with a name. Each cell is text or markup. */
export function table(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
  language: Language,
): Html {
  if (rows.length === 0) return html`<p class="empty">${texts.nothingYet[language]}</p>`;
  const cells = (row: readonly (Html | string | number)[]) =>
    row.map((cell, index) => html`<td data-head="${heads[index] ?? ""}">${cell}</td>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table aria-label="${name}"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table></div>`;
}

/** Links to the pages of a list before and after the present one, with the same filter. */
export function pager(
  { context, language }: Visit,
  path: string,
  { hasNext, page }: { readonly hasNext: boolean; readonly page: number },
): Html {
  const { searchParams } = new URL(context.req.url);
  const to = (number: number, label: Translations) => {
    searchParams.set("page", String(number));
    return link(`${path}?${searchParams.toString()}`, label[language]);
  };
  const previous = page > 1 ? to(page - 1, otherLabels.previousPage) : "";
  return html`<p class="pager">${previous} ${hasNext ? to(page + 1, otherLabels.nextPage) : ""}</p>`;
}

/** Terms with their values. */
export function facts(entries: readonly (readonly [term: string, value: string])[]): Html {
  return html`<dl class="facts">${entries.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A text of the register in both languages. */
export function inBothLanguages({ en, zh }: RegisterText): Html {
  return html`<p lang="en">${en}</p><p lang="zh-TW">${zh}</p>`;
}

export function section(title: string, content: Html | readonly Html[]): Html {
  return html`<section><h2>${title}</h2>${content}</section>`;
}

/** Stands for a missing value. */
export const dash = "—";

export function noneLabel(language: Language, text: Translations = otherLabels.none): string {
  return text[language];
}
