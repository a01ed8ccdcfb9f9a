import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { protocolDocuments } from "./protocol-documents";

/** Run from the project's root after a definition has changed: `node dist/src/targets/protocol/write-protocol-documents.js`. */
for (const { path, render } of protocolDocuments) {
  writeFileSync(path, render(existsSync(path) ? readFileSync(path, "utf8") : ""));
}
