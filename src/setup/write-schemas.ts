import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "../domain/package-root";
import { viewerFiles } from "../sandbox/rest/openapi-pages";
import { jsonSchemas } from "./json-schemas";

/** Run by `npm pack`: the package exports the JSON Schemas as `twotier/schemas/…`. */
const folder = join(packageRoot(), "dist", "schemas");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas))
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema(), null, 2)}\n`);

/** The package contains the files of the OpenAPI page, because their own package is a development dependency. */
const viewer = dirname(require.resolve("swagger-ui-dist/package.json"));
const pages = join(packageRoot(), "dist", "viewer");
mkdirSync(pages, { recursive: true });
for (const file of [...Object.keys(viewerFiles), "LICENSE"])
  copyFileSync(join(viewer, file), join(pages, file));
