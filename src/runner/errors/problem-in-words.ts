import { BilingualError } from "../../domain/bilingual-error";
import type { Language } from "../../domain/language";
import { say } from "../../domain/message";
import { inLanguage } from "../../domain/saying";
import { AdapterFault } from "../../port/faults";
import { faultMessages } from "./suite-error-messages";

/** Cucumber wraps what a hook throws; what was thrown is the cause. */
function faultBehind(problem: unknown): AdapterFault | undefined {
  if (problem instanceof AdapterFault) return problem;
  return problem instanceof Error && problem.cause !== undefined ? faultBehind(problem.cause) : undefined;
}

/** In a list of reasons a sentence needs no end of its own. */
function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/[.。]$/, "");
}

/** What went wrong beside the checks, in one line: an adapter's fault under its name, or a fault of ours. */
export function problemInWords(problem: unknown, language: Language): string {
  const fault = faultBehind(problem);
  if (fault !== undefined) {
    const detail = oneLine(inLanguage(fault.saying, language));
    return say(faultMessages.adapter, language, { diagnosis: fault.diagnosis, detail });
  }
  if (problem instanceof BilingualError) return problem.in(language);
  const detail = problem instanceof Error ? problem.message : String(problem);
  return say(faultMessages.suite, language, { detail: oneLine(detail) });
}
