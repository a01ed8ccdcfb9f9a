/** The title and the tags of a Rule. */
export interface RuleOutline {
  readonly title: string;
  readonly slug: string;
  readonly statements: readonly string[];
  readonly readings: readonly string[];
}

/** The parts of a feature file that the table of contents needs. */
export interface FeatureOutline {
  readonly title: string;
  readonly rules: readonly RuleOutline[];
}

/** Reads titles and tags line by line. Cucumber checks the syntax. */
export function outlineOf(text: string): FeatureOutline {
  const rules: RuleOutline[] = [];
  let title = "";
  let tags: readonly string[] = [];
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    const [keyword = "", ...rest] = line.split(": ");
    if (line.startsWith("@")) tags = [...tags, ...line.split(" ").map((tag) => tag.slice(1))];
    if (keyword === "Feature" || keyword === "功能") title = rest.join(": ");
    if (keyword !== "Rule") continue;
    rules.push({ title: rest.join(": "), ...sortedTags(tags) });
    tags = [];
  }
  return { title, rules };
}

function sortedTags(tags: readonly string[]): Omit<RuleOutline, "title"> {
  const statements = tags.filter((tag) => /^S\d+$/.test(tag));
  const readings = tags.filter((tag) => tag.startsWith("reading-"));
  const [slug = ""] = tags.filter((tag) => !statements.includes(tag) && !readings.includes(tag));
  return { slug, statements, readings };
}
