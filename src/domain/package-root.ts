import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The folder that holds features and, compiled or not, the code. */
export function packageRoot(from: string = __dirname): string {
  const parent = dirname(from);
  if (existsSync(join(from, "package.json")) || parent === from) return from;
  return packageRoot(parent);
}

/** The steps that belong to the code that is running: compiled ones beside compiled code. */
export function ownSteps(): string {
  const compiled = relative(packageRoot(), __dirname).startsWith("dist");
  return compiled ? "dist/steps/**/*.js" : "steps/**/*.ts";
}
