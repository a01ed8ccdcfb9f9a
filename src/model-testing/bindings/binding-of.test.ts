import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "../../../machines/catalogue";
import { actionNames } from "../../port/actions";
import { observationNames } from "../../port/observations";
import { findRequirement } from "../../register/requirements";
import { compile } from "../../state-space/compile";
import { actorsFor } from "./actors";
import { BindingProblem } from "./binding";
import { bindingOf } from "./binding-of";

test("every machine has a binding, and an error names a machine without one", () => {
  for (const { id } of catalogue) assert.equal(bindingOf(id).machine, id);
  assert.throws(
    () => bindingOf("no-machine"),
    (thrown) => {
      assert.ok(thrown instanceof BindingProblem);
      assert.equal(thrown.message, 'Machine "no-machine": it has no binding.');
      return true;
    },
  );
});

test("every input of every machine is an action of the port, performed by a person of the default data", () => {
  const actors = actorsFor({ role: "sales-agent", seed: 1 });
  for (const model of catalogue) {
    const binding = bindingOf(model.id);
    for (const { event } of model.samples) {
      assert.ok(actionNames.includes(binding.action(event)));
      assert.match(binding.performer(event, actors), /^(northwind|fabrikam|litware|proseware|relecloud)-/);
    }
  }
});

test("bindings blame only requirements of the register", () => {
  for (const model of catalogue) {
    const space = compile(
      model.machine,
      model.samples.map(({ event }) => event),
    );
    for (let state = 0; state < space.states; state++) {
      for (const what of observationNames) {
        const slug = bindingOf(model.id).blames(what, space.snapshot(state));
        assert.ok(slug === undefined || findRequirement(slug) !== undefined, `${model.id}: ${slug}`);
      }
    }
  }
});
