import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import type { Implementation } from "../../port/implementation";
import { playTape, tapeState } from "./play-tape";
import { recordTape, requireWholeTape } from "./record-tape";
import { readRecordedTarget, readRecordingTarget, recordedTarget, recordingTarget } from "./taped-target";

const folder = mkdtempSync(join(tmpdir(), "twotier-tape-"));
after(() => rmSync(folder, { recursive: true }));
let tapes = 0;
const newTape = () => join(folder, `${tapes++}.ndjson`);

const reset = { seed: 1, arrangement: defaultArrangement(1), clock: "2026-01-01T00:00:00Z" };
const link = "https://portal.example/join/abc";

/** Mails a link before showing it, and answers `customers` with the given list. */
function portal(customers: () => never | { outcome: "observed"; value: [] }): Implementation {
  return {
    hello: async () => ({ protocol: 1, implementation: { name: "x", version: "1" }, capabilities: {} }),
    reset: async () => undefined,
    act: async () => ({ outcome: "accepted", result: { message: `Come: ${link}.` } }) as never,
    observe: async (_who, what) =>
      (what === "customers" ? customers() : { outcome: "observed", value: { text: link, link } }) as never,
    bye: async () => undefined,
  };
}

const nothing = () => ({ outcome: "observed" as const, value: [] as [] });

describe("a tape", () => {
  test("answers the recorded questions as they were answered, secrets replaced", async () => {
    const path = newTape();
    const recorded = recordTape(portal(nothing), path);
    await recorded.hello();
    await recorded.reset(reset);
    await recorded.act("ann", "partnership.open-in-email", {});
    await recorded.observe("ann", "partnership-request", {});
    await recorded.bye();

    const played = playTape(path);
    await played.hello();
    await played.reset(reset);
    const mailed = await played.act("ann", "partnership.open-in-email", {});
    const shown = await played.observe("ann", "partnership-request", {});
    await played.bye();

    assert.deepEqual(mailed, { outcome: "accepted", result: { message: "Come: ‹secret:1›." } });
    assert.deepEqual(shown, { outcome: "observed", value: { text: "‹secret:1›", link: "‹secret:1›" } });
    assert.deepEqual(tapeState(path), { mismatch: null, unasked: 0 });
    assert.doesNotMatch(readFileSync(path, "utf8"), /join\/abc/);
  });

  test("knows a link of the suite's own making again", async () => {
    const ask = async (implementation: Implementation) => {
      await implementation.reset(reset);
      await implementation.observe("ann", "partnership-request", {});
      return implementation.act("bob", "partnership.accept", { link: "https://made.example/up" });
    };
    const path = newTape();
    const recorded = recordTape(portal(nothing), path);
    await ask(recorded);
    await recorded.bye();

    await assert.doesNotReject(ask(playTape(path)));
    assert.match(readFileSync(path, "utf8"), /"args":\{"link":"‹secret:2›"\}/);
  });

  test("hides a link that nobody has shown", async () => {
    const path = newTape();
    const recorded = recordTape(portal(nothing), path);
    await recorded.reset(reset);
    await recorded.act("ann", "partnership.open-in-email", {});
    await recorded.bye();

    assert.match(readFileSync(path, "utf8"), /Come: ‹link:1›/);
  });

  test("shows characters that would mislead its reader as numbers, and gives them back", async () => {
    const path = newTape();
    const [company, what] = ["Con\u202etoso \u{e0041}", "customers"] as const;
    const value = [{ customer: "c", company, domain: "d", reseller: null }];
    const recorded = recordTape(
      portal(() => ({ outcome: "observed", value }) as never),
      path,
    );
    await recorded.hello();
    await recorded.reset(reset);
    const looked = await recorded.observe("fabrikam-global-admin", what, {});
    await recorded.bye();
    assert.ok(!/[\u202e\u{e0041}]/u.test(readFileSync(path, "utf8")));
    const played = playTape(path);
    await played.hello();
    await played.reset(reset);
    assert.deepEqual(await played.observe("fabrikam-global-admin", what, {}), looked);
  });

  test("that cannot be written changes no answer, and is incomplete", async () => {
    const path = join(folder, "no", "such", "tape.ndjson");
    const recorded = recordTape(
      portal(() => ({ outcome: "observed", value: [] })),
      path,
    );

    await recorded.reset(reset);

    const looked = await recorded.observe("fabrikam-global-admin", "customers", {});
    await recorded.bye();
    assert.deepEqual(looked, { outcome: "observed", value: [] });
    assert.throws(() => requireWholeTape(path), /ENOENT/);
  });

  test("answers no other question, and remembers the first that it does not hold", async () => {
    const path = newTape();
    const recorded = recordTape(portal(nothing), path);
    await recorded.observe("ann", "customers", {});
    await recorded.bye();

    const played = playTape(path);
    await assert.rejects(played.observe("bob", "customers", {}), { name: "TapeMismatch" });

    assert.match(tapeState(path).mismatch ?? "", /session 1, message 1: asked \["observe",\{"who":"bob"/);
    assert.equal(tapeState(path).unasked, 2);
  });

  const faults = [
    new ImplementationCrashed("observe", "it fell over."),
    new ImplementationHung("observe", 50),
    new AdapterFault("wrong-id", "Another id."),
    new Error("Something else."),
  ];
  for (const fault of faults) {
    test(`throws ${fault.name} again as it was thrown`, async () => {
      const path = newTape();
      const recorded = recordTape(
        portal(() => {
          throw fault;
        }),
        path,
      );
      await assert.rejects(recorded.observe("ann", "customers", {}));
      await recorded.bye();

      await assert.rejects(playTape(path).observe("ann", "customers", {}), (thrown) => {
        assert.deepEqual(thrown, fault);
        return true;
      });
    });
  }
});

describe("a taped target", () => {
  test("reads back whatever stands in its path and target", () => {
    const target = 'cmd:python3 "a|b.py"';

    assert.deepEqual(readRecordingTarget(recordingTarget("/tmp/a|b %/x", target)), {
      path: "/tmp/a|b %/x",
      target,
    });
    assert.equal(readRecordedTarget(recordedTarget("/tmp/空 %.ndjson")), "/tmp/空 %.ndjson");
    assert.equal(readRecordingTarget("reference"), undefined);
    assert.equal(readRecordedTarget(target), undefined);
  });
});
