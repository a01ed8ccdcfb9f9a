import { thrownText } from "../../domain/foreign-text";
import type { Language } from "../../domain/language";
import { format, inLanguage, LocalizedError } from "../../domain/text";
import { AdapterFault } from "../../port/faults";
import { faultMessages } from "./suite-error";

function reasonIn(cause: unknown, language: Language): string {
  if (cause instanceof AdapterFault) return `${cause.diagnosis}: ${inLanguage(cause.saying, language)}`;
  return thrownText(cause);
}

/** The target could not be reached or did not say hello, so nothing ran. Exit code 3. */
export class TargetUnavailable extends LocalizedError<"target" | "reason"> {
  override readonly name = "TargetUnavailable";
  readonly #target: string;

  constructor(target: string, cause: unknown) {
    super(faultMessages.unavailable, { target, reason: reasonIn(cause, "en") });
    this.#target = target;
    this.cause = cause;
  }

  override in(language: Language): string {
    return format(faultMessages.unavailable, language, {
      target: this.#target,
      reason: reasonIn(this.cause, language),
    });
  }
}
