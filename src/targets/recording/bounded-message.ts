import { plainText } from "../../domain/foreign-text";

/** Characters of messages that are kept with one check. The longest of an honest run have 35,000. */
export const mostKept = 60_000;

const longestShort = 100;
const mostMembers = 20;

/** Copies messages until the budget is spent; what comes after it is kept in its beginnings. */
export interface MessageBudget {
  bounded(message: unknown): unknown;
}

/** Cuts long texts and long lists, and says how much was left out. Messages of usual size stay as they are. */
export function messageBudget(): MessageBudget {
  let left = mostKept;
  const text = (value: string): string => {
    const short = plainText(value, left > 0 ? undefined : longestShort);
    left -= short.length;
    return short;
  };
  const list = (values: readonly unknown[]): unknown[] => {
    const kept: unknown[] = [];
    for (const value of values) {
      if (left <= 0 && kept.length >= mostMembers) break;
      kept.push(bounded(value));
    }
    const more = values.length - kept.length;
    return more === 0 ? kept : [...kept, `…‹+${more}›`];
  };
  const bounded = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    left -= 8;
    if (Array.isArray(value)) return list(value);
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value);
    const kept = fields.slice(0, left > 0 ? undefined : mostMembers);
    return Object.fromEntries(kept.map(([name, inner]) => [text(name), bounded(inner)]));
  };
  return { bounded };
}
