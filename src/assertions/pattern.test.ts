import assert from "node:assert/strict";
import { test } from "node:test";
import { Containing, fits, Known, NonEmpty, OneOf, Optional, type Pattern, Telephone } from "./pattern";

const known = new Map([
  ["customer c-17", "Contoso"],
  ["subscription c-17", "Contoso/office"],
]);
const names = { get: (kind: string, id: string) => known.get(`${kind} ${id}`) };
const holds = (pattern: Pattern, value: unknown) => fits(pattern, value, names);

test("lists are compared as multisets", () => {
  assert.ok(holds(["a", "b", "a"], ["b", "a", "a"]));
  assert.ok(!holds(["a", "b"], ["a", "b", "b"]));
  assert.ok(!holds(["a", "a"], ["a"]));
  assert.ok(!holds([], ["a"]));
});

test("fields absent from a pattern may have any value, named fields must be present", () => {
  assert.ok(holds({ page: "review" }, { page: "review", extra: 1 }));
  assert.ok(!holds({ page: "review" }, { extra: 1 }));
  assert.ok(!holds({ page: "review" }, null));
});

test("an id stands for the name under which the implementation showed it", () => {
  assert.ok(holds(new Known("customer", "Contoso"), "c-17"));
  assert.ok(!holds(new Known("customer", "Contoso"), "c-18"));
});

test("a customer and a subscription may have the same id", () => {
  assert.ok(holds(new Known("subscription", "Contoso/office"), "c-17"));
  assert.ok(!holds(new Known("subscription", "Contoso"), "c-17"));
});

test("an id that may be hidden can be null, and leaves the ids that are shown to other patterns", () => {
  const hidden = (name: string) => ({ customer: new Known("customer", name, true) });
  assert.ok(!holds(new Known("customer", "Contoso"), null));
  assert.ok(holds([hidden("Contoso"), hidden("Tailspin")], [{ customer: null }, { customer: "c-17" }]));
  assert.ok(!holds([hidden("Tailspin")], [{ customer: "c-17" }]));
});

test("a telephone number may be shown in another form", () => {
  assert.ok(holds(new Telephone("+886 (2) 1234-5678 x9"), "886212345678x9"));
  assert.ok(!holds(new Telephone("555-0100"), "555-0101"));
  assert.ok(!holds(new Telephone("555-0100"), null));
});

test("a text contains the expected part, or is at least not empty", () => {
  assert.ok(holds(new Containing("link", "the link"), "follow the link"));
  assert.ok(!holds(new Containing("link", "the link"), "follow"));
  assert.ok(!holds(new NonEmpty("a text"), " "));
});

test("one of several patterns suffices", () => {
  assert.ok(holds(new OneOf([null, "Fabrikam"]), null));
  assert.ok(holds(new OneOf([null, "Fabrikam"]), "Fabrikam"));
  assert.ok(!holds(new OneOf([null, "Fabrikam"]), "Litware"));
});

test("optional members may be missing, but no other member may take their place", () => {
  assert.ok(holds(["a", new Optional("b")], ["a"]));
  assert.ok(holds(["a", new Optional("b")], ["b", "a"]));
  assert.ok(!holds(["a", new Optional("b")], ["a", "c"]));
  assert.ok(!holds(["a", new Optional("b")], ["b"]));
});

test("optional members that match anything leave the specific values to other patterns", () => {
  const patterns = [
    new Optional({}),
    new Optional({ subscription: new Known("subscription", "Contoso/office") }),
  ];
  assert.ok(holds(patterns, [{ subscription: "c-17" }, { subscription: "new" }]));
});
