import { thrownText } from "../../domain/foreign-text";
import type { Language } from "../../domain/language";
import { format, inLanguage, LocalizedError } from "../../domain/text";
import { AdapterFault } from "../../port/faults";
import { faultMessages } from "./suite-error";

/** Cucumber wraps an error that a hook throws; the original error is its cause. */
function faultBehind(problem: unknown): AdapterFault | undefined {
  if (problem instanceof AdapterFault) return problem;
  return problem instanceof Error && problem.cause !== undefined ? faultBehind(problem.cause) : undefined;
}

/** Puts a sentence on one line, without the full stop, which a list of reasons does not need. */
function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/[.。]$/, "");
}

/** Describes a problem beside the checks in one line: an adapter's fault with its diagnosis, or a fault of the suite. */
export function problemInWords(problem: unknown, language: Language): string {
  const fault = faultBehind(problem);
  if (fault !== undefined) {
    const detail = oneLine(inLanguage(fault.saying, language));
    return format(faultMessages.adapter, language, { diagnosis: fault.diagnosis, detail });
  }
  if (problem instanceof LocalizedError) return problem.in(language);
  const detail = thrownText(problem);
  return format(faultMessages.suite, language, { detail: oneLine(detail) });
}
