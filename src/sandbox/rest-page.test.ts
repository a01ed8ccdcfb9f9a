import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { packageRoot } from "../domain/package-root";
import { createSandbox } from "./create-sandbox";

const run = promisify(execFile);

test("every curl line of docs/rest.md succeeds in the order of the page", async () => {
  const page = readFileSync(join(packageRoot(), "docs/rest.md"), "utf8");
  const lines = page.split("\n").filter((line) => line.startsWith("curl "));
  assert.ok(lines.length >= 8);
  const sandbox = await createSandbox();
  try {
    const env = {
      ...process.env,
      API: `${sandbox.url}/v1`,
      TOKEN: await sandbox.token("northwind-sales-agent"),
    };
    for (const line of lines) await run("sh", ["-c", line], { env });
  } finally {
    await sandbox.close();
  }
});
