import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { after, describe, test } from "node:test";
import { type PlayOptions, play } from "./play-command";

const folder = mkdtempSync(join(tmpdir(), "twotier-play-"));
after(() => rmSync(folder, { recursive: true }));

/** Plays a script and returns the exit code and both outputs. */
async function scripted(
  machine: string | undefined,
  lines: readonly string[],
  options: Partial<PlayOptions> = {},
) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const exit = await play(machine, { lang: "en", ...options }, { input, output, errors, prompts: false });
  const read = (stream: PassThrough) => String(stream.read() ?? "");
  return { exit, shown: read(output), complained: read(errors) };
}

const orderAsFarAsReview = [
  "new-customer.start",
  "new-customer.give-details",
  "new-customer.choose-subscriptions",
  "new-customer.review",
];

describe("play", () => {
  test("lists the machines when none is named", async () => {
    const { exit, shown } = await scripted(undefined, []);

    assert.equal(exit, 0);
    assert.match(shown, /order-wizard – Order for a new customer/);
  });

  test("refuses an unknown machine in one line, with the nearest known one", async () => {
    const { exit, shown, complained } = await scripted("order-wizrd", []);

    assert.equal(exit, 2);
    assert.equal(shown, "");
    assert.match(complained, /^No machine is called "order-wizrd"\. Did you mean "order-wizard"\?.*\n$/);
  });

  test("shows the state, what can happen and the statement behind it", async () => {
    const { exit, shown } = await scripted("order-wizard", []);

    assert.equal(exit, 0);
    assert.match(shown, /Now: No order is open\./);
    assert.match(shown, /1\. new-customer\.start – .*\n\s+\[S181\]/);
  });

  test("follows names and numbers to the next state", async () => {
    const { shown } = await scripted("order-wizard", ["1", "new-customer.give-details"]);

    assert.match(shown, /Now: The New customer page is open\./);
    assert.match(shown, /Now: The New subscription page is open\./);
  });

  test("reports the statement that refuses an input, and keeps the state", async () => {
    const { shown } = await scripted("order-wizard", ["new-customer.start:non-partner", "history"]);

    assert.match(shown, /^Refused: there is no partnership\. \[S129 S137\] /m);
    assert.match(shown, /^Nothing has been done yet\./m);
  });

  test("reports an infeasible input", async () => {
    const { shown } = await scripted("partnership", ["partnership.accept"]);

    assert.match(shown, /^Not possible to try: No request with the link has reached a reseller/m);
  });

  test("suggests the nearest input and continues", async () => {
    const { exit, shown } = await scripted("order-wizard", ["new-customer.strat", "new-customer.start"]);

    assert.equal(exit, 0);
    assert.match(
      shown,
      /There is no input called "new-customer\.strat"\. Did you mean "new-customer\.start"\?/,
    );
    assert.match(shown, /Now: The New customer page is open\./);
  });

  test("undoes one accepted input at a time until none is left", async () => {
    const { shown } = await scripted("order-wizard", ["new-customer.start", "undo", "undo"]);

    assert.match(shown, /Undone\.\n\nNow: No order is open\./);
    assert.match(shown, /There is nothing to undo\./);
  });

  test("reads nothing after quit", async () => {
    const { exit, shown } = await scripted("order-wizard", ["quit", "new-customer.start"]);

    assert.equal(exit, 0);
    assert.doesNotMatch(shown, /New customer page is open/);
  });

  test("prints Traditional Chinese", async () => {
    const { shown } = await scripted("order-wizard", ["new-customer.submit"], { lang: "zh-TW" });

    assert.match(shown, /目前：沒有進行中的訂單。/);
    assert.match(shown, /被拒絕：這屬於其他步驟。\[reading-005\]/);
  });
});

describe("a saved history", () => {
  test("is replayed to the state in which it was saved", async () => {
    const file = join(folder, "review.json");
    await scripted("order-wizard", orderAsFarAsReview, { save: file });

    const { exit, shown } = await scripted("order-wizard", [], { history: file });

    assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), {
      machine: "order-wizard",
      steps: orderAsFarAsReview,
    });
    assert.equal(exit, 0);
    assert.match(shown, /Now: The order is being reviewed\./);
  });

  test("is saved in the middle of a session without ending it", async () => {
    const file = join(folder, "middle.json");
    const { shown } = await scripted("order-wizard", ["new-customer.start", `save ${file}`, "undo"]);

    assert.match(shown, /Saved in .*middle\.json\./);
    assert.match(shown, /Undone\./);
    assert.deepEqual(JSON.parse(readFileSync(file, "utf8")).steps, ["new-customer.start"]);
  });

  test("that cannot be written is reported and the session continues", async () => {
    const { exit, shown } = await scripted("order-wizard", [
      `save ${folder}/none/x.json`,
      "new-customer.start",
    ]);

    assert.equal(exit, 0);
    assert.match(shown, /x\.json could not be written/);
    assert.match(shown, /New customer page is open/);
  });

  test("of another machine, with impossible steps or malformed ends with one line and exit code 2", async () => {
    const file = join(folder, "bad.json");
    const contents = [
      [{ machine: "credentials", steps: [] }, /is a history of "credentials", not of "order-wizard"/],
      [
        { machine: "order-wizard", steps: ["new-customer.submit"] },
        /Step 1 of .*, "new-customer\.submit", is not possible there/,
      ],
      [{ machine: "order-wizard" }, /is no saved history/],
    ] as const;
    for (const [content, line] of contents) {
      writeFileSync(file, JSON.stringify(content));
      const { exit, complained } = await scripted("order-wizard", [], { history: file });

      assert.equal(exit, 2);
      assert.match(complained, line);
      assert.equal(complained.trim().split("\n").length, 1);
    }
  });

  test("that does not exist ends with exit code 2", async () => {
    const { exit, complained } = await scripted("order-wizard", [], { history: join(folder, "absent.json") });

    assert.equal(exit, 2);
    assert.match(complained, /absent\.json could not be read/);
  });
});
