import { UnreadableTarget } from "../carriers/open-wire";
import { sayIn } from "../domain/saying";
import { implementationNames } from "../implementations/open-implementation";
import { message } from "../language/message";
import type { Capability } from "../port/capabilities";
import type { Hello, Implementation } from "../port/implementation";
import { findUndeclared } from "./find-undeclared";
import { near } from "./nearest";
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

function unknown(target: string): Error {
  const fillings = { target: shownTarget(target), known: kindsOf(implementationNames()) };
  const name = near(target, implementationNames());
  return name === undefined
    ? new UsageError(usageMessages.strangeTarget, fillings)
    : new UsageError(usageMessages.unknownTarget, { ...fillings, nearest: name });
}

/** What a target says of itself, and what it serves beside that. */
export interface Greeting {
  readonly hello: Hello;
  /** Capabilities that are declared absent and served all the same. */
  readonly undeclared: readonly Capability[];
}

/**
 * Opens a target and hears what it says of itself. `called` is how the caller wrote it. Throws `UsageError` where no target is
 * called so, `TargetUnavailable` where it does not answer.
 */
export async function greetTarget(target: string, called: string, open: OpenTarget): Promise<Greeting> {
  let implementation: Implementation | undefined;
  try {
    implementation = await open(target);
    const hello = await implementation.hello();
    return { hello, undeclared: await findUndeclared(implementation, hello) };
  } catch (problem) {
    if (problem instanceof Error && problem.name === "UnknownTarget") throw unknown(called);
    if (problem instanceof UnreadableTarget) {
      const { saying } = problem;
      throw new UsageError(
        message(`--against: ${sayIn(saying, "en")}`, `--against：${sayIn(saying, "zh-TW")}`),
      );
    }
    throw new TargetUnavailable(shownTarget(called), problem);
  } finally {
    await implementation?.bye().catch(() => undefined);
  }
}
