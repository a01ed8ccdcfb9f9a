import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { thrownText } from "../domain/foreign-text";
import type { Language } from "../domain/language";
import { format } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import { diagramFiles } from "../reporting/diagrams/diagram-files";
import { diagramMessages } from "../reporting/diagrams/diagram-messages";
import { parseLanguage } from "./parse-options";

interface DiagramsFlags {
  /** The folder; it is made if it does not exist. */
  readonly out: string;
  readonly lang: Language;
}

export function diagramsCommand(): Command {
  return new Command()
    .option("--out <dir>", "output folder", "diagrams")
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(writeDiagrams);
}

async function writeDiagrams({ out, lang }: DiagramsFlags): Promise<void> {
  const files = await diagramFiles(lang);
  try {
    mkdirSync(out, { recursive: true });
    for (const { name, svg } of files) writeFileSync(join(out, name), svg);
  } catch (problem) {
    const reason = thrownText(problem);
    throw new UsageError(diagramMessages.notWritten, { out, reason });
  }
  process.stdout.write(`${format(diagramMessages.written, lang, { out, count: files.length })}\n`);
}
