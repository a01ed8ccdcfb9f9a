import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PagesSession } from "./pages-session";

const hidden = "‹secret›";
const longestName = 80;

/** All forms in which a secret can stand in HTML, JSON and addresses. */
function formsOf(secret: string): readonly string[] {
  const escaped = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const quoted = escaped.replaceAll('"', "&quot;").replaceAll("'", "&#39;");
  return [quoted, escaped, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), secret];
}

function without(secrets: Iterable<string>, text: string): string {
  const forms = [...secrets].filter((secret) => secret !== "").flatMap(formsOf);
  const longestFirst = [...new Set(forms)].sort((one, other) => other.length - one.length);
  return longestFirst.reduce((clean, form) => clean.replaceAll(form, hidden), text);
}

function isText(name: string, bytes: Uint8Array): boolean {
  return !/\.(jpe?g|png|woff2?)$/.test(name) && !bytes.subarray(0, 1_000).includes(0);
}

/** Removes secrets from all texts of a trace. */
function cleanTrace(path: string, secrets: Iterable<string>): void {
  const files = Object.entries(unzipSync(readFileSync(path))).map(
    ([name, bytes]) =>
      [name, isText(name, bytes) ? strToU8(without(secrets, strFromU8(bytes))) : bytes] as const,
  );
  writeFileSync(path, zipSync(Object.fromEntries(files)));
}

/** Returns a file name for a check. */
export function evidenceName(check: string): string {
  const plain = check.replaceAll(/[^\w-]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return plain.slice(-longestName);
}

/**
 * Repeats the steps of a failed check under observation, and writes what the person who acted or looked last sees: `<name>.png`,
 * `<name>.html`, and `<name>.zip`, a trace for `npx playwright-core show-trace`. Secrets are hidden in all of them.
 */
export async function keepEvidence(
  session: PagesSession,
  folder: string,
  name: string,
  repeat: () => Promise<void>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const path = (ending: string) => join(folder, `${name}.${ending}`);
  session.changed();
  await session.beginTraces();
  await repeat().catch(() => undefined);
  const tab = session.lastTab;
  if (tab !== undefined) {
    const { page } = tab;
    const mask = [...session.secrets].map((secret) => page.getByText(secret));
    const typed = page.getByRole("textbox", { name: session.labels.message, exact: true });
    await page.screenshot({ path: path("png"), fullPage: true, mask: [...mask, typed] });
    writeFileSync(path("html"), without(session.secrets, await page.content()));
    for (const { value } of await tab.context.cookies()) session.secrets.add(value);
  }
  await session.endTraces(path("zip"));
  if (tab !== undefined) cleanTrace(path("zip"), session.secrets);
}
