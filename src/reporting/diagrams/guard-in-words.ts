import type { DiagramLabels } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";

/** XState's `and` and `not` make a function of that name with the combined guards in `guards`. */
function combinedGuards(guard: unknown): readonly unknown[] {
  return typeof guard === "function" && "guards" in guard && Array.isArray(guard.guards) ? guard.guards : [];
}

/** A guard's condition in the words of its machine; empty where there is no guard. Throws for a guard without words. */
export function guardInWords(guard: unknown, labels: DiagramLabels, language: Language): string {
  if (guard === undefined) return "";
  if (typeof guard === "string") {
    const words = labels.guards[guard];
    if (words === undefined) throw new Error(`The guard "${guard}" has no words.`);
    return words[language];
  }
  const parts = combinedGuards(guard).map((part) => guardInWords(part, labels, language));
  if (parts.length === 0) throw new Error(`The guard ${String(guard)} has no words.`);
  if (typeof guard === "function" && guard.name === "not") {
    return language === "en" ? `not ${parts.join()}` : `非${parts.join()}`;
  }
  return parts.join(language === "en" ? ", " : "，");
}
