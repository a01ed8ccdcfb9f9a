import assert from "node:assert/strict";
import { test } from "node:test";
import { type Choices, ourChoices } from "../../../domain/choices";
import { createReference } from "../../../reference/reference-implementation";
import { drawHistory, type History } from "./draw-history";
import { historyKinds, seedOf } from "./history-kinds";
import { settleHistory } from "./settle-history";
import { stepsOf, traceOf } from "./trace";

const create = (choices: Choices) => createReference({ readings: choices });
const admits = () => true;
const resuming: Choices = { ...ourChoices, "reading-004": "resumes" };
const answersOf = (history: History, choices: Choices) =>
  traceOf(history, { choices, admits }, create).steps.map(({ answer, queries }) => ({ answer, queries }));

test("a settled history has the same answers whatever the unknown choice is, and few commands less", () => {
  let isChanged = false;
  for (const kind of historyKinds) {
    const drawn = drawHistory({ ...kind, seed: seedOf(1, kind, 0), choices: ourChoices, admits }, create);

    const settled = settleHistory(
      drawn,
      [ourChoices, resuming].map((choices) => (history) => stepsOf(history, { choices, admits }, create)),
    );

    assert.deepEqual(answersOf(settled, ourChoices), answersOf(settled, resuming));
    assert.ok(settled.commands.length > drawn.commands.length / 2, kind.name);
    isChanged ||= settled.commands.length < drawn.commands.length;
  }
  assert.ok(isChanged);
});
