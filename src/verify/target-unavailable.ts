import { BilingualError } from "../language/bilingual-error";
import { faultMessages } from "./fault-messages";

/** The target could not be reached or did not say hello: nothing ran, and nobody can be judged. Exit code 3. */
export class TargetUnavailable extends BilingualError<"target" | "reason"> {
  override readonly name = "TargetUnavailable";
  constructor(target: string, cause: unknown) {
    super(faultMessages.unavailable, {
      target,
      reason: cause instanceof Error ? cause.message : String(cause),
    });
    this.cause = cause;
  }
}
