import { createHash } from "node:crypto";

const longest = 80;

/** Makes a folder name from a target: `cmd:python3 adapter.py` becomes `cmd-python3-adapter-py`. Never empty, never a path. */
export function targetSlug(target: string): string {
  const plain = target
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  if (plain !== "" && plain.length <= longest) return plain;
  const digest = createHash("sha256").update(target).digest("hex").slice(0, 8);
  return `${plain.slice(0, longest)}-${digest}`.replace(/^-/, "target-");
}
