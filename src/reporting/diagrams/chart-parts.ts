/** The drawing library takes letters, digits, hyphens and underscores as classes, but no dots. */
export const eventClass = (type: string) => `on-${type.replaceAll(".", "_")}`;

const unescaped = (text: string) => text.replaceAll("&#45;", "-").replaceAll("&gt;", ">");

/** The path of a state below its machine: `draft.open`; empty for the machine itself. */
function pathOf(id: string): string {
  return id
    .replace(/^cluster_/, "")
    .split(".")
    .slice(1)
    .join(".");
}

function attributesOf(kind: string, classes: string, title: string): string {
  if (kind === "edge") {
    const [from = "", to = ""] = title.split("->").map(pathOf);
    const events = classes.split(" ").filter((each) => each.startsWith("on-"));
    const types = events.map((each) => each.slice("on-".length).replaceAll("_", "."));
    return `class="arrow" data-from="${from}" data-to="${to}" data-on="${types.join(" ")}"`;
  }
  if (/ (?:start|any)$/.test(title)) return 'class="mark"';
  return `class="state ${kind === "node" ? "leaf" : "region"}" data-state="${pathOf(title)}"`;
}

/**
 * Names the parts of a drawing for pages that colour them: states get `data-state` with their path, and arrows `data-from`,
 * `data-to` and `data-on` with the types of their events. An arrow from `draft any` leaves every state inside `draft`.
 */
export function namedParts(drawn: string): string {
  const part = /<g id="[^"]*" class="(node|edge|cluster) ?([^"]*)">\s*<title>([^<]*)<\/title>/g;
  return drawn.replaceAll(part, (_, kind: string, classes: string, title: string) => {
    return `<g ${attributesOf(kind, unescaped(classes), unescaped(title))}>`;
  });
}
