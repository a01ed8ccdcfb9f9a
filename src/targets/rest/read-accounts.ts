import { readFileSync } from "node:fs";
import { suggest } from "../../domain/did-you-mean";
import { thrownText } from "../../domain/foreign-text";
import { firstLine, parseYaml, type YamlPath } from "../../domain/parse-yaml";
import { UsageError } from "../../domain/usage-error";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import { accountsMessages } from "./accounts-messages";
import { type Accounts, accountsSchema } from "./accounts-schema";

function sentence(message: string): string {
  return firstLine(message).replace(/:$/, ".");
}

/** Parses a file of test accounts; `path` is its name in messages. Throws `UsageError` with the line of the mistake. */
export function parseAccounts(text: string, path: string): Accounts {
  const { document, lineAt, mistake } = parseYaml(text);
  if (mistake !== undefined) {
    const { detail, line } = mistake;
    throw new UsageError(accountsMessages.shape, { path, line, where: "YAML", detail: sentence(detail) });
  }
  const parsed = accountsSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (parsed.success) return withKnownIds(parsed.data, path, lineAt);
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const place = [
    ...(issue?.path ?? []).map((step) => (typeof step === "number" ? step : String(step))),
    ...unknown,
  ];
  const where = place.join(".") || "the file";
  const detail = sentence(issue?.message ?? "");
  throw new UsageError(accountsMessages.shape, { path, line: lineAt(place), where, detail });
}

interface NamedId {
  readonly place: YamlPath;
  readonly id: string;
  readonly known: readonly string[];
}

/** All ids of a file, each with those that checks use in its place. */
function idsIn(accounts: Accounts): readonly NamedId[] {
  const arrangement = defaultArrangement(1);
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const [providers, resellers] = [ids(arrangement.providers), ids(arrangement.resellers)];
  const known = { providers, resellers, people: ids(arrangement.people), offers: ids(arrangement.catalogue) };
  const keys = (part: keyof typeof known): readonly NamedId[] =>
    Object.keys(accounts[part]).map((id) => ({ place: [part, id], id, known: known[part] }));
  const pairs = accounts.partnerships.flatMap(({ provider, reseller }, index): readonly NamedId[] => [
    { place: ["partnerships", index, "provider"], id: provider, known: providers },
    { place: ["partnerships", index, "reseller"], id: reseller, known: resellers },
  ]);
  return [...keys("providers"), ...keys("resellers"), ...keys("people"), ...keys("offers"), ...pairs];
}

/** Returns the accounts. Throws `UsageError` for an id that is nearly one of the checks: the right one would count as missing. */
function withKnownIds(accounts: Accounts, path: string, lineAt: (place: YamlPath) => number): Accounts {
  for (const { id, known, place } of idsIn(accounts)) {
    const meant = known.includes(id) ? undefined : suggest(id, known);
    if (meant === undefined) continue;
    const fillings = { path, line: lineAt(place), where: place.join("."), id, nearest: meant };
    throw new UsageError(accountsMessages.unknownId, fillings);
  }
  return accounts;
}

/** Reads a file of test accounts. Throws `UsageError`. */
export function readAccounts(path: string): Accounts {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (problem) {
    const reason = thrownText(problem);
    throw new UsageError(accountsMessages.unreadable, { path, reason });
  }
  return parseAccounts(text, path);
}
