import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../../domain/package-root";

/** The statecharts that the documentation holds, as SVG by file name without ending; none where there are none. */
export function readDiagrams(folder = join(packageRoot(), "docs", "diagrams")): ReadonlyMap<string, string> {
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
