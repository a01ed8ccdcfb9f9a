import type { AnyStateNode } from "xstate";
import { type MachineModel, readingsOf, type Source } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import { findRequirement } from "../../register/requirements";
import { guardInWords } from "./guard-in-words";

/** One transition as it is drawn. `to` is undefined where nothing changes. */
export interface Arrow {
  readonly from: AnyStateNode;
  readonly to: AnyStateNode | undefined;
  readonly event: string;
  /** The event's type in the machine: `draft.open`. */
  readonly type: string;
  readonly guard: string;
  /** The statements behind it, and the reading if there is one. */
  readonly marks: string;
}

const mostStatements = 3;

function marksOf(source: Source): string {
  const { requirement } = source;
  const statements = requirement === undefined ? [] : (findRequirement(requirement)?.statements ?? []);
  const shown =
    statements.length > mostStatements ? [...statements.slice(0, mostStatements), "…"] : statements;
  return [...shown, ...readingsOf(source)].join(" ");
}

function wordsOfEvent(type: string, { labels }: MachineModel, language: Language): string {
  const words = labels.events[type];
  if (words === undefined) throw new Error(`The event "${type}" has no words.`);
  return words[language];
}

/** The transitions of one state, in the machine's order. */
export function arrowsOf(node: AnyStateNode, model: MachineModel, language: Language): readonly Arrow[] {
  return [...node.transitions.values()].flat().map(({ target, eventType, guard, meta }) => ({
    from: node,
    to: target?.[0],
    event: wordsOfEvent(eventType, model, language),
    type: eventType,
    guard: guardInWords(guard, model.labels, language),
    marks: marksOf(meta ?? {}),
  }));
}
