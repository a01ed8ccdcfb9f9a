import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTestModel as fromXstateTest } from "@xstate/test";
import { type AnyStateNode, type EventObject, initialTransition } from "xstate";
import { createTestModel as fromXstate } from "xstate/graph";
import { languages } from "../src/domain/language";
import { actionNames } from "../src/port/actions";
import { readings } from "../src/register/readings/readings";
import { findRequirement } from "../src/register/requirements";
import { stateGraph, stateKey } from "../src/testing/state-graph";
import { catalogue } from "./catalogue";
import {
  isInfeasible,
  type MachineModel,
  personKinds,
  type Refusal,
  readingsOf,
  type Source,
} from "./machine-model";

const testModels = { "@xstate/test": fromXstateTest, "xstate/graph": fromXstate };

const readingIds: readonly string[] = readings.map(({ id }) => id);

function assertKnown(source: Source, place: string): void {
  const { requirement, reading } = source;
  assert.ok(requirement !== undefined || reading !== undefined, `${place} names no source`);
  if (requirement !== undefined) assert.ok(findRequirement(requirement), `${place}: ${requirement}`);
  for (const id of readingsOf(source)) assert.ok(readingIds.includes(id), `${place}: ${id}`);
}

function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

const transitionsOf = ({ machine }: MachineModel) =>
  nodesOf(machine.root).flatMap((node) => [...node.transitions.values()].flat());

/** The pairs of a state and a sample that it does not enable. */
function disabledPairs(model: MachineModel) {
  return [...stateGraph(model).values()].flatMap(({ snapshot }) =>
    model.samples.filter(({ event }) => !snapshot.can(event)).map((sample) => ({ snapshot, sample })),
  );
}

for (const model of catalogue) {
  describe(model.id, () => {
    test("every transition names a requirement or a reading of the register", () => {
      for (const { eventType, source, meta } of transitionsOf(model)) {
        assertKnown(meta ?? {}, `${source.id} on ${eventType}`);
      }
    });

    test("every state's requirement or reading is in the register", () => {
      for (const { id, meta } of nodesOf(model.machine.root)) if (meta) assertKnown(meta, id);
    });

    test("every transition is taken by some sample in some state", () => {
      const states = [...stateGraph(model).values()].map(({ snapshot }) => snapshot);
      const taken = new Set(
        states.flatMap((state) =>
          model.samples.flatMap(({ event }) => model.machine.getTransitionData(state, event)),
        ),
      );
      for (const transition of transitionsOf(model)) {
        assert.ok(taken.has(transition), `${transition.source.id} on ${transition.eventType} is never taken`);
      }
    });

    test("every sample is an action of the port and has a unique name", () => {
      for (const { event } of model.samples)
        assert.ok(
          actionNames.some((name) => name === event.type),
          event.type,
        );
      assert.equal(new Set(model.samples.map(({ name }) => name)).size, model.samples.length);
    });

    test("every refusal names its reason and its source", () => {
      for (const { snapshot, sample } of disabledPairs(model)) {
        const answer = model.refusal(sample, snapshot);
        if (!isInfeasible(answer)) assertKnown(answer, `${sample.name} in ${JSON.stringify(snapshot.value)}`);
      }
    });

    test("every sample is permitted to some kinds of people and refused to others", () => {
      for (const sample of model.samples) {
        const answers = personKinds.map((kind) => model.refusalOfPerson(kind, sample));
        const refusals = answers.filter(
          (answer): answer is Refusal => answer !== undefined && !isInfeasible(answer),
        );

        assert.ok(answers.includes(undefined), `${sample.name} is permitted to no kind of person`);
        assert.ok(refusals.length > 0, `${sample.name} is refused to no kind of person`);
        for (const refusal of refusals) assertKnown(refusal, sample.name);
      }
    });

    test("every state and every sample has a unique description in each language", () => {
      const states = [...stateGraph(model).values()];
      for (const language of languages) {
        const stateTexts = states.map(({ snapshot }) => model.describeState(snapshot, language));
        const sampleTexts = model.samples.map((sample) => model.describeEvent(sample, language));

        assert.equal(new Set(stateTexts).size, states.length);
        assert.equal(new Set(sampleTexts).size, model.samples.length);
      }
    });

    test("the labels cover exactly the machine's states, inputs and guards", () => {
      const { states, events, guards } = model.labels;
      const nodes = nodesOf(model.machine.root).slice(1);

      assert.deepEqual(Object.keys(states).sort(), nodes.map(({ path }) => path.join(".")).sort());
      assert.deepEqual(
        Object.keys(events).sort(),
        [...new Set(model.samples.map(({ event }) => event.type))].sort(),
      );
      assert.deepEqual(Object.keys(guards).sort(), Object.keys(model.machine.implementations.guards).sort());
    });

    for (const [from, createTestModel] of Object.entries(testModels)) {
      test(`a test model of ${from} reaches every state`, () => {
        const events: readonly EventObject[] = model.samples.map(({ event }) => event);
        const paths = createTestModel(model.machine, {
          events: [...events],
          filterEvents: (state, event) => state.can(event),
        }).getShortestPaths();
        const reached = new Set(
          paths.flatMap(({ steps, state }) => [...steps.map((step) => step.state), state].map(stateKey)),
        );

        assert.deepEqual([...reached].sort(), [...stateGraph(model).keys()].sort());
      });
    }

    test("the description of the initial state says that nothing has happened yet", () => {
      assert.match(
        model.describeState(initialTransition(model.machine)[0], "en"),
        /\bno\b|None|nobody|fewest/i,
      );
    });
  });
}

test("the grid is small enough to be tried completely", () => {
  const sizes = catalogue.map((model) => {
    const states = stateGraph(model).size;
    return { id: model.id, states, cells: states * model.samples.length * personKinds.length };
  });

  for (const { id, states } of sizes) assert.ok(states >= 15 && states <= 400, `${id} has ${states} states`);
  assert.ok(sizes.reduce((sum, { cells }) => sum + cells, 0) <= 40_000);
});
