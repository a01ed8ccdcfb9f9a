import type { z } from "zod";
import { isSecretField } from "./secrets";
import { isReply } from "./wire";

const mostIssues = 3;
const longestExcerpt = 60;

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === "number") found = found[step];
    else if (isReply(found) && typeof step === "string") found = found[step];
    else return undefined;
  }
  return found;
}

/** What stands there, short; of a secret only that it is there. */
function excerpt(value: unknown, path: readonly PropertyKey[]): string {
  if (value === undefined) return "nothing";
  if (path.some((step) => typeof step === "string" && isSecretField(step)))
    return `something of type ${typeof value}`;
  if (isReply(value)) return `an object with ${Object.keys(value).join(", ") || "no fields"}`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  const text = JSON.stringify(value);
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt)}…`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(", ");
    case "unrecognized_keys":
      return `none of ${issue.keys.join(", ")}`;
    case "invalid_union":
      return issue.discriminator === undefined ? "another shape" : `another ${issue.discriminator}`;
    default:
      return issue.message;
  }
}

function place(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "the answer" : path.map(String).join(".");
}

/** Where an answer is malformed, what was expected there and what came, for the first few places. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], answer: unknown): string {
  const told = issues.slice(0, mostIssues).map((issue) => {
    const found = excerpt(at(answer, issue.path), issue.path);
    return `${place(issue.path)}: expected ${expectation(issue)}, got ${found}`;
  });
  const more = issues.length - told.length;
  return more > 0 ? `${told.join("; ")}; and ${more} more` : told.join("; ");
}
