import type { Arrow } from "./arrows-of";

const inBrackets = (text: string) => (text === "" ? "" : `[${text}]`);

/** Each word of several lists of statements and readings once. */
function allMarks(arrows: readonly Arrow[]): string {
  return [...new Set(arrows.flatMap(({ marks }) => marks.split(" ")))].join(" ");
}

function groupBy(arrows: readonly Arrow[], key: (arrow: Arrow) => string): readonly (readonly Arrow[])[] {
  const keys = [...new Set(arrows.map(key))];
  return keys.map((each) => arrows.filter((arrow) => key(arrow) === each));
}

function linesOf(sameEvent: readonly Arrow[]): readonly string[] {
  const conditions = groupBy(sameEvent, ({ guard }) => guard).map((same) => ({
    guard: inBrackets(same[0]?.guard ?? ""),
    marks: allMarks(same),
  }));
  const event = sameEvent[0]?.event ?? "";
  const [first, ...others] = conditions;
  if (first !== undefined && others.length === 0) return [event, first.guard, first.marks];
  return [event, ...conditions.map(({ guard, marks }) => `${guard} ${marks}`)];
}

/** The words beside an arrow that stands for several transitions: the same input under several conditions is written once. */
export function arrowLabel(arrows: readonly Arrow[]): string {
  return groupBy(arrows, ({ event }) => event)
    .flatMap(linesOf)
    .filter(Boolean)
    .join("\n");
}

/** A transition as one line inside a state. */
export function arrowNote({ event, guard, marks }: Arrow): string {
  return [event, inBrackets(guard), marks].filter(Boolean).join(" ");
}
