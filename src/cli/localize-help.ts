import type { Argument, Command, Help, Option } from "commander";
import stringWidth from "string-width";
import type { Language } from "../domain/language";
import { wrapText } from "../reporting/words/wrap-text";
import { helpInChinese } from "./zh-tw/help";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "引數：",
  "Options:": "選項：",
  "Commands:": "命令：",
};

const words = {
  en: { choices: "choices: ", initially: "default: ", and: ", ", also: "; ", open: " (", close: ")" },
  "zh-TW": { choices: "可選：", initially: "預設：", and: "、", also: "；", open: "（", close: "）" },
} as const satisfies Readonly<Record<Language, unknown>>;

/** The description in that language; English where nobody has translated it yet. */
function inWords(description: string, language: Language): string {
  return language === "en" ? description : (helpInChinese[description] ?? description);
}

/** What may be given, and what holds otherwise: only where a reader learns something from it. */
function noteOn(item: Option | Argument, language: Language): string {
  const { choices, initially, and, also, open, close } = words[language];
  const { argChoices, defaultValue } = item;
  const says = typeof defaultValue === "string" || typeof defaultValue === "number";
  const notes = [
    ...(argChoices === undefined ? [] : [`${choices}${argChoices.join(and)}`]),
    ...(says ? [`${initially}${defaultValue}`] : []),
  ];
  return notes.length === 0 ? "" : `${open}${notes.join(also)}${close}`;
}

/** Lets a command, and those below it, show their help in a language; columns are counted as the terminal shows them. */
export function localizeHelp(command: Command, language: Language): Command {
  const describe = (item: Option | Argument): string =>
    `${inWords(item.description, language)}${noteOn(item, language)}`;
  const chinese: Partial<Help> = {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usage.replace("[options]", "[選項]").replace("[command]", "[命令]"),
  };
  command.configureHelp({
    ...(language === "en" ? {} : chinese),
    optionDescription: describe,
    argumentDescription: describe,
    subcommandDescription: (below) => inWords(below.summary() || below.description(), language),
    commandDescription: (shown) => inWords(shown.description(), language),
    displayWidth: stringWidth,
    boxWrap: (text, width) => wrapText(text, width).join("\n"),
  });
  for (const below of command.commands) localizeHelp(below, language);
  return command;
}
