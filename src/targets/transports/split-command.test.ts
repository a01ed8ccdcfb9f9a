import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { splitCommand, UnreadableCommand } from "./split-command";

describe("splitCommand", () => {
  const rows: [text: string, words: string[]][] = [
    ["python3 adapter.py", ["python3", "adapter.py"]],
    ["  node   a.js\t--fast ", ["node", "a.js", "--fast"]],
    ['node "my adapter.js"', ["node", "my adapter.js"]],
    ["node 'my \"adapter\".js'", ["node", 'my "adapter".js']],
    ['node "say \\"hi\\" \\n"', ["node", 'say "hi" \\n']],
    ["node my\\ adapter.js", ["node", "my adapter.js"]],
    ["node a''b \"\"", ["node", "ab", ""]],
    ["node 'C:\\new'", ["node", "C:\\new"]],
    ["node $HOME *.js | cat", ["node", "$HOME", "*.js", "|", "cat"]],
    ["python3 轉接器.py", ["python3", "轉接器.py"]],
    ["", []],
  ];
  for (const [text, words] of rows) {
    test(`reads ${JSON.stringify(text)} as ${words.length} words`, () => {
      assert.deepEqual(splitCommand(text), words);
    });
  }

  test("rejects a quote that is left open, and says which", () => {
    assert.throws(() => splitCommand("node 'a.js"), UnreadableCommand);
    assert.throws(() => splitCommand('node "a.js'), /opening " without/);
  });

  test("gives back whatever words were quoted", () => {
    const quoted = (word: string) => `'${word.replaceAll("'", `'"'"'`)}'`;
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (words) => {
        assert.deepEqual(splitCommand(words.map(quoted).join(" ")), words);
      }),
    );
  });
});
