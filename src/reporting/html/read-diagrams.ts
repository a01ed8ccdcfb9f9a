import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../../domain/package-root";

/** Statecharts for the report, as SVG by file name without extension. */
export type Diagrams = ReadonlyMap<string, string>;

/** Reads the statecharts of the documentation, as SVG by file name without extension; none if the folder is missing. */
export function readDiagrams(folder = join(packageRoot(), "docs", "diagrams")): Diagrams {
  let files: readonly string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith(".svg"));
  } catch {
    return new Map();
  }
  return new Map(
    [...files].sort().map((file) => [basename(file, ".svg"), readFileSync(join(folder, file), "utf8")]),
  );
}
