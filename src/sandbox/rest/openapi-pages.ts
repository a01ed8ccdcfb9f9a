import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Hono } from "hono";
import { html } from "hono/html";
import { packageRoot } from "../../domain/package-root";
import { message } from "../../domain/text";
import { problemResponse } from "../server/problem";
import type { Surface } from "../server/surface";

export const pagesPath = "/openapi";

/** The files of the viewer, with their content types. */
export const viewerFiles = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
} as const;

type ViewerFile = keyof typeof viewerFiles;

/** The viewer's files are copied into the package; a checkout has them as a development dependency. */
function placesOf(file: ViewerFile): readonly string[] {
  const packaged = join(packageRoot(), "dist", "viewer", file);
  try {
    const installed = createRequire(__filename).resolve("swagger-ui-dist/package.json");
    return [packaged, join(dirname(installed), file)];
  } catch {
    return [packaged];
  }
}

async function readFirst(paths: readonly string[]): Promise<Buffer | undefined> {
  for (const path of paths) {
    const content = await readFile(path).catch(() => undefined);
    if (content !== undefined) return content;
  }
  return undefined;
}

const policy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; img-src 'self' data:";
const script = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#viewer", deepLinking: true });`;

function page() {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>twotier: Partner Center REST API</title>
    <link rel="stylesheet" href="${pagesPath}/swagger-ui.css" />
  </head>
  <body>
    <div id="viewer"></div>
    <script src="${pagesPath}/swagger-ui-bundle.js"></script>
    <script src="${pagesPath}/start.js"></script>
  </body>
</html>`;
}

/** A page to browse the OpenAPI document and to try its operations. Everything is served from this computer. */
export const openApiSurface: Surface = {
  title: message("OpenAPI page", "OpenAPI 頁面"),
  path: pagesPath,
  mount(app: Hono) {
    app.get(pagesPath, (context) => context.html(page(), 200, { "content-security-policy": policy }));
    app.get(
      `${pagesPath}/start.js`,
      () => new Response(script, { headers: { "content-type": "text/javascript" } }),
    );
    for (const [file, type] of Object.entries(viewerFiles)) {
      const paths = placesOf(file as ViewerFile);
      app.get(`${pagesPath}/${file}`, async () => {
        const content = await readFirst(paths);
        if (content === undefined) return problemResponse(404, 1000, "The viewer is not installed.");
        return new Response(new Uint8Array(content), { headers: { "content-type": type } });
      });
    }
  },
};
