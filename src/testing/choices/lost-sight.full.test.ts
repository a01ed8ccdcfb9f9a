import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSources } from "../../runner/planning/check-sources";
import { randomNumbers } from "../../state-space/paths/random-numbers";
import { drawChoices } from "./drawn-choices";
import { sampledFaults, sightOf } from "./lost-sight";

test("faults are killed under drawn choices, too", async () => {
  const choices = drawChoices(randomNumbers(11));
  const terms = { seed: 1, sources: checkSources() };
  const lost: string[] = [];

  for (const target of sampledFaults(11, 2))
    if ((await sightOf(choices, target, terms)) === "lost") lost.push(target);

  assert.deepEqual(lost, []);
});
