import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Command } from "commander";
import { commandTable } from "./command-table";
import { commanderInChinese } from "./zh-tw/commander";
import { helpInChinese } from "./zh-tw/help";

const main = join(__dirname, "main.js");

function twotier(...args: readonly string[]) {
  const { stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
  return { stdout, stderr };
}

function sentencesOf(command: Command): readonly string[] {
  return [
    ...command.options.map(({ description }) => description),
    ...command.registeredArguments.map(({ description }) => description),
    ...command.commands.flatMap((below) => [below.description(), ...sentencesOf(below)]),
  ];
}

/** The sentences of the program itself, which belong to none of its commands. */
const ofTheProgram = [
  "Conformance suite and simulator for two-tier partner portals.",
  "show the version",
  "show the stack trace of an error",
  "show help",
  "show help for a command",
];

describe("help in Chinese", () => {
  test("has every sentence of the help, and no other", async () => {
    const commands = await Promise.all(commandTable.map(({ load }) => load()));
    const said = new Set([
      ...ofTheProgram,
      ...commandTable.map(({ about }) => about),
      ...commands.flatMap(sentencesOf).filter((sentence) => sentence !== ""),
    ]);

    const untranslated = [...said].filter((sentence) => helpInChinese[sentence] === undefined);
    const unsaid = Object.keys(helpInChinese).filter((sentence) => !said.has(sentence));
    assert.deepEqual({ untranslated, unsaid }, { untranslated: [], unsaid: [] });
  });

  test("is Chinese from the first line to the last, in each command", () => {
    for (const command of [[], ...commandTable.map(({ name }) => [name])]) {
      const { stdout } = twotier(...command, "--help", "--lang", "zh-TW");

      assert.match(stdout, /^用法：/);
      assert.doesNotMatch(
        stdout.replaceAll("zh-TW: 繁體中文", "").replace("npx twotier", ""),
        /[a-z]+ [a-z]+ [a-z]+|default|Options/,
        command[0],
      );
    }
  });

  test("stays English unless asked for", () => {
    assert.match(twotier("verify", "--help").stdout, /^Usage: npx twotier verify \[options\]/);
  });
});

describe("complaints about the command line", () => {
  for (const [args, expected] of [
    [["verify", "--sed", "1", "--lang", "zh-TW"], "沒有「--sed」這個選項。您是不是要找 --seed？"],
    [["verifi", "--lang", "zh-TW"], "沒有「verifi」這個命令。您是不是要找 verify？"],
    [["verify", "unexpected", "--lang", "zh-TW"], "引數過多：應為 0 個，實際 1 個。"],
    [["verify", "--lang", "zh-TW", "--seed"], "選項「--seed <n>」缺少其值。"],
    [["new", "house", "--lang", "zh-TW"], "引數「what」的值「house」無效；可選：adapter。"],
  ] as const) {
    test(`are Chinese: ${args.join(" ")}`, () => {
      assert.equal(twotier(...args).stderr.trimEnd(), expected);
    });
  }

  test("that are new to us stay as they are", () => {
    assert.equal(commanderInChinese("something else"), "something else");
  });
});
