import { inLanguage, type LocalizedText, message } from "../../domain/text";
import { actions } from "../../port/actions";
import { type Capability, capabilityNames } from "../../port/capabilities";
import { observations } from "../../port/observations";
import { type Exercise, exerciseAll } from "../transports/exercise-adapter";
import { defaultReset, provider } from "../transports/exercise-people";
import type { Learned, Probe } from "./probe";
import { NotAsked, SmokeFinding, smokeFindingOf } from "./smoke-finding";
import type { CheckedAdapter } from "./subject";

export const answersWellFormed: Probe = async ({ implementation }, learned) => {
  learned.exercise = await exerciseAll(implementation);
  const served = learned.exercise.filter(({ outcome }) => outcome !== "unsupported").length;
  return `${served} of ${learned.exercise.length}`;
};

const needs: Readonly<Record<string, Capability>> = Object.fromEntries(
  [...Object.entries(actions), ...Object.entries(observations)].map(([name, { needs }]) => [name, needs]),
);

function exerciseOf({ exercise }: Learned): Exercise {
  if (exercise === undefined)
    throw new NotAsked(message("Not every question was answered.", "並非每個問題都有回答。"));
  return exercise;
}

function claims({ hello }: Learned, capability: Capability): boolean {
  return hello?.capabilities[capability] ?? false;
}

function named(entries: Exercise): string {
  return [...new Set(entries.map(({ asked }) => asked))].join(", ");
}

export const servesWhatItClaims: Probe = async (_subject, learned) => {
  const unserved = exerciseOf(learned).filter(({ asked, outcome }) => {
    const capability = needs[asked];
    return outcome === "unsupported" && capability !== undefined && claims(learned, capability);
  });
  if (unserved.length === 0) return undefined;
  throw new SmokeFinding("unserved", {
    en: `Claimed, yet answered with unsupported: ${named(unserved)}.`,
    "zh-TW": `已宣稱卻回答 unsupported：${named(unserved)}。`,
  });
};

export const claimsWhatItServes: Probe = async (_subject, learned) => {
  const hidden = exerciseOf(learned).filter(({ asked, outcome }) => {
    const capability = needs[asked];
    return outcome !== "unsupported" && capability !== undefined && !claims(learned, capability);
  });
  if (hidden.length > 0) {
    throw new SmokeFinding("hidden", {
      en: `Declared absent, yet served: ${named(hidden)}.`,
      "zh-TW": `宣告為沒有卻有提供：${named(hidden)}。`,
    });
  }
  return `${capabilityNames.filter((name) => claims(learned, name)).length} of ${capabilityNames.length}`;
};

/** If known words also fail, the answer to an unknown word shows nothing. */
async function servesKnownWords({ implementation }: CheckedAdapter): Promise<boolean> {
  try {
    await implementation.reset(defaultReset);
    await implementation.act(provider, "partnership.request", {});
    await implementation.observe(provider, "partnership-request", {});
    return true;
  } catch (problem) {
    smokeFindingOf(problem);
    return false;
  }
}

export const rejectsUnknownWords: Probe = async (subject) => {
  const { implementation, talk } = subject;
  if (!(await servesKnownWords(subject)))
    throw new NotAsked(message("Known words go wrong, too.", "已知的詞語同樣出錯。"));
  const questions = [
    ["act", "action"],
    ["observe", "what"],
  ] as const;
  for (const [verb, field] of questions) {
    await implementation.reset(defaultReset);
    const word = "no-such.word";
    const outcome: LocalizedText = await talk.ask(verb, { who: provider, [field]: word, args: {} }).then(
      (reply) => JSON.stringify(reply.outcome) ?? "nothing",
      (problem) => smokeFindingOf(problem).detail,
    );
    if (outcome !== '"unsupported"') {
      throw new SmokeFinding("unknown-word", {
        en: `"${verb}" of "${word}" came to: ${inLanguage(outcome, "en")}`,
        "zh-TW": `對「${word}」的「${verb}」結果為：${inLanguage(outcome, "zh-TW")}`,
      });
    }
  }
  return undefined;
};

const words = '合作夥伴關係 "引號" \\ é 🤝\n第二行';

export const keepsTexts: Probe = async ({ implementation }) => {
  await implementation.reset(defaultReset);
  await implementation.act(provider, "partnership.request", {});
  const draft = await implementation.observe(provider, "partnership-request", {});
  // A portal may put a link back that is missing (reading-043).
  const link = draft.outcome === "observed" ? (draft.value?.link ?? "") : "";
  const text = `${words} ${link}`;
  const edited = await implementation.act(provider, "partnership.edit", { text });
  const seen = await implementation.observe(provider, "partnership-request", {});
  if (edited.outcome !== "accepted" || seen.outcome !== "observed") {
    throw new NotAsked(message("It keeps no text of a draft.", "未保存草稿的文字。"));
  }
  if (seen.value?.text === text) return undefined;
  const [sent, received] = [JSON.stringify(text), JSON.stringify(seen.value?.text)];
  throw new SmokeFinding("text-changed", {
    en: `${sent} came back as ${received}.`,
    "zh-TW": `${sent} 傳回時變成 ${received}。`,
  });
};

// Longer than the buffer of a pipe and the usual limits of line readers.
const longText = "long ".repeat(40_000);

export const takesLongLines: Probe = async ({ implementation }) => {
  await implementation.reset(defaultReset);
  try {
    await implementation.act(provider, "partnership.request", {});
    await implementation.act(provider, "partnership.edit", { text: longText });
  } catch (problem) {
    const { detail } = smokeFindingOf(problem);
    throw new SmokeFinding("long-line", {
      en: `A request of ${longText.length} bytes: ${inLanguage(detail, "en")}`,
      "zh-TW": `一個 ${longText.length} 位元組的要求：${inLanguage(detail, "zh-TW")}`,
    });
  }
  return undefined;
};
