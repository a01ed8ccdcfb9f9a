import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hostileFiles } from "./hostile-files";
import { members } from "./members";
import { tryFiles } from "./torture-files";
import { nothingTried, tryMembers } from "./try-members";

/** A few members of different kinds; `npm run torture` tries all of them. */
const chosen = ["stdio tells-in-key", "http status-503-refusal", "module really-exits:0", "rest reset"];

describe("the zoo", () => {
  test("has at least 120 members over all transports, each once", () => {
    const names = members.map(({ transport, behaviours }) => `${transport} ${behaviours}`);

    assert.ok(names.length >= 120);
    assert.equal(new Set(names).size, names.length);
    for (const name of chosen) assert.ok(names.includes(name), name);
  });

  test("gets the right verdicts, and no secret is in a report", async () => {
    const numbers = [...members.keys()].filter((index) => {
      const { transport, behaviours } = members[index] ?? {};
      return chosen.includes(`${transport} ${behaviours}`);
    });

    const all = nothingTried();
    await tryMembers(numbers, 1, all);

    const { wrong, secrets, notEnded } = all;
    assert.deepEqual({ wrong, secrets, notEnded }, { wrong: [], secrets: [], notEnded: [] });
    assert.equal(all.right, chosen.length);
  });

  test("refuses hostile files with one line", async () => {
    const files = hostileFiles.filter(({ name }) => /stars|named pipe|no archive/.test(name));
    const all = nothingTried();

    await tryFiles(files, 1, all);

    assert.deepEqual([all.wrong, all.notEnded], [[], []]);
    assert.equal(all.right, files.length);
  });
});
