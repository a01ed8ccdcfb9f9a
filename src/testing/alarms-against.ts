import type { Language } from "../domain/language";
import { runInPool } from "../mutation-testing/worker-pool";

interface AlarmOptions {
  readonly seed: number;
  readonly language: Language;
  /** The number of worker processes. */
  readonly workers: number;
}

/** The checks of the whole suite that fail against these targets. */
export async function alarmsAgainst(
  targets: readonly string[],
  options: AlarmOptions,
): Promise<readonly string[]> {
  const alarms: string[] = [];
  await runInPool(
    targets.map((target) => ({ type: "check-conforming", target })),
    {
      ...options,
      signal: new AbortController().signal,
      onResponse: (request, response) => {
        if (request.type !== "check-conforming") return;
        const failed = response.type === "alarms" ? response.alarms : [response.type];
        alarms.push(...failed.map((alarm) => `${request.target}: ${alarm}`));
      },
    },
  );
  return alarms;
}
