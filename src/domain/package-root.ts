import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The folder with `package.json`, the features and the code, compiled or not. */
export function packageRoot(from: string = __dirname): string {
  const parent = dirname(from);
  if (existsSync(join(from, "package.json")) || parent === from) return from;
  return packageRoot(parent);
}

/** The version of this suite, as its package says. */
export function suiteVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(join(packageRoot(), "package.json"), "utf8"),
  );
  return manifest.version;
}

/** The steps that belong to the running code: compiled steps for compiled code. */
export function ownSteps(): string {
  const compiled = relative(packageRoot(), __dirname).startsWith("dist");
  return compiled ? "dist/steps/**/*.js" : "steps/**/*.ts";
}
