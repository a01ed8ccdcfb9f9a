import { plainText } from "../../domain/foreign-text";

const secret = "‹secret›";

/** Names of options, headers and parameters whose value gives access. */
const telling =
  "[\\w.-]*(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api[_-]?key|access[_-]?key|auth(?:orization)?|credentials?|cookie|session(?:id)?|signature|sig|private[_-]?key|client[_-]?secret|key)";
const value = "(\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|(?:Bearer |Basic )?[^\\s&;#\"']+)";

/** `--password x`, `--token=x`. A following option is no value. */
const option = new RegExp(`((?:^|[\\s"'])--?${telling}(?:=|\\s+))(?!-)${value}`, "gi");

/** `?token=x`, `TOKEN=x`. */
const assignment = new RegExp(`((?:^|[\\s?&;#"':/])${telling}=)${value}`, "gi");

/** `-H "Authorization: Bearer x"`. */
const header = new RegExp(`((?:^|[\\s"'])(?:x-)?${telling}:\\s*)([^"'\\n]+)`, "gi");

/** `-u user:x`, as for curl. */
const user = /((?:^|\s)(?:-u|--user)(?:=|\s+)["']?[^\s:"']+:)([^\s"']+)/g;

const address = /([a-z][a-z0-9+.-]*:\/\/)[^/?#\s"']*@/gi;

/** Returns a target as reports and messages may show it: without user names, passwords, tokens and anything else that gives access. */
export function shownTarget(target: string): string {
  const shown = target
    .replaceAll(address, "$1")
    .replaceAll(option, `$1${secret}`)
    .replaceAll(assignment, `$1${secret}`)
    .replaceAll(header, `$1${secret}`)
    .replaceAll(user, `$1${secret}`);
  return plainText(shown);
}
