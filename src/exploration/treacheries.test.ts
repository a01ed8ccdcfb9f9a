import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { betray } from "../implementations/nonconformant/treacheries/betray";
import { findTreachery, treacheries } from "../implementations/nonconformant/treacheries/catalogue";
import type { Treachery } from "../implementations/nonconformant/treacheries/treachery";
import { createReference } from "../implementations/reference/reference-implementation";
import { inProcess } from "../port/in-process";
import type { Decision } from "../verdicts/check";
import { verify } from "../verify/verify";
import { play } from "./fixtures/find-failures";
import { machineSource } from "./machine-source";

const isFull = process.env.TWOTIER_FULL === "1";

async function failuresOf(treachery: Treachery, criterion: string): Promise<readonly Decision[]> {
  const decisions = await play(() => betray(createReference(), treachery), { criterion, enough: 2 });
  return decisions.filter(({ outcome }) => outcome === "fail");
}

/** Of a walk where one fails, for it is told in fewer words; else of a cell. */
async function failureOf(treachery: Treachery): Promise<Decision> {
  const [failure] = await failuresOf(treachery, "walks");
  const found = failure ?? (await failuresOf(treachery, "grid"))[0];
  assert.ok(found !== undefined, "no walk and no cell fails");
  return found;
}

describe("treacherous implementations", () => {
  test("are more than eight, each told in one sentence", () => {
    assert.ok(treacheries.length > 8);
    for (const { name, story } of treacheries) {
      assert.match(name, /^[a-z]+(-[a-z]+)+$/);
      assert.match(story, /^[A-Z][^.!?]*\.$/);
    }
  });

  for (const treachery of treacheries) {
    test(`${treachery.name}: found by walks or the grid, attributed, told as a short scenario`, async () => {
      const { check, requirement, steps, exchanges, observed } = await failureOf(treachery);

      assert.match(check, /\/(walks|grid)\//);
      assert.ok(treachery.blames.includes(requirement), `${requirement} is blamed: ${observed}`);
      assert.match(steps.find((step) => !/^(Given|And)/.test(step)) ?? "", /^When /);
      const done = steps.findIndex((step) => step.startsWith("Then "));
      assert.ok(done > 0 && done <= 20, `${done} steps before the outcome:\n${steps.join("\n")}`);
      assert.ok(exchanges.length > 0);
    });

    const paths = isFull ? ["tour", "hsi", "round-trip", "n-switch", "all-transitions"] : ["tour", "hsi"];
    test(`${treachery.name}: no path through one machine comes across it (${paths.join(", ")})`, async () => {
      for (const criterion of paths) assert.deepEqual(await failuresOf(treachery, criterion), [], criterion);
    });

    const skip = isFull ? false : "in the full tier";
    test(`${treachery.name}: no scenario of the features comes across it`, { skip }, async () => {
      const against = `nonconformant:${treachery.name}`;
      const { failures, passed } = await verify({ against, only: ["features"], out: null });
      assert.deepEqual(failures, []);
      assert.ok(passed > 100);
    });
  }

  test("nothing is found where nothing is wrong", async () => {
    const none = { name: "none", story: "Nothing is wrong.", blames: [] };
    const decisions = await play(() => betray(createReference(), none), { criterion: "walks" });
    assert.ok(decisions.every(({ outcome }) => outcome === "pass"));
  });
});

test("a fault is found in the same way behind a carrier that can only replay", async () => {
  const treachery = findTreachery("helpdesk-is-refused-and-obeyed");
  assert.ok(treachery !== undefined);
  const faulty = () => betray(createReference(), treachery);
  const { inProcess: _twin, ...carried } = inProcess(faulty());
  const stop = new AbortController();
  const source = machineSource(async () => carried);
  const context = {
    target: "carried",
    hello: faulty().hello(),
    readings: true,
    seed: 1,
    language: "en" as const,
    failFast: false,
    signal: stop.signal,
    criterion: "grid",
  };
  const planned = (await source.plan(context)).filter(({ id }) =>
    id.startsWith("machine:subscription/grid/licences.minimum+offer.bought"),
  );
  const decisions: Decision[] = [];
  await source.run(context, new Set(planned.map(({ id }) => id)), (decision) => decisions.push(decision));
  const failed = decisions.filter(({ outcome }) => outcome === "fail");
  assert.ok(failed.length > 0);
  assert.ok(
    failed.every(({ check }) => check.endsWith("/helpdesk-agent") && check.includes("set-support-contact")),
  );
  assert.equal(decisions.length, planned.length);
});
