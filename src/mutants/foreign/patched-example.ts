import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Choices, ourChoices } from "../../domain/choices";
import { packageRoot } from "../../domain/package-root";
import type { Patch } from "./patch";
import { pythonPatches } from "./python-patches";

const example = join("examples", "python");

/** The choices of the example: ours, but a reseller of one subscription sees the customer's account. */
export const exampleChoices: Choices = { ...ourChoices, "reading-041": "all" };

const byName = new Map(pythonPatches.map((patch) => [patch.name, patch]));
const folders = new Map<string, string>();

/** The patches that can be tried here: none without Python or without the example. */
export function availablePatches(): readonly Patch[] {
  isAvailable ??=
    existsSync(join(packageRoot(), example)) && spawnSync("python3", ["--version"]).status === 0;
  return isAvailable ? pythonPatches : [];
}

let isAvailable: boolean | undefined;

/** The file's text with the patch applied. Throws RangeError if the patch does not find its place. */
export function patched(text: string, { find, name, replace }: Patch): string {
  if (!text.includes(find)) throw new RangeError(`The patch "${name}" does not find its place.`);
  return text.replace(find, () => replace);
}

/** The target of a copy of the example with this patch; undefined if there is no such patch. The copy is removed at the end of the process. */
export function patchedExample(name: string): string | undefined {
  const patch = byName.get(name);
  return patch && `cmd:python3 ${join(folders.get(name) ?? copyWith(patch), "adapter.py")}`;
}

function copyWith(patch: Patch): string {
  const folder = mkdtempSync(join(tmpdir(), "twotier-patched-"));
  cpSync(join(packageRoot(), example), folder, { recursive: true });
  const path = join(folder, patch.file);
  writeFileSync(path, patched(readFileSync(path, "utf8"), patch));
  if (folders.size === 0) process.on("exit", removeCopies);
  folders.set(patch.name, folder);
  return folder;
}

function removeCopies(): void {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
}
