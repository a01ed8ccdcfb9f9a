import leven from "leven";
import { implementationNames } from "../implementations/open-implementation";
import type { Hello, Implementation } from "../port/implementation";
import { nearest } from "./nearest";
import { shownTarget } from "./shown-target";
import { TargetUnavailable } from "./target-unavailable";
import { UsageError } from "./usage-error";
import { usageMessages } from "./usage-messages";

/** Opens a target, as `openImplementation` does. */
export type OpenTarget = (target: string) => Promise<Implementation>;

/** `reference, nonconformant:…`: one word for each kind of target. */
function kindsOf(known: readonly string[]): string {
  return [...new Set(known.map((name) => name.replace(/:.*$/, ":…")))].join(", ");
}

/** Only what is nearly right is suggested: at most a third of the letters may differ. */
function suggestion(target: string): string | undefined {
  const name = nearest(target, implementationNames());
  return leven(target, name) <= Math.ceil(name.length / 3) ? name : undefined;
}

function unknown(target: string): Error {
  const fillings = { target: shownTarget(target), known: kindsOf(implementationNames()) };
  const name = suggestion(target);
  return name === undefined
    ? new UsageError(usageMessages.strangeTarget, fillings)
    : new UsageError(usageMessages.unknownTarget, { ...fillings, nearest: name });
}

/** What a target says of itself. Throws `UsageError` where no target is called so, `TargetUnavailable` where it does not answer. */
export async function greetTarget(target: string, open: OpenTarget): Promise<Hello> {
  let implementation: Implementation | undefined;
  try {
    implementation = await open(target);
    return await implementation.hello();
  } catch (problem) {
    if (problem instanceof Error && problem.name === "UnknownTarget") throw unknown(target);
    if (problem instanceof Error && problem.name === "UnreadableTarget") {
      throw new UsageError(usageMessages.unreadableTarget, { detail: problem.message });
    }
    throw new TargetUnavailable(shownTarget(target), problem);
  } finally {
    await implementation?.bye().catch(() => undefined);
  }
}
