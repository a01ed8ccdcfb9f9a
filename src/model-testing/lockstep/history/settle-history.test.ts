import assert from "node:assert/strict";
import { test } from "node:test";
import { type Choices, ourChoices } from "../../../domain/choices";
import { createReference } from "../../../reference/reference-implementation";
import { drawHistory, type History } from "./draw-history";
import { historyKinds, seedOf } from "./history-kinds";
import { settleHistory, withoutOpenQueries } from "./settle-history";
import { stepsOf, type Trace, traceOf } from "./trace";

const create = (choices: Choices) => createReference({ readings: choices });
const admits = () => true;
const resuming: Choices = { ...ourChoices, "reading-004": "resumes" };
const performed = (history: History, choices: Choices) => traceOf(history, { choices, admits }, create);
const answersOf = ({ steps }: Trace) => steps.map(({ answer, queries }) => ({ answer, queries }));

test("a settled history has the same answers whatever the unknown choice is, and few commands less", () => {
  let isChanged = false;
  for (const kind of historyKinds) {
    const drawn = drawHistory({ ...kind, seed: seedOf(1, kind, 0), choices: ourChoices, admits }, create);

    const settled = settleHistory(
      drawn,
      [ourChoices, resuming].map((choices) => (history) => stepsOf(history, { choices, admits }, create)),
    );

    const [ours, theirs] = [performed(settled, ourChoices), performed(settled, resuming)];
    const judged = answersOf(withoutOpenQueries(ours, [theirs.steps]));
    assert.deepEqual(judged, answersOf(withoutOpenQueries(theirs, [ours.steps])));
    const asked = ours.steps.flatMap(({ queries }) => queries).length;
    assert.ok(judged.flatMap(({ queries }) => queries).length > 0.9 * asked, kind.name);
    assert.ok(settled.commands.length > drawn.commands.length / 2, kind.name);
    isChanged ||= settled.commands.length < drawn.commands.length;
  }
  assert.ok(isChanged);
});
