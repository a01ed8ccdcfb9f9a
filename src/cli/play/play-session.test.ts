import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalogue } from "../../../machines/catalogue";
import { languages } from "../../domain/language";
import { stateGraph } from "../../testing/state-graph";
import { attempt, presentState, startSession, undo } from "./play-session";
import { renderSituation } from "./render-situation";
import { situationOf } from "./situation";
import { sourceInWords } from "./source-in-words";

describe("a session", () => {
  const [model] = catalogue;
  assert.ok(model);

  test("is not changed by an attempt", () => {
    const session = startSession(model);
    const next = attempt(session, "partnership.request");

    assert.equal(next.kind, "accepted");
    assert.deepEqual(session.history, []);
    assert.equal(session.states.length, 1);
  });

  test("is undone to the state before", () => {
    const session = startSession(model);
    const next = attempt(session, "partnership.request");
    assert.ok(next.kind === "accepted");

    const before = undo(next.session);

    assert.ok(before);
    assert.equal(presentState(before), presentState(session));
    assert.equal(undo(before), undefined);
  });
});

describe("a situation", () => {
  for (const model of catalogue) {
    test(`has every input of ${model.id} once, in every state, and a source for each that is not infeasible`, () => {
      for (const { snapshot } of stateGraph(model).values()) {
        const session = { model, states: [snapshot] as const, history: [] };
        const { possible, refused, infeasible } = situationOf(session);

        assert.equal(possible.length + refused.length + infeasible.length, model.samples.length);
        for (const { sample, sources } of possible) {
          assert.ok(sources.length > 0, sample.name);
          for (const source of sources) assert.notEqual(sourceInWords(source, "en"), "", sample.name);
        }
        for (const { sample, refusal } of refused) {
          assert.notEqual(sourceInWords(refusal, "en"), "", sample.name);
        }
      }
    });

    test(`of ${model.id} is rendered in both languages without placeholders`, () => {
      for (const language of languages) {
        assert.doesNotMatch(renderSituation(startSession(model), language), /[{}]|undefined|\[object/);
      }
    });
  }
});
