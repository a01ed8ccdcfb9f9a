import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { generatedDocuments } from "./generated-documents";

/** Run from the project's root after the register has changed: `node --require ts-node/register src/register/write-generated-documents.ts`. */
for (const { path, render } of generatedDocuments) {
  writeFileSync(path, render(existsSync(path) ? readFileSync(path, "utf8") : ""));
}
