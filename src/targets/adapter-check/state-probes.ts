import { inLanguage, type LocalizedText, message } from "../../domain/text";
import { exerciseAll, observeAll } from "../transports/exercise-adapter";
import { defaultReset, provider } from "../transports/exercise-people";
import type { Probe } from "./probe";
import { NotAsked, SmokeFinding } from "./smoke-finding";

function difference(before: string, after: string): LocalizedText {
  const lines = before.split("\n");
  const changed = after.split("\n").find((line, at) => line !== lines[at]);
  const [who, what] = changed?.split(" ") ?? [];
  if (what === undefined) return { en: "nothing", "zh-TW": "沒有內容" };
  return { en: `"${what}" as ${who} sees it`, "zh-TW": `${who} 看到的「${what}」` };
}

export const observesWithoutChanging: Probe = async ({ implementation }) => {
  await exerciseAll(implementation);
  const first = await observeAll(implementation);
  const second = await observeAll(implementation);
  if (first === second) return undefined;
  const where = difference(first, second);
  throw new SmokeFinding("looking-changes", {
    en: `A second look differs from the first in ${inLanguage(where, "en")}.`,
    "zh-TW": `第二次查看與第一次不同：${inLanguage(where, "zh-TW")}。`,
  });
};

export const forgetsOnReset: Probe = async ({ implementation, wire, isChild }) => {
  if (isChild) wire.abort(); // only a new process shows the initial state
  await implementation.reset(defaultReset);
  const fresh = await observeAll(implementation);
  await exerciseAll(implementation);
  await implementation.act(provider, "partnership.request", {});
  await implementation.reset(defaultReset);
  const again = await observeAll(implementation);
  if (fresh === again) return undefined;
  const where = difference(fresh, again);
  throw new SmokeFinding("state-survives-reset", {
    en: `After "reset", ${inLanguage(where, "en")} is not as it was at first.`,
    "zh-TW": `「reset」之後，${inLanguage(where, "zh-TW")}與最初不同。`,
  });
};

export const followsTheSeed: Probe = async ({ implementation }) => {
  const first = await exerciseAll(implementation);
  const second = await exerciseAll(implementation);
  const other = first.find(({ answer }, at) => JSON.stringify(answer) !== JSON.stringify(second[at]?.answer));
  if (other === undefined) return undefined;
  throw new SmokeFinding("random", {
    en: `With one seed "${other.asked}" was answered in two ways.`,
    "zh-TW": `相同的種子，「${other.asked}」卻有兩種回答。`,
  });
};

export const isolatesInstances: Probe = async ({ implementation, isIsolated, openAnother }) => {
  if (!isIsolated)
    throw new NotAsked(message("A server is one world for all who ask.", "伺服器對所有提問者是同一個世界。"));
  const other = openAnother();
  try {
    await other.implementation.reset(defaultReset);
    const before = await observeAll(other.implementation);
    await implementation.reset(defaultReset);
    await implementation.act(provider, "partnership.request", {});
    await exerciseAll(implementation);
    await implementation.act(provider, "partnership.request", {});
    const after = await observeAll(other.implementation);
    if (before === after) return undefined;
    const where = difference(before, after);
    throw new SmokeFinding("shared-state", {
      en: `What happens in one shows in another: ${inLanguage(where, "en")}.`,
      "zh-TW": `在其中一份發生的事會出現在另一份：${inLanguage(where, "zh-TW")}。`,
    });
  } finally {
    other.wire.abort();
  }
};
