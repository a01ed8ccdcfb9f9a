import assert from "node:assert/strict";
import { describe, test } from "node:test";
import Ajv2020 from "ajv/dist/2020";
import { requirements } from "../register/requirements";
import { lineOf } from "../reporting/record/event-line";
import type { RunEvent } from "../reporting/record/run-event";
import { runVerify } from "../runner/verify";
import { fixtureOptions } from "../testing/suite-fixture/fixture-run";
import { jsonSchemas, type SchemaName } from "./json-schemas";

function validatorOf(name: SchemaName) {
  return new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemas[name]());
}

describe("jsonSchemas", () => {
  test("list no requirement and no reading, so that a new one changes no schema", () => {
    const listed = new RegExp(`"(${requirements.map(({ slug }) => slug).join("|")}|reading-001)"`);
    for (const schema of Object.values(jsonSchemas)) assert.doesNotMatch(JSON.stringify(schema()), listed);
  });

  test("accept the files of a run", async () => {
    const events: RunEvent[] = [];
    const { summary } = await runVerify(fixtureOptions({ onEvent: (event) => events.push(event) }));
    const [isSummary, isEvent] = [validatorOf("summary"), validatorOf("events")];

    assert.ok(isSummary(JSON.parse(JSON.stringify(summary))), JSON.stringify(isSummary.errors));
    for (const event of events) assert.ok(isEvent(JSON.parse(lineOf(event))), JSON.stringify(isEvent.errors));
  });

  test("reject a summary with a field too few or too many", async () => {
    const { summary } = await runVerify(fixtureOptions());
    const isSummary = validatorOf("summary");
    const { seed: _, ...without } = summary;

    assert.equal(isSummary(without), false);
    assert.equal(isSummary({ ...summary, time: "now" }), false);
  });
});
