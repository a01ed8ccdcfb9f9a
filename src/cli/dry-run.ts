import { format, message } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import { runVerify } from "../runner/verify";
import type { VerifyOptions } from "../runner/verify-options";
import { createSandbox } from "../sandbox/create-sandbox";
import { accountsVariable, restAddress } from "../targets/rest/open-rest";

const messages = {
  restOnly: message(
    "--dry-run: it prints the calls of the Partner Center REST API. Give --against rest+http://… with it.",
    "--dry-run：此選項列出合作夥伴中心 REST API 的呼叫。請一併指定 --against rest+http://…。",
  ),
  calls: message(
    "{count} calls of {kinds} kinds to {base}, as sent to a sandbox on this computer. Nothing was sent to {base}.",
    "對 {base} 的 {count} 次呼叫（{kinds} 種），改送至此電腦上的沙箱；未向 {base} 傳送任何內容。",
  ),
} as const;

const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** `GET /customers/{id}/orders`: a call without ids and the values of its query. */
function kindOf(method: string, path: string): string {
  return `${method} ${path.replaceAll(id, "{id}").replaceAll(/=[^&]*/g, "=…")}`;
}

/** Performs the chosen checks on a sandbox of its own and prints the calls that they send, by their number. Returns the exit code. */
export async function printCalls(options: VerifyOptions): Promise<number> {
  const { against = "reference", language = "en" } = options;
  const address = restAddress(against);
  if (address === undefined) throw new UsageError(messages.restOnly);
  const counts = new Map<string, number>();
  const onRequest = (method: string, path: string) => {
    if (!path.startsWith("/v1/")) return;
    const kind = kindOf(method, path.slice("/v1".length));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  const sandbox = await createSandbox({ onRequest });
  Reflect.deleteProperty(process.env, accountsVariable);
  try {
    await runVerify({ ...options, against: `rest+${sandbox.url}/v1`, out: null });
  } finally {
    await sandbox.close();
  }
  const kinds = [...counts].sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
  for (const [kind, count] of kinds) process.stdout.write(`${String(count).padStart(7)}  ${kind}\n`);
  const count = kinds.reduce((sum, [, each]) => sum + each, 0);
  const base = `${address.origin}${address.pathname}`;
  process.stderr.write(`${format(messages.calls, language, { count, kinds: kinds.length, base })}\n`);
  return 0;
}
