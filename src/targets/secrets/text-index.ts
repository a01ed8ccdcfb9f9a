import { shortestForm } from "./written-forms";

/** Finds any of many texts in another one, in time proportional to its length. */
export interface TextIndex {
  /** Adds a text of at least three characters, and what is to stand in its place. */
  add(text: string, replacement: string): void;
  isIn(text: string): boolean;
  /** Replaces each text that was added, the longest first at each place. `kept` matches what stays as it is. */
  replaceIn(text: string): string;
}

/** Placeholders of earlier replacements, which are never replaced themselves. */
const placeholder = /‹(?:secret|link)(?::\d+)?›/y;

const buckets = 1 << 16;

function bucketOf(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + shortestForm; index += 1) hash = (hash * 31 + text.charCodeAt(index)) | 0;
  return hash & (buckets - 1);
}

function placeholderAt(text: string, at: number): string | undefined {
  placeholder.lastIndex = at;
  return placeholder.exec(text)?.[0];
}

interface Entry {
  readonly text: string;
  readonly replacement: string;
}

interface Found {
  readonly at: number;
  readonly end: number;
  readonly replacement: string;
}

/** Passes over the placeholders in a text and returns what is found between them, from one place on. */
function nextIn(
  text: string,
  from: number,
  filled: Uint8Array,
  entries: ReadonlyMap<number, Entry[]>,
): Found | undefined {
  for (let at = from; at + shortestForm <= text.length; at += 1) {
    if (text.charAt(at) === "‹") at += Math.max(0, (placeholderAt(text, at)?.length ?? 0) - 1);
    const bucket = bucketOf(text, at);
    if (filled[bucket] === 0) continue;
    const found = entries.get(bucket)?.find((entry) => text.startsWith(entry.text, at));
    if (found !== undefined) return { at, end: at + found.text.length, replacement: found.replacement };
  }
  return undefined;
}

const none = new Uint8Array(0);

export function textIndex(): TextIndex {
  // Made with the first text: most checks have no secret, and there are very many checks.
  let filled: Uint8Array = none;
  const entries = new Map<number, Entry[]>();
  return {
    add(text, replacement) {
      const bucket = bucketOf(text, 0);
      const others = entries.get(bucket) ?? [];
      if (others.some((entry) => entry.text === text)) return;
      if (filled === none) filled = new Uint8Array(buckets);
      filled[bucket] = 1;
      entries.set(
        bucket,
        [...others, { text, replacement }].sort((one, other) => other.text.length - one.text.length),
      );
    },
    isIn: (text) => entries.size > 0 && nextIn(text, 0, filled, entries) !== undefined,
    replaceIn(text) {
      if (entries.size === 0) return text;
      let replaced = "";
      let done = 0;
      for (let found = nextIn(text, 0, filled, entries); found; found = nextIn(text, done, filled, entries)) {
        replaced += text.slice(done, found.at) + found.replacement;
        done = found.end;
      }
      return replaced + text.slice(done);
    },
  };
}
