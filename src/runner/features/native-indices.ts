import { isCucumberSupport } from "./cucumber-internals";

/** Builds the groups of a match; `nextIndex` returns 0, 1, 2, … */
interface GroupBuilder {
  build(match: RegExpExecArray, nextIndex: () => number): unknown;
}

/** The part of a cucumber expression that matches a sentence. It is not part of cucumber's public API. */
interface TreeRegexp {
  readonly regexp: RegExp;
  readonly groupBuilder: GroupBuilder;
  match(text: string): unknown;
}

function isTreeRegexp(value: unknown): value is TreeRegexp {
  return (
    typeof value === "object" &&
    value !== null &&
    "regexp" in value &&
    value.regexp instanceof RegExp &&
    "groupBuilder" in value &&
    typeof value.groupBuilder === "object"
  );
}

/**
 * Lets the engine report where each group of a sentence matched (flag `d`). Cucumber finds it out by parsing the regular expression,
 * which takes seconds a process if a parameter lists many names. A sentence that lacks the expression's own words is not matched
 * at all. Expressions of another shape keep cucumber's own way.
 * Returns the number of expressions that changed.
 */
export function useNativeIndices(support: object): number {
  const steps = isCucumberSupport(support) ? support.stepDefinitions : [];
  const trees = steps.flatMap(({ expression }) => {
    const tree: unknown = Reflect.get(expression, "treeRegexp");
    return isTreeRegexp(tree) ? [{ tree, words: longestLiteral(expression) }] : [];
  });
  for (const { tree, words } of trees) {
    const indexed = new RegExp(tree.regexp.source, `${tree.regexp.flags.replace("d", "")}d`);
    tree.match = (text) => {
      const match = text.includes(words) ? indexed.exec(text) : null;
      let next = 0;
      return match === null ? null : tree.groupBuilder.build(match, () => next++);
    };
  }
  return trees.length;
}

/** The longest text that every match of a cucumber expression contains: outside parameters, optional texts and alternatives. */
function longestLiteral(expression: object): string {
  const source: unknown = Reflect.get(expression, "source");
  if (typeof source !== "string" || source.includes("\\") || !("ast" in expression)) return "";
  const literals = source.split(/\{[^}]*\}|\([^)]*\)|\S*\/\S*/);
  return literals.reduce((longest, each) => (each.length > longest.length ? each : longest), "");
}
