import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cliMessages } from "../cli/cli-messages";
import { reportWords } from "../reporting/html/report-words";
import { outcomeMessages, reportMessages } from "../reporting/words/report-messages";
import { faultMessages } from "../runner/errors/suite-error";
import { usageMessages } from "../runner/errors/usage-messages";
import { judgeMessages } from "../verdicts/judge-messages";
import { format, message, placeholdersIn } from "./text";

const catalogues = {
  cliMessages,
  reportWords,
  outcomeMessages,
  reportMessages,
  judgeMessages,
  faultMessages,
  usageMessages,
};

describe("format", () => {
  test("fills the placeholders in either language", () => {
    const greeting = message("{who} says {what}", "{who}說{what}");

    assert.equal(format(greeting, "en", { who: "A", what: "{who}" }), "A says {who}");
    assert.equal(format(greeting, "zh-TW", { who: "A", what: 1 }), "A說1");
  });
});

describe("message", () => {
  for (const [name, catalogue] of Object.entries(catalogues)) {
    test(`${name} has the same placeholders in both languages`, () => {
      for (const text of Object.values(catalogue)) {
        assert.deepEqual(
          [...placeholdersIn(text["zh-TW"])].sort(),
          [...placeholdersIn(text.en)].sort(),
          text.en,
        );
      }
    });
  }
});
