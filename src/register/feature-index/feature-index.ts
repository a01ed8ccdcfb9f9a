import { readings } from "../readings/readings";
import type { FeaturePair } from "./read-feature-pairs";
import { topics } from "./read-feature-pairs";

type Topic = (typeof topics)[number];

const topicTitles: Readonly<Record<Topic, string>> = {
  "roles-and-profile": "Roles and profile · 角色與設定檔",
  partnerships: "Partnerships · 合作關係",
  involvement: "How far a reseller is involved · 經銷商的參與程度",
  customers: "New customers · 新客戶",
  subscriptions: "Existing customers and their subscriptions · 現有客戶與訂閱",
};

const introduction = `# The features

What the page demands, as examples that anybody can read: in English under \`en\`, in Traditional Chinese under \`zh-TW\`,
example for example the same. Each Rule is one claim of the page; the last column names the statements on which it
rests and, where the page is silent, the reading under [docs/readings](../docs/readings) that was chosen.

頁面的要求以任何人都能閱讀的範例寫成：英文在 \`en\`，繁體中文在 \`zh-TW\`，兩者逐例相同。每條 Rule 是頁面的一項主張；
最後一欄列出其依據的陳述，以及頁面未說明時所採用的[解讀](../docs/readings)。寫法的說明在 [docs/zh-TW.md](../docs/zh-TW.md)。

This table is generated from the feature files. · 本表由功能檔產生。`;

/** The table of contents of the features in both languages, for `features/README.md`, below the cast of the examples. */
export function featureIndex(pairs: readonly FeaturePair[], cast: string): string {
  const parts = topics.map((topic) => {
    const features = pairs.filter((pair) => pair.topic === topic).map(featurePart);
    return [`## ${topicTitles[topic]}`, ...features].join("\n\n");
  });
  return `${[introduction, cast, ...parts].join("\n\n")}\n`;
}

/** A tag of a reading, `reading-047` or with a choice, as a link to its page. */
function readingLink(tag: string): string {
  const [id] = tag.split(":");
  const reading = readings.find((each) => each.id === id);
  return reading === undefined ? tag : `[${tag}](../docs/readings/${reading.id}-${reading.name}.md)`;
}

function featurePart({ topic, file, en, zh }: FeaturePair): string {
  const heading = `### [${en.title}](en/${topic}/${file}) · [${zh.title}](zh-TW/${topic}/${file})`;
  const rows = en.rules.map(({ title, statements, readings }, index) => {
    const grounds = [...statements, ...readings.map(readingLink)].join(" ");
    return `| ${title} | ${zh.rules[index]?.title ?? ""} | ${grounds} |`;
  });
  return `${heading}\n\n${["| Rule | 規則 | |", "|---|---|---|", ...rows].join("\n")}`;
}
