import { suggest } from "../domain/did-you-mean";
import { inLanguage, message } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import type { Hello, Implementation } from "../port/implementation";
import { implementationNames } from "../targets/open-target";
import { shownTarget } from "../targets/secrets/shown-target";
import { UnreadableTarget } from "../targets/transports/open-wire";
import { TargetUnavailable } from "./errors/target-unavailable";
import { usageMessages } from "./errors/usage-messages";
import { type TriedCapabilities, tryCapabilities } from "./try-capabilities";

/** Opens a target, as `openImplementation` does. */
export type OpenTarget = (target: string) => Promise<Implementation>;

/** `reference, nonconformant:…`: one word for each kind of target. */
function kindsOf(known: readonly string[]): string {
  return [...new Set(known.map((name) => name.replace(/:.*$/, ":…")))].join(", ");
}

async function unknown(target: string): Promise<Error> {
  const known = await implementationNames();
  const fillings = { target: shownTarget(target), known: kindsOf(known) };
  const name = suggest(target, known);
  return name === undefined
    ? new UsageError(usageMessages.strangeTarget, fillings)
    : new UsageError(usageMessages.unknownTarget, { ...fillings, nearest: name });
}

/** The `hello` of a target, and how it serves the capabilities. */
export interface Handshake {
  readonly hello: Hello;
  readonly tried: TriedCapabilities;
}

/**
 * Opens a target and returns its `hello`. `called` is the target as the caller wrote it. Throws `UsageError` for an unknown target,
 * `TargetUnavailable` if it does not answer.
 */
export async function handshake(target: string, called: string, open: OpenTarget): Promise<Handshake> {
  let implementation: Implementation | undefined;
  try {
    implementation = await open(target);
    const hello = await implementation.hello();
    return { hello, tried: await tryCapabilities(implementation, hello) };
  } catch (problem) {
    if (problem instanceof Error && problem.name === "UnknownTarget") throw await unknown(called);
    if (problem instanceof UnreadableTarget) {
      const { saying } = problem;
      throw new UsageError(
        message(`--against: ${inLanguage(saying, "en")}`, `--against：${inLanguage(saying, "zh-TW")}`),
      );
    }
    throw new TargetUnavailable(shownTarget(called), problem);
  } finally {
    await implementation?.bye().catch(() => undefined);
  }
}
