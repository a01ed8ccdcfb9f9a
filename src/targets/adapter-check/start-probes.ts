import { defaultArrangement } from "../../port/default-data/default-arrangement";
import { protocolVersion } from "../../port/implementation";
import { excerptOf } from "../secrets/foreign-text";
import { defaultReset } from "../transports/exercise-people";
import type { Probe } from "./probe";
import { SmokeFinding } from "./smoke-finding";

// Every worker and every restart after a crash takes this time.
const slowStartMs = 2_000;

export const starts: Probe = async ({ implementation }, learned) => {
  const began = performance.now();
  learned.hello = await implementation.hello();
  const took = Math.round(performance.now() - began);
  if (took > slowStartMs) {
    throw new SmokeFinding("slow-start", {
      en: `The first answer came after ${took} ms.`,
      "zh-TW": `經過 ${took} 毫秒才有第一個回答。`,
    });
  }
  return `${learned.hello.implementation.name} ${learned.hello.implementation.version}`;
};

export const repeatsHello: Probe = async ({ talk }) => {
  const ask = async (): Promise<string> => {
    const { id: _id, ...hello } = await talk.ask("hello", { protocol: protocolVersion });
    return JSON.stringify(hello);
  };
  const first = await ask();
  const second = await ask();
  if (first === second) return undefined;
  throw new SmokeFinding("hello-changed", {
    en: 'Two answers to "hello" differ.',
    "zh-TW": "對「hello」的兩次回答不同。",
  });
};

export const carriesIdsBack: Probe = async ({ wire, limits }) => {
  for (const id of ["twotier ✓ 7", "", 0]) {
    const reply = await wire.exchange({ id, op: "hello", protocol: protocolVersion }, limits.hello);
    if (reply.id !== id) {
      const [sent, received] = [JSON.stringify(id), excerptOf(reply.id)];
      throw new SmokeFinding("wrong-id", {
        en: `Ids are opaque: ${sent} came back as ${received}.`,
        "zh-TW": `id 必須原樣帶回：${sent} 傳回時變成 ${received}。`,
      });
    }
  }
  return undefined;
};

export const resets: Probe = async ({ implementation }) => {
  await implementation.reset(defaultReset);
  await implementation.reset({
    ...defaultReset,
    arrangement: defaultArrangement(defaultReset.seed, "zh-TW"),
  });
  await implementation.reset({
    ...defaultReset,
    arrangement: { providers: [], resellers: [], people: [], catalogue: [] },
  });
  await implementation.reset(defaultReset);
  return undefined;
};
