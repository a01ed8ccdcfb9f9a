import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "../../../machines/catalogue";
import { actionNames } from "../../port/actions";
import { observationNames } from "../../port/observations";
import { findRequirement } from "../../register/requirements";
import { compiledMachine } from "../model/compiled-machine";
import { actorsFor } from "./actors";
import { BindingProblem } from "./binding";
import { bindingOf } from "./binding-of";

test("every machine is bound, and a machine that is not is named", () => {
  for (const { id } of catalogue) assert.equal(bindingOf(id).machine, id);
  assert.throws(
    () => bindingOf("no-machine"),
    (thrown) => {
      assert.ok(thrown instanceof BindingProblem);
      assert.equal(thrown.message, 'Machine "no-machine": nothing says how it is played on the port.');
      return true;
    },
  );
});

test("every input of every machine is an action of the port, tried by somebody of the cast", () => {
  const actors = actorsFor({ role: "sales-agent", seed: 1 });
  for (const model of catalogue) {
    const binding = bindingOf(model.id);
    for (const { event } of model.samples) {
      assert.ok(actionNames.includes(binding.action(event)));
      assert.match(binding.performer(event, actors), /^(northwind|fabrikam|litware|proseware|relecloud)-/);
    }
  }
});

test("whatever a binding blames is a requirement of the register", () => {
  for (const model of catalogue) {
    const machine = compiledMachine(model);
    for (let state = 0; state < machine.states; state++) {
      for (const what of observationNames) {
        const slug = machine.binding.blames(what, machine.snapshot(state));
        assert.ok(slug === undefined || findRequirement(slug) !== undefined, `${model.id}: ${slug}`);
      }
    }
  }
});
