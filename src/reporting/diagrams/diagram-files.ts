import { catalogue } from "../../../machines/catalogue";
import type { Language } from "../../domain/language";
import { renderDiagram } from "./render-diagram";

export interface DiagramFile {
  /** `order-wizard.en.svg` */
  readonly name: string;
  readonly svg: string;
}

/** The statecharts of all machines in one language, in the catalogue's order. */
export async function diagramFiles(language: Language): Promise<readonly DiagramFile[]> {
  const files: DiagramFile[] = [];
  for (const model of catalogue) {
    files.push({ name: `${model.id}.${language}.svg`, svg: await renderDiagram(model, language) });
  }
  return files;
}
