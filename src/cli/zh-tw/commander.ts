/** The errors of commander and their Chinese. `$1` is the part that the error quotes. */
const errors: readonly (readonly [RegExp, string])[] = [
  [/^missing required argument '(.+)'/, "缺少必要的引數「$1」。"],
  [/^option '(.+)' argument missing/, "選項「$1」缺少其值。"],
  [/^required option '(.+)' not specified/, "未指定必要的選項「$1」。"],
  [/^unknown option '(.+?)'/, "沒有「$1」這個選項。"],
  [/^unknown command '(.+?)'/, "沒有「$1」這個命令。"],
  [/^too many arguments.* Expected (\d+) arguments? but got (\d+)\./, "引數過多：應為 $1 個，實際 $2 個。"],
  [
    /^option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\./,
    "選項「$1」的值「$2」無效；可選：$3。",
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.+)'\. Allowed choices are (.+)\./,
    "引數「$2」的值「$1」無效；可選：$3。",
  ],
];

const suggestion = /\(Did you mean (?:one of )?(.+)\?\)/;

/** Translates an error and its suggestion. An unknown wording stays as it is. */
export function commanderInChinese(words: string): string {
  const found = errors.find(([pattern]) => pattern.test(words));
  if (found === undefined) return words;
  const [pattern, chinese] = found;
  const error = (pattern.exec(words)?.[0] ?? "").replace(pattern, chinese);
  const near = suggestion.exec(words)?.[1]?.replaceAll(", ", "、");
  return near === undefined ? error : `${error}您是不是要找 ${near}？`;
}
