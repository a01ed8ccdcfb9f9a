import assert from "node:assert/strict";
import { describe, test } from "node:test";
import Ajv2020 from "ajv/dist/2020";
import { actionNames } from "../../port/actions";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import { observationNames } from "../../port/observations";
import { protocolMessages, protocolSchema } from "./protocol-schema";

const document = protocolSchema();
const ajv = new Ajv2020({ strict: false }).addSchema(document);

function accepts(name: string, message: unknown): boolean {
  const validate = ajv.getSchema(`${document.$id}#/$defs/${name}`);
  assert.ok(validate, `${name} is defined`);
  return validate(message) === true;
}

const people = { who: "northwind-global-admin", op: "act", id: 1 };
const rows: readonly (readonly [name: string, message: unknown, good: boolean])[] = [
  ["hello.request", { id: "a", op: "hello", protocol: 1 }, true],
  ["hello.request", { op: "hello", protocol: 1 }, false],
  [
    "hello.answer",
    { id: 1, protocol: 1, implementation: { name: "x", version: "1" }, capabilities: {} },
    true,
  ],
  [
    "hello.answer",
    { id: 1, protocol: 1, implementation: { name: "x", version: "1" }, capabilities: { order: true } },
    false,
  ],
  ["reset.answer", { id: 1, extra: "permitted" }, true],
  [
    "act.new-customer.start.request",
    { ...people, action: "new-customer.start", args: { reseller: "fabrikam" } },
    true,
  ],
  ["act.new-customer.start.request", { ...people, action: "new-customer.start", args: {} }, false],
  ["act.new-customer.start.answer", { id: 1, outcome: "accepted" }, true],
  ["act.new-customer.submit.answer", { id: 1, outcome: "accepted" }, false],
  ["act.new-customer.submit.answer", { id: 1, outcome: "rejected", reason: "not-at-this-step" }, true],
  ["act.new-customer.submit.answer", { id: 1, outcome: "rejected", reason: "because" }, true],
  ["act.new-customer.submit.answer", { id: 1, outcome: "rejected" }, true],
  ["act.new-customer.submit.answer", { id: 1, outcome: "rejected", reason: 7 }, false],
  ["act.new-customer.submit.answer", { id: 1, outcome: "crashed" }, false],
  ["observe.customers.answer", { id: 1, outcome: "observed", value: [] }, true],
  ["observe.customers.answer", { id: 1, outcome: "observed", value: [{ customer: "c" }] }, false],
  ["error.answer", { id: 1, error: "no database" }, true],
];

describe("protocolSchema", () => {
  for (const [name, message, good] of rows) {
    test(`${name} ${good ? "accepts" : "rejects"} ${JSON.stringify(message)}`, () => {
      const definition = protocolMessages().get(name);

      assert.equal(accepts(name, message), good);
      assert.equal(definition?.safeParse(message).success, good, "the validation says the same");
    });
  }

  test("has a request and an answer for every action and observation", () => {
    const names = [
      ...actionNames.map((name) => `act.${name}`),
      ...observationNames.map((name) => `observe.${name}`),
    ];

    for (const name of names) {
      assert.ok(ajv.getSchema(`${document.$id}#/$defs/${name}.request`), name);
      assert.ok(ajv.getSchema(`${document.$id}#/$defs/${name}.answer`), name);
    }
  });

  test("accepts any request as a whole, and no answer", () => {
    const isRequest = ajv.getSchema(String(document.$id));
    const reset = {
      id: 1,
      op: "reset",
      seed: 1,
      arrangement: defaultArrangement(1),
      clock: "2020-03-30T00:00:00.000Z",
    };

    assert.equal(isRequest?.(reset), true);
    assert.equal(isRequest?.({ id: 1, outcome: "accepted" }), false);
  });
});
