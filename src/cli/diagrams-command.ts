import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../domain/language";
import { say } from "../domain/message";
import { diagramFiles } from "../reporting/diagrams/diagram-files";
import { diagramMessages } from "../reporting/diagrams/diagram-messages";

export interface DiagramsOptions {
  /** The folder; made where it does not exist. */
  readonly out: string;
  readonly lang: Language;
}

/** Writes the statechart of every machine as SVG. Gives the exit code: 0, or 2 for a folder that cannot be written to. */
export async function diagramsCommand({ out, lang }: DiagramsOptions): Promise<number> {
  const files = await diagramFiles(lang);
  try {
    mkdirSync(out, { recursive: true });
    for (const { name, svg } of files) writeFileSync(join(out, name), svg);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    process.stderr.write(`${say(diagramMessages.notWritten, lang, { out, reason })}\n`);
    return 2;
  }
  process.stdout.write(`${say(diagramMessages.written, lang, { out, count: files.length })}\n`);
  return 0;
}
