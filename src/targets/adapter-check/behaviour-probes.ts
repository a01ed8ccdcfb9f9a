import { setTimeout as pause } from "node:timers/promises";
import { message } from "../../domain/text";
import { AdapterFault } from "../../port/faults";
import { defaultReset, provider } from "../transports/exercise-people";
import type { Probe } from "./probe";
import { NotAsked, SmokeFinding } from "./smoke-finding";

// The time that an unsolicited line has to arrive.
const listenMs = 100;
const samples = 40;
// A full run sends tens of thousands of requests.
const slowMs = 20;

export const printsOnlyAnswers: Probe = async ({ implementation, wire }) => {
  await implementation.reset(defaultReset);
  await implementation.act(provider, "partnership.request", {});
  await pause(listenMs);
  await implementation.observe(provider, "partnership-request", {});
  const { noiseLines } = wire.log();
  if (noiseLines === 0) return undefined;
  throw new SmokeFinding("noisy", {
    en: `${noiseLines} lines on standard output are no answers.`,
    "zh-TW": `標準輸出有 ${noiseLines} 行不是回答。`,
  });
};

export const answersQuickly: Probe = async ({ implementation }) => {
  await implementation.reset(defaultReset);
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const began = performance.now();
    await implementation.observe(provider, "indirect-resellers", {});
    times.push(performance.now() - began);
  }
  const median = times.sort((a, b) => a - b)[samples / 2] ?? 0;
  if (median <= slowMs) return `${median.toFixed(2)} ms`;
  const took = Math.round(median);
  throw new SmokeFinding("slow", {
    en: `Half of the questions take ${took} ms or more.`,
    "zh-TW": `有一半的問題需要 ${took} 毫秒以上。`,
  });
};

export const restartsAfterCrash: Probe = async ({ implementation, wire, isChild }) => {
  if (!isChild)
    throw new NotAsked(message("Only a child process can be started again.", "只有子程序可以重新啟動。"));
  wire.abort();
  await pause(listenMs);
  await implementation.reset(defaultReset);
  return undefined;
};

export const advancesTheClock: Probe = async ({ implementation }, { hello }) => {
  if (!hello?.capabilities["virtual-clock"])
    throw new NotAsked(message("It declares no virtual clock.", "未宣告虛擬時鐘。"));
  await implementation.reset(defaultReset);
  await implementation.advance?.(86_400_000);
  return undefined;
};

export const exitsOnBye: Probe = async ({ implementation, talk }) => {
  await talk.start();
  await implementation.bye();
  return undefined;
};

export const exitsAtEndOfInput: Probe = async ({ isChild, openAnother, limits }) => {
  if (!isChild)
    throw new NotAsked(message("Only a child process has a standard input.", "只有子程序有標準輸入。"));
  const other = openAnother();
  await other.talk.start();
  try {
    await other.wire.close(limits.bye);
  } catch (problem) {
    const stays = problem instanceof AdapterFault && problem.diagnosis === "lingers-after-bye";
    if (stays) {
      throw new SmokeFinding("ignores-end", {
        en: "It still runs after its standard input has ended.",
        "zh-TW": "標準輸入結束後仍在執行。",
      });
    }
  }
  return undefined;
};
