import { join } from "node:path";
import { packageRoot } from "../../domain/package-root";

/** The target of a portal of the zoo that speaks over standard input and output. */
export function zooTarget(behaviours: string): string {
  const program = join(packageRoot(), "dist/src/testing/zoo/serve.js");
  return `cmd:"${process.execPath}" "${program}" stdio ${behaviours}`;
}
