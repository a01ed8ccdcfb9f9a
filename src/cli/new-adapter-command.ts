import { writeFileSync } from "node:fs";
import { Argument, Command, Option } from "commander";
import type { Language } from "../domain/language";
import { format, message } from "../domain/text";
import { type SkeletonLanguage, skeletonLanguages, skeletons } from "../targets/protocol/adapter-skeletons";
import { setResult } from "./exit-guard";
import { parseLanguage } from "./parse-options";
import { writeNamed } from "./write-file";

export interface NewAdapterFlags {
  /** The programming language of the adapter. */
  readonly language: SkeletonLanguage;
  readonly out?: string;
  readonly lang: Language;
}

const texts = {
  written: message(
    '{path} is a sound adapter that offers nothing yet. See it: npx twotier smoke --against "{target}"',
    '{path} 是一個正常但尚未提供任何功能的轉接程式。查看方式：npx twotier smoke --against "{target}"',
  ),
};

/** Writes an adapter to start from and returns the exit code. An existing file is left alone. Throws `UsageError`. */
export function newAdapter({ language, out, lang }: NewAdapterFlags): number {
  const { fileName, text, run } = skeletons[language];
  const path = out ?? fileName;
  writeNamed(path, () => writeFileSync(path, text, { flag: "wx", mode: 0o755 }));
  process.stdout.write(`${format(texts.written, lang, { path, target: run(path) })}\n`);
  return 0;
}

export function newAdapterCommand(): Command {
  return new Command()
    .addArgument(new Argument("<what>", "what to create").choices(["adapter"]))
    .addOption(
      new Option("--language <language>", "programming language")
        .choices([...skeletonLanguages])
        .default("python"),
    )
    .option("--out <file>", "output file; adapter.py or adapter.mjs by default")
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action((_what: string, flags: NewAdapterFlags) => {
      setResult(newAdapter(flags));
    });
}
