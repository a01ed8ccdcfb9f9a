import type { Language } from "../domain/language";
import { sayIn } from "../domain/saying";
import { BilingualError } from "../language/bilingual-error";
import { say } from "../language/message";
import { AdapterFault } from "../port/faults";
import { faultMessages } from "./fault-messages";

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
    const detail = oneLine(sayIn(fault.saying, language));
    return say(faultMessages.adapter, language, { diagnosis: fault.diagnosis, detail });
  }
  if (problem instanceof BilingualError) return problem.in(language);
  const detail = problem instanceof Error ? problem.message : String(problem);
  return say(faultMessages.suite, language, { detail: oneLine(detail) });
}
