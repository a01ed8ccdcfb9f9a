import assert from "node:assert/strict";
import { test } from "node:test";
import { protocolPage } from "./protocol-page";

test("protocolPage rejects a document without the marks", () => {
  assert.throws(() => protocolPage("# The protocol\n"), /no place for "arrangement"/);
});
