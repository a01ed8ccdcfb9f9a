import { readFileSync } from "node:fs";
import { isNode, LineCounter, parseDocument } from "yaml";
import { thrownText } from "../../domain/foreign-text";
import { UsageError } from "../../domain/usage-error";
import { accountsMessages } from "./accounts-messages";
import { type Accounts, accountsSchema } from "./accounts-schema";

function oneLine(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/:$/, ".");
}

/** Parses a file of test accounts; `path` is its name in messages. Throws `UsageError` with the line of the mistake. */
export function parseAccounts(text: string, path: string): Accounts {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const line = broken.linePos?.[0].line ?? 1;
    throw new UsageError(accountsMessages.shape, {
      path,
      line,
      where: "YAML",
      detail: oneLine(broken.message),
    });
  }
  const parsed = accountsSchema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = (issue?.path ?? []).map(String);
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const node = [...place, ...unknown]
    .map((_step, index, all) => document.getIn(all.slice(0, all.length - index), true))
    .find((each) => isNode(each) && each.range !== undefined && each.range !== null);
  const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
  const where = [...place, ...unknown].join(".") || "the file";
  throw new UsageError(accountsMessages.shape, { path, line, where, detail: oneLine(issue?.message ?? "") });
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
