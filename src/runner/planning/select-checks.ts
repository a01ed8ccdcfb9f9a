import { parseChoiceTag } from "../../domain/choices";
import { suggest } from "../../domain/did-you-mean";
import { parseStatementId } from "../../domain/statement-id";
import { UsageError } from "../../domain/usage-error";
import { readings } from "../../register/readings/readings";
import { findRequirement, requirements } from "../../register/requirements";
import type { PlannedCheck } from "../../verdicts/check";
import { usageMessages } from "../errors/usage-messages";

type Choice = (check: PlannedCheck) => boolean;

function byStatement(text: string): Choice | undefined {
  const id = parseStatementId(text);
  if (id === undefined) return undefined;
  const slugs = requirements.filter(({ statements }) => statements.some((statement) => statement === id));
  return (check) => slugs.some(({ slug }) => check.requirements.includes(slug));
}

function byName(text: string): Choice | undefined {
  const slug = findRequirement(text)?.slug;
  if (slug !== undefined) return (check) => check.requirements.includes(slug);
  const reading = readings.find(({ id }) => id === text)?.id;
  if (reading === undefined) return undefined;
  return (check) => check.readings.some((tag) => parseChoiceTag(tag)?.reading === reading);
}

/** Selects by a feature file, one of its lines or a folder of them, or by a check id or the beginning of several. */
function byPlace(text: string, plan: readonly PlannedCheck[]): Choice | undefined {
  const path = text.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/$/, "");
  const within = (whole: string, part: string) =>
    whole === part || (whole.startsWith(part) && /^[/:#]/.test(whole.slice(part.length)));
  const choice: Choice = ({ id, where }) =>
    within(id, path) || within(where, path) || where.includes(`/${path}:`);
  return plan.some(choice) ? choice : undefined;
}

function choiceOf(text: string, plan: readonly PlannedCheck[]): Choice {
  const choice = byStatement(text) ?? byName(text) ?? byPlace(text, plan);
  if (choice !== undefined) return choice;
  const known = [
    ...requirements.map(({ slug }) => slug),
    ...plan.map(({ where }) => where.replace(/:\d+$/, "")),
  ];
  const word = suggest(text, known);
  if (word === undefined) throw new UsageError(usageMessages.strangeChoice, { text });
  throw new UsageError(usageMessages.unknownChoice, { text, nearest: word });
}

/** Returns the selected checks, all of them if nothing was selected. Throws `UsageError` for an unknown name. */
export function selectChecks(
  plan: readonly PlannedCheck[],
  only: readonly string[],
): readonly PlannedCheck[] {
  if (only.length === 0) return plan;
  const choices = only.map((text) => choiceOf(text, plan));
  return plan.filter((check) => choices.some((choice) => choice(check)));
}
