import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type StateGraphNode, stateGraph } from "../src/testing/state-graph";
import { catalogue, findMachine, machineProperties } from "./catalogue";
import type { MachineModel, MachineProperties } from "./machine-model";

function modelOf(properties: MachineProperties): MachineModel {
  const model = findMachine(properties.id);
  assert.ok(model, `no machine has the id "${properties.id}"`);
  return model;
}

/** The keys of all states from which the goal can be reached. */
function statesThatReach(
  nodes: ReadonlyMap<string, StateGraphNode>,
  goal: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set(goal);
  for (let previousSize = -1; previousSize !== found.size; ) {
    previousSize = found.size;
    for (const [key, { edges }] of nodes) if ([...edges.values()].some((to) => found.has(to))) found.add(key);
  }
  return found;
}

test("every machine has properties, and at least two of each kind", () => {
  assert.deepEqual(
    machineProperties.map(({ id }) => id),
    catalogue.map(({ id }) => id),
  );
  for (const { id, always, sometimes } of machineProperties) {
    assert.ok(Object.keys(always).length >= 2, id);
    assert.ok(Object.keys(sometimes).length >= 2, id);
  }
});

for (const properties of machineProperties) {
  describe(properties.id, () => {
    const model = modelOf(properties);
    const nodes = stateGraph(model);
    const stateInWords = (node: StateGraphNode) => model.describeState(node.snapshot, "en");

    for (const [name, holds] of Object.entries(properties.always)) {
      test(`always: ${name}`, () => {
        const broken = [...nodes.values()].find(({ snapshot }) => !holds(snapshot));
        assert.ok(broken === undefined, broken && stateInWords(broken));
      });
    }
    for (const [name, holds] of Object.entries(properties.sometimes)) {
      test(`sometimes: ${name}`, () => {
        assert.ok([...nodes.values()].some(({ snapshot }) => holds(snapshot)));
      });
    }
    for (const [name, { when, reaches }] of Object.entries(properties.eventually)) {
      test(`eventually: ${name}`, () => {
        const goal = [...nodes].filter(([, { snapshot }]) => reaches(snapshot)).map(([key]) => key);
        const canReach = statesThatReach(nodes, new Set(goal));
        const stuck = [...nodes].find(([key, { snapshot }]) => when(snapshot) && !canReach.has(key));

        assert.ok(goal.length > 0, "no state satisfies `reaches`");
        assert.ok(stuck === undefined, stuck && stateInWords(stuck[1]));
      });
    }
  });
}
