import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { joinSignals } from "./joined-signal";

describe("a joined signal", () => {
  test("is aborted with the first of the others, for its reason", () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const { signal } = joinSignals(one.signal, other.signal);

    other.abort("limit");
    one.abort("interrupt");

    assert.equal(signal.reason, "limit");
  });

  test("is aborted at once by a signal that is", () => {
    assert.equal(joinSignals(AbortSignal.abort("before")).signal.reason, "before");
  });

  test("aborts none of the others", () => {
    const { signal } = new AbortController();
    joinSignals(signal).abort();

    assert.equal(signal.aborted, false);
  });

  test("stays as it is once it is released", () => {
    const controller = new AbortController();
    const { signal, release } = joinSignals(controller.signal);

    release();
    controller.abort();

    assert.equal(signal.aborted, false);
  });
});
