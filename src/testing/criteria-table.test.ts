import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { catalogue } from "../../machines/catalogue";
import { criteriaTable } from "./criteria-table";

const mark = "<!-- from here on written by a test: TWOTIER_UPDATE=1 npm test -- criteria-table -->";

/** Finds the page in the nearest parent folder, because this file may run as source or compiled. */
function pagePath(folder = __dirname): string {
  const path = join(folder, "docs", "every-valid-path.md");
  try {
    readFileSync(path);
    return path;
  } catch {
    return pagePath(join(folder, ".."));
  }
}

test("docs/every-valid-path.md has the current sizes of all plans", () => {
  const path = pagePath();
  const [words = ""] = readFileSync(path, "utf8").split(mark);
  const whole = `${words}${mark}\n\n${catalogue.flatMap(criteriaTable).join("\n")}`;
  if (process.env.TWOTIER_UPDATE === "1") writeFileSync(path, whole);

  assert.equal(readFileSync(path, "utf8"), whole);
});
