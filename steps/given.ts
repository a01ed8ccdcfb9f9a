import { ExpectationFailed, restingOn } from "../src/assertions/finding";
import type { ObservationName } from "../src/port/observations";
import type { VerbForm } from "../src/vocabulary/verbs";
import type { ConformanceWorld } from "./world";

/** An observation and one of its fields. */
type Effect = readonly [what: ObservationName, field: string];

/**
 * Looks at what an action before the subject of the scenario has made. If that is not as stated, the action and what it should have
 * changed are blamed. What the implementation does not show is taken for granted.
 */
export async function takesEffect(
  { accepted }: ConformanceWorld,
  form: VerbForm,
  [what, field]: Effect,
  look: () => Promise<void>,
): Promise<void> {
  if (form !== "past") return;
  try {
    await look();
  } catch (thrown) {
    if (!(thrown instanceof ExpectationFailed)) throw thrown;
    if (thrown.finding.kind === "mismatch") throw restingOn(thrown, { what, field, after: [...accepted] });
  }
}
