import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTestModel as ofXstateTest } from "@xstate/test";
import { type AnyStateNode, type EventObject, initialTransition } from "xstate";
import { createTestModel as ofXstate } from "xstate/graph";
import { languages } from "../src/domain/language";
import { actionNames } from "../src/port/actions";
import { readings } from "../src/register/readings";
import { findRequirement } from "../src/register/requirements";
import { stateGraph, stateKey } from "../src/testing/state-graph";
import { catalogue } from "./catalogue";
import { isInfeasible, type MachineModel, personKinds, type Refusal, type Source } from "./machine-model";

const testModels = { "@xstate/test": ofXstateTest, "xstate/graph": ofXstate };

const readingIds: readonly string[] = readings.map(({ id }) => id);

function assertKnown({ requirement, reading }: Source, where: string): void {
  assert.ok(requirement !== undefined || reading !== undefined, `${where} says nothing`);
  if (requirement !== undefined) assert.ok(findRequirement(requirement), `${where}: ${requirement}`);
  if (reading !== undefined) assert.ok(readingIds.includes(reading), `${where}: ${reading}`);
}

function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

const transitionsOf = ({ machine }: MachineModel) =>
  nodesOf(machine.root).flatMap((node) => [...node.transitions.values()].flat());

/** Each pair of a state and a sample that it does not enable. */
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

    test("samples are actions of the port and have names of their own", () => {
      for (const { event } of model.samples)
        assert.ok(
          actionNames.some((name) => name === event.type),
          event.type,
        );
      assert.equal(new Set(model.samples.map(({ name }) => name)).size, model.samples.length);
    });

    test("every refused input names its reason and where it comes from", () => {
      for (const { snapshot, sample } of disabledPairs(model)) {
        const answer = model.refusal(sample, snapshot);
        if (!isInfeasible(answer)) assertKnown(answer, `${sample.name} in ${JSON.stringify(snapshot.value)}`);
      }
    });

    test("every kind of person may, may not, or could not try", () => {
      for (const sample of model.samples) {
        const answers = personKinds.map((kind) => model.refusalOfPerson(kind, sample));
        const refusals = answers.filter(
          (answer): answer is Refusal => answer !== undefined && !isInfeasible(answer),
        );

        assert.ok(answers.includes(undefined), `nobody may ${sample.name}`);
        assert.ok(refusals.length > 0, `everybody may ${sample.name}`);
        for (const refusal of refusals) assertKnown(refusal, sample.name);
      }
    });

    test("every state and every sample has words of its own in each language", () => {
      const states = [...stateGraph(model).values()];
      for (const language of languages) {
        const words = states.map(({ snapshot }) => model.describeState(snapshot, language));
        const says = model.samples.map((sample) => model.describeEvent(sample, language));

        assert.equal(new Set(words).size, states.length);
        assert.equal(new Set(says).size, model.samples.length);
      }
    });

    test("the vocabulary names the machine's states, inputs and guards, and nothing else", () => {
      const { states, events, guards } = model.vocabulary;
      const nodes = nodesOf(model.machine.root).slice(1);

      assert.deepEqual(Object.keys(states).sort(), nodes.map(({ path }) => path.join(".")).sort());
      assert.deepEqual(
        Object.keys(events).sort(),
        [...new Set(model.samples.map(({ event }) => event.type))].sort(),
      );
      assert.deepEqual(Object.keys(guards).sort(), Object.keys(model.machine.implementations.guards).sort());
    });

    for (const [from, createTestModel] of Object.entries(testModels)) {
      test(`a test model of ${from} walks to every state`, () => {
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

    test("it starts where its words say", () => {
      assert.match(
        model.describeState(initialTransition(model.machine)[0], "en"),
        /\bno\b|None|nobody|fewest/i,
      );
    });
  });
}

test("the grid stays small enough to be tried in full", () => {
  const sizes = catalogue.map((model) => {
    const states = stateGraph(model).size;
    return { id: model.id, states, cells: states * model.samples.length * personKinds.length };
  });

  for (const { id, states } of sizes) assert.ok(states >= 15 && states <= 400, `${id} has ${states} states`);
  assert.ok(sizes.reduce((sum, { cells }) => sum + cells, 0) <= 40_000);
});
