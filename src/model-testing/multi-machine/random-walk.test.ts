import assert from "node:assert/strict";
import { test } from "node:test";
import { assumptionsOf, ourAssumptions } from "../bindings/assumptions";
import { randomWalk } from "./random-walk";
import { instancesOf } from "./worlds";

const walk = (seed: number, world = 0) =>
  randomWalk(instancesOf(world, 1, ourAssumptions), { length: 40, refused: 0.25, seed, admits: () => true });

test("the same seed gives the same walk, a different seed a different one", () => {
  assert.deepEqual(walk(7), walk(7));
  assert.notDeepEqual(walk(7), walk(8));
});

test("a walk has the requested length, some refused steps, and steps on several machines", () => {
  const steps = Array.from({ length: 20 }, (_, seed) => walk(seed)).flat();
  assert.equal(steps.length, 800);
  const refused = steps.filter(({ kind }) => kind !== undefined).length;
  assert.ok(refused > 80 && refused < 240, `${refused} refused steps`);
  assert.ok(new Set(steps.map(({ instance }) => instance)).size === instancesOf(0, 1, ourAssumptions).length);
});

test("no two machines of a world share a customer name", () => {
  for (const world of [0, 1]) {
    const companies = instancesOf(world, 1, ourAssumptions).flatMap(({ actors }) =>
      [0, 1, 2].map((n) => actors.company(n)),
    );
    assert.equal(new Set(companies).size, companies.length);
  }
});

test("without readings, one person per provider orders", () => {
  for (const world of [0, 1]) {
    const orderers = instancesOf(world, 1, assumptionsOf({})).filter(({ machine }) =>
      ["order-wizard", "credentials"].includes(machine.model.id),
    );
    assert.equal(new Set(orderers.map(({ actors }) => actors.provider)).size, orderers.length);
  }
});
