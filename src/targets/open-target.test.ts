import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { implementationNames, openImplementation } from "./open-target";
import { UnknownTarget } from "./unknown-target";

describe("openImplementation", () => {
  test("opens all our own targets that it lists", async () => {
    const ours = (await implementationNames()).filter((name) => /^(reference$|nonconformant:)/.test(name));

    const opened = await Promise.all(ours.map((name) => openImplementation(name)));

    const names = await Promise.all(opened.map(async (each) => (await each.hello()).implementation.name));
    assert.equal(new Set(names).size, ours.length);
    assert.ok(opened.every(({ inProcess }) => inProcess?.fork !== undefined));
  });

  test("lists the known targets, most similar first", async () => {
    const refusal = (target: string) =>
      openImplementation(target).then(
        () => assert.fail(`"${target}" was opened.`),
        (problem: unknown) => problem,
      );

    const near = await refusal("refrence");
    const far = await refusal("quite another thing");
    const noFault = await refusal("nonconformant:works-without-partnerships");

    assert.ok(
      near instanceof UnknownTarget && far instanceof UnknownTarget && noFault instanceof UnknownTarget,
    );
    assert.equal(near.nearest, "reference");
    assert.match(
      near.message,
      /^No implementation is called "refrence"\. Did you mean "reference"\? Known: reference, /,
    );
    assert.equal(far.nearest, undefined);
    assert.equal(noFault.nearest, "nonconformant:works-without-partnership");
  });
});
