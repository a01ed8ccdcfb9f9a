import { writeFileSync } from "node:fs";
import { reportSchemas } from "./report-schemas";

/** Run from the project's root after a definition has changed: `node dist/src/reporting/write-report-schemas.js`. */
for (const { path, text } of reportSchemas()) writeFileSync(path, text);
