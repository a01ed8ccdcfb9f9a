import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../domain/package-root";
import { jsonSchemas } from "./json-schemas";

/** Run by `npm pack`: the package exports the JSON Schemas as `twotier/schemas/…`. */
const folder = join(packageRoot(), "dist", "schemas");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas))
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema(), null, 2)}\n`);
