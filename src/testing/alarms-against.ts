import type { Language } from "../domain/language";
import { runInPool } from "../mutation-testing/worker-pool";

interface Circumstances {
  readonly seed: number;
  readonly language: Language;
  /** How many processes work. */
  readonly workers: number;
}

/** What the whole suite holds against these targets: each alarm with the check that raises it. */
export async function alarmsAgainst(
  targets: readonly string[],
  circumstances: Circumstances,
): Promise<readonly string[]> {
  const alarms: string[] = [];
  await runInPool(
    targets.map((target) => ({ type: "check-conforming", target })),
    {
      ...circumstances,
      fresh: true,
      signal: new AbortController().signal,
      onResponse: (order, told) => {
        if (order.type !== "check-conforming") return;
        const heard = told.type === "alarms" ? told.alarms : [told.type];
        alarms.push(...heard.map((alarm) => `${order.target}: ${alarm}`));
      },
    },
  );
  return alarms;
}
