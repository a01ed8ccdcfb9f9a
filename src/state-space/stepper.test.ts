import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createActor } from "xstate";
import { cspMachine, cspSamples } from "../bench/csp-family";
import { randomNumbers } from "./paths/random-numbers";
import { Stepper } from "./stepper";

const size = { resellers: 2, customers: 1, subscriptions: 1, licences: 1 };

describe("Stepper", () => {
  test("has the same snapshot as an actor after every event of a walk", () => {
    const machine = cspMachine(size);
    const samples = cspSamples(size);
    const actor = createActor(machine).start();
    const stepper = new Stepper(machine, samples);
    const random = randomNumbers(4);
    let accepted = 0;

    for (let step = 0; step < 20_000; step++) {
      const sample = Math.floor(random() * samples.length);
      const event = samples[sample] ?? { type: "" };
      const can = actor.getSnapshot().can(event);
      actor.send(event);

      assert.equal(stepper.send(sample), can);
      assert.deepEqual(stepper.snapshot().value, actor.getSnapshot().value);
      assert.deepEqual(stepper.snapshot().context, actor.getSnapshot().context);
      accepted += Number(can);
    }
    assert.ok(accepted > 1000);
  });

  test("returns to the initial state on reset", () => {
    const stepper = new Stepper(cspMachine(size), cspSamples(size));
    const invite = 0;

    assert.equal(stepper.send(invite), true);
    assert.equal(stepper.state, 1);
    stepper.reset();
    assert.equal(stepper.state, 0);
  });
});
