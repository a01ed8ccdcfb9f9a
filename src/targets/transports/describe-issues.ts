import type { z } from "zod";
import { inLanguage, type LocalizedText } from "../../domain/text";
import { excerptOf, foreignText } from "../secrets/foreign-text";
import { isSecretField } from "../secrets/secrets-in";
import { keysInWords, listed, longestKey, nothing, otherThan } from "./answers-in-words";
import { isReply } from "./wire";

const mostIssues = 3;

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === "number") found = found[step];
    else if (isReply(found) && typeof step === "string") found = found[step];
    else return undefined;
  }
  return found;
}

/** The value in short. For a secret, only its type. */
function excerpt(value: unknown, path: readonly PropertyKey[]): LocalizedText {
  if (value === undefined) return nothing;
  if (path.some((step) => typeof step === "string" && isSecretField(step)))
    return { en: `something of type ${typeof value}`, "zh-TW": `型別為 ${typeof value} 的內容` };
  if (isReply(value)) return objectWith(Object.keys(value));
  if (Array.isArray(value))
    return { en: `an array of ${value.length}`, "zh-TW": `有 ${value.length} 個元素的陣列` };
  return excerptOf(value);
}

function objectWith(fields: readonly string[]): LocalizedText {
  if (fields.length === 0) return { en: "an object with no fields", "zh-TW": "沒有欄位的物件" };
  const keys = keysInWords(fields);
  return {
    en: `an object with ${inLanguage(keys, "en")}`,
    "zh-TW": `含有 ${inLanguage(keys, "zh-TW")} 的物件`,
  };
}

function noneOf(fields: readonly string[]): LocalizedText {
  const keys = keysInWords(fields);
  return { en: `none of ${inLanguage(keys, "en")}`, "zh-TW": `沒有 ${inLanguage(keys, "zh-TW")}` };
}

function expectation(issue: z.core.$ZodIssue): LocalizedText {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(", ");
    case "unrecognized_keys":
      return noneOf(issue.keys);
    case "invalid_union":
      return issue.discriminator === undefined
        ? { en: "another shape", "zh-TW": "其他格式" }
        : { en: `another ${issue.discriminator}`, "zh-TW": `其他的 ${issue.discriminator}` };
    default:
      return issue.message;
  }
}

function place(path: readonly PropertyKey[]): LocalizedText {
  return path.length === 0
    ? { en: "the answer", "zh-TW": "回答" }
    : path.map((step) => foreignText(String(step), longestKey)).join(".");
}

/** The first few malformed places of an answer, each with the expected and the actual content. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], answer: unknown): LocalizedText {
  const shown = issues
    .slice(0, mostIssues)
    .map((issue) =>
      otherThan(place(issue.path), expectation(issue), excerpt(at(answer, issue.path), issue.path)),
    );
  const more = issues.length - shown.length;
  const rest: LocalizedText = { en: `and ${more} more`, "zh-TW": `另有 ${more} 處` };
  return listed(more > 0 ? [...shown, rest] : shown);
}
