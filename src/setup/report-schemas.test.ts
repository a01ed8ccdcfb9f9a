import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import Ajv2020 from "ajv/dist/2020";
import { packageRoot } from "../domain/package-root";
import { lineOf } from "../reporting/record/event-line";
import type { RunEvent } from "../reporting/record/run-event";
import { runVerify } from "../runner/verify";
import { fixtureOptions } from "../testing/suite-fixture/fixture-run";
import { reportSchemas } from "./report-schemas";

function shipped(name: string) {
  const path = join(packageRoot(), "docs", "schemas", `${name}.schema.json`);
  return new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(path, "utf8")),
  );
}

describe("reportSchemas", () => {
  for (const { path, text } of reportSchemas()) {
    test(`${path} is what the definitions say`, () => {
      assert.equal(readFileSync(join(packageRoot(), path), "utf8"), text);
    });
  }

  test("accept what a run leaves", async () => {
    const events: RunEvent[] = [];
    const { summary } = await runVerify(fixtureOptions({ onEvent: (event) => events.push(event) }));
    const [isSummary, isEvent] = [shipped("summary"), shipped("events")];

    assert.ok(isSummary(JSON.parse(JSON.stringify(summary))), JSON.stringify(isSummary.errors));
    for (const event of events) assert.ok(isEvent(JSON.parse(lineOf(event))), JSON.stringify(isEvent.errors));
  });

  test("reject a summary with a field too few or too many", async () => {
    const { summary } = await runVerify(fixtureOptions());
    const isSummary = shipped("summary");
    const { seed: _, ...without } = summary;

    assert.equal(isSummary(without), false);
    assert.equal(isSummary({ ...summary, time: "now" }), false);
  });
});
