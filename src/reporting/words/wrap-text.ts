import stringWidth from "string-width";

/** A Latin word, a blank, or one wide character. */
const piece = /\s+|[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]+/gu;

/** Characters that may not begin a line, and those that may not end one. */
const closing = /^[，。、；：！？」）)\]]/u;
const opening = /[「（([]$/u;

/**
 * Breaks a text into lines of at most `width` columns. Chinese, two columns wide, may be broken anywhere except before closing
 * punctuation and after opening brackets; Latin words stay whole, even where one alone is wider.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const unit of unitsIn(text)) {
    if (line !== "" && stringWidth(line + unit.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = unit.trimStart();
    } else line += unit;
  }
  return [...lines, line.trimEnd()];
}

/** Joins pieces that must stay together. */
function unitsIn(text: string): readonly string[] {
  const units: string[] = [];
  for (const [found] of text.matchAll(piece)) {
    const last = units.at(-1);
    const isGlued = last !== undefined && (closing.test(found) || opening.test(last));
    if (isGlued) units[units.length - 1] = last + found;
    else units.push(found);
  }
  return units;
}
