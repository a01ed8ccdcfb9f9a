import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

function projectRoot(folder: string): string {
  return existsSync(join(folder, "tsconfig.json")) ? folder : projectRoot(dirname(folder));
}

/** Where the set-up scripts are. They are not compiled, so a compiled test does not find them beside itself. */
export const setupFolder = join(projectRoot(__dirname), "src", "setup");
