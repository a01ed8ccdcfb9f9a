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
  en: { choices: "choices: ", initial: "default: ", and: ", ", also: "; ", open: " (", close: ")" },
  "zh-TW": { choices: "可選：", initial: "預設：", and: "、", also: "；", open: "（", close: "）" },
} as const satisfies Readonly<Record<Language, unknown>>;

/** Returns the description in that language, or in English if it has no translation. */
function inWords(description: string, language: Language): string {
  return language === "en" ? description : (helpInChinese[description] ?? description);
}

/** Lists the choices and the default of an option, as far as it has any worth showing. */
function noteOn(item: Option | Argument, language: Language): string {
  const { choices, initial, and, also, open, close } = words[language];
  const { argChoices, defaultValue } = item;
  const isShown = typeof defaultValue === "string" || typeof defaultValue === "number";
  const notes = [
    ...(argChoices === undefined ? [] : [`${choices}${argChoices.join(and)}`]),
    ...(isShown ? [`${initial}${defaultValue}`] : []),
  ];
  return notes.length === 0 ? "" : `${open}${notes.join(also)}${close}`;
}

/** Sets the language of the help of a command and its subcommands. Columns are counted as the terminal shows them. */
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
