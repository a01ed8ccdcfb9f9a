import { html } from "hono/html";
import { parseStatementId } from "../../../domain/statement-id";
import { message } from "../../../domain/text";
import { findRequirement } from "../../../register/requirements";
import { findStatement } from "../../../register/statements";
import type { Page } from "../page";
import { inBothLanguages, section } from "../parts-of-pages";
import type { Visit } from "../visit";

const words = {
  statement: message("Statement", "陳述"),
  requirement: message("Requirement", "需求"),
  context: message("This statement requires nothing by itself.", "此陳述本身不要求任何行為。"),
} as const;

/** A statement of the page and the requirements that rest on it, in both languages. */
export function statementScreen(visit: Visit, text: string): Page | undefined {
  const { language } = visit;
  const id = parseStatementId(text);
  const statement = id === undefined ? undefined : findStatement(id);
  if (statement === undefined) return undefined;
  const requirements = statement.requirements.flatMap((slug) => findRequirement(slug) ?? []);
  const cards = requirements.map((each) =>
    section(
      each.slug,
      html`${inBothLanguages(each)}<p class="hint">${words.requirement[language]} · ${each.level}</p>`,
    ),
  );
  const none = requirements.length === 0 ? html`<p class="hint">${words.context[language]}</p>` : "";
  return {
    title: `${words.statement[language]} ${text}`,
    content: html`${section(text, inBothLanguages(statement))}${cards}${none}`,
  };
}
