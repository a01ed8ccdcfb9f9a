import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isTransportTarget, openWire, UnreadableTarget } from "./open-wire";

describe("openWire", () => {
  for (const target of [
    "cmd:python3 adapter.py",
    "http://127.0.0.1:1/x",
    "https://portal.example",
    "module:./a.js",
  ]) {
    test(`reads "${target}"`, () => {
      assert.ok(isTransportTarget(target));
      assert.equal(openWire(target, ".").isOpen(), false);
    });
  }

  for (const target of ["cmd:", "cmd:node 'open", "module:", "http://", "ftp://127.0.0.1", "reference"]) {
    test(`rejects "${target}"`, () => {
      assert.throws(() => openWire(target, "."), UnreadableTarget);
    });
  }
});
