import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnyStateNode } from "xstate";
import { requirements } from "../src/register/requirements";
import { stateGraph } from "../src/testing/state-graph";
import { catalogue } from "./catalogue";
import { type Infeasible, type MachineModel, personKinds, type Refusal, type Source } from "./machine-model";
import { notModelled } from "./not-modelled";

function sourcesOf(node: AnyStateNode): readonly Source[] {
  const transitions = [...node.transitions.values()].flat();
  return [
    node.meta ?? {},
    ...transitions.map(({ meta }) => meta ?? {}),
    ...Object.values(node.states).flatMap(sourcesOf),
  ];
}

function refusalsOf(model: MachineModel): readonly (Refusal | Infeasible | undefined)[] {
  const states = [...stateGraph(model).values()].map(({ snapshot }) => snapshot);
  return model.samples.flatMap((sample) => [
    ...personKinds.map((kind) => model.refusalOfPerson(kind, sample)),
    ...states
      .filter((snapshot) => !snapshot.can(sample.event))
      .map((snapshot) => model.refusal(sample, snapshot)),
  ]);
}

function requirementsOf(model: MachineModel): readonly string[] {
  return [...sourcesOf(model.machine.root), ...refusalsOf(model)].flatMap((source) =>
    source !== undefined && "requirement" in source && source.requirement ? [source.requirement] : [],
  );
}

const modelled = new Set(catalogue.flatMap(requirementsOf));

test("every requirement is realised by a machine or listed in not-modelled.ts with a reason", () => {
  for (const { slug } of requirements) {
    assert.ok(
      modelled.has(slug) || notModelled[slug],
      `No machine realises "${slug}". Name it as \`requirement\` in the meta of a state or transition, or in a refusal, in machines/<id>/, or add it with the reason to machines/not-modelled.ts.`,
    );
  }
});

test("not-modelled.ts lists only requirements of the register that no machine realises", () => {
  const slugs: readonly string[] = requirements.map(({ slug }) => slug);
  for (const slug of Object.keys(notModelled)) {
    assert.ok(slugs.includes(slug), `"${slug}" is no requirement. Delete it from machines/not-modelled.ts.`);
    assert.ok(!modelled.has(slug), `A machine realises "${slug}". Delete it from machines/not-modelled.ts.`);
  }
});
