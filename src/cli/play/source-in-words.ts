import { readingsOf, type Source } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import { readings } from "../../register/readings/readings";
import { registerTextIn } from "../../register/register-text";
import { findRequirement } from "../../register/requirements";

/** The requirement with its statements, the reading, or both; empty if the source names neither. */
export function sourceInWords(source: Source, language: Language): string {
  const claim = source.requirement === undefined ? undefined : findRequirement(source.requirement);
  const decisions = readings.filter(({ id }) => readingsOf(source).includes(id));
  const parts = [
    ...(claim === undefined ? [] : [{ marks: claim.statements.join(" "), words: claim }]),
    ...decisions.map((decision) => ({ marks: decision.id, words: decision })),
  ];
  const text = parts.map(({ marks, words }) => `[${marks}] ${registerTextIn(words, language)}`);
  return text.join(" ");
}
