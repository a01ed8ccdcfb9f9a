import { BilingualError } from "../../domain/bilingual-error";
import type { Language } from "../../domain/language";
import { say } from "../../domain/message";
import { inLanguage } from "../../domain/saying";
import { AdapterFault } from "../../port/faults";
import { faultMessages } from "./suite-error";

function reasonIn(cause: unknown, language: Language): string {
  if (cause instanceof AdapterFault) return `${cause.diagnosis}: ${inLanguage(cause.saying, language)}`;
  return cause instanceof Error ? cause.message : String(cause);
}

/** The target could not be reached or did not say hello, so nothing ran. Exit code 3. */
export class TargetUnavailable extends BilingualError<"target" | "reason"> {
  override readonly name = "TargetUnavailable";
  readonly #target: string;

  constructor(target: string, cause: unknown) {
    super(faultMessages.unavailable, { target, reason: reasonIn(cause, "en") });
    this.#target = target;
    this.cause = cause;
  }

  override in(language: Language): string {
    return say(faultMessages.unavailable, language, {
      target: this.#target,
      reason: reasonIn(this.cause, language),
    });
  }
}
