import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Choices, ourChoices } from "../../../domain/choices";
import { createReference } from "../../../reference/reference-implementation";
import { drawHistory } from "../history/draw-history";
import { historyKinds, seedOf } from "../history/history-kinds";
import { traceOf } from "../history/trace";
import { HistoryInWords } from "./history-in-words";

const reference = (choices: Choices) => createReference({ readings: choices });

describe("HistoryInWords", () => {
  test("tells customers without a name and work of colleagues", () => {
    const choices: Choices = { ...ourChoices, "reading-019": "as-given", "reading-033": "shared" };
    let nameless = 0;
    for (const kind of historyKinds) {
      const drawn = drawHistory(
        { ...kind, seed: seedOf(1, kind, 0), choices, admits: () => true },
        reference,
      );
      const commands = drawn.commands.map((each) =>
        "company" in each.args ? { ...each, args: { ...each.args, company: "" } } : each,
      );
      const history = { ...drawn, commands };
      const trace = traceOf(history, { choices, admits: () => true }, reference);
      const difference = { field: "outcome", expected: null, observed: null, within: {} };
      const divergence = {
        step: trace.steps.length - 1,
        asked: "new-customer.submit" as const,
        query: undefined,
        difference,
      };
      const words = new HistoryInWords({ history, only: undefined, trace, divergence });
      for (const language of ["en", "zh-TW"] as const)
        assert.ok(words.lines("", language).length >= trace.steps.length);
      nameless += trace.known.customers.filter(({ id }) => words.thing(id) === id).length;
    }

    assert.ok(nameless > 0, "no customer is without a name");
  });
});
