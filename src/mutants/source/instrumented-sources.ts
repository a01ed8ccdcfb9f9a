import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { compileFunction } from "node:vm";
import type { InstrumentResult } from "@stryker-mutator/instrumenter";
import { mutationTools } from "./mutation-tools";

/** One change to the code of the reference, made by StrykerJS's instrumenter. */
export interface SourceMutant {
  /** Stable as long as the changed line stays the same: `orders/ConditionalExpression/3fa9c1d2`. */
  readonly id: string;
  /** The key by which the instrumented code switches the mutant on. */
  readonly key: string;
  /** The changed file: its path from the reference's folder, without extension. */
  readonly file: string;
  readonly mutator: string;
  /** Lines and columns start at 0. */
  readonly location: Location;
  readonly original: string;
  readonly replacement: string;
  /** The path of the file, its original text and its text with this change alone. */
  readonly source: { readonly path: string; readonly original: string; readonly text: string };
}

/** A file of the reference that contains all its mutants. At most one of them is switched on. */
export type CompiledModule = (
  exports: object,
  require: (name: string) => unknown,
  isActive: (key: string) => boolean,
  reportCoverage: (...keys: readonly string[]) => void,
) => void;

export interface InstrumentedSources {
  readonly mutants: readonly SourceMutant[];
  /** The instrumented files, by path from the reference's folder without extension. */
  readonly modules: ReadonlyMap<string, CompiledModule>;
  /** The same files without mutants. They are faster, and a mutant needs only its own file instrumented. */
  readonly plain: ReadonlyMap<string, CompiledModule>;
  /** The file and all files that depend on it. All other files are the same for every mutant of the file. */
  readonly dependants: (file: string) => ReadonlySet<string>;
}

/**
 * Files that are not mutated, because their changes are not observable with all readings on: the reference's name, the generation
 * of ids and passwords, and the words of the drafted message.
 */
const excluded = ["assemble", "draft", "mint", "reference-implementation", "switches"];

/** `undefined` without the sources or the tools, as in an installed package. */
export async function instrumentedSources(root: string): Promise<InstrumentedSources | undefined> {
  const folder = join(root, "src/reference");
  const tools = existsSync(folder) ? await mutationTools() : undefined;
  if (tools === undefined) return undefined;
  const sources = new Map(filesIn(folder).map((file) => [file, readFileSync(file, "utf8")]));
  const instrumented = await tools.instrumenter.instrument(
    [...sources].map(([name, content]) => ({
      name,
      content,
      mutate: !excluded.includes(nameOf(folder, name)),
    })),
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: true },
  );
  const compiledIn = (code: string, name: string) =>
    [nameOf(folder, name), compileModule(code, name)] as const;
  const plain = [...sources].map(([name, content]) => [name, tools.transpile(content, name)] as const);
  const imports = new Map(plain.map(([name, code]) => [nameOf(folder, name), importsIn(name, code, folder)]));
  return {
    mutants: mutantsIn(instrumented, sources, folder),
    modules: new Map(
      instrumented.files.map(({ content, name }) => compiledIn(tools.transpile(content, name), name)),
    ),
    plain: new Map(plain.map(([name, code]) => compiledIn(code, name))),
    dependants: (file) => dependantsOf(file, imports),
  };
}

/** The files of the reference that a compiled file loads. */
function importsIn(file: string, code: string, folder: string): readonly string[] {
  return [...code.matchAll(/require\("(\.[^"]*)"\)/g)].map(([, wanted = ""]) =>
    nameOf(folder, join(dirname(file), wanted)),
  );
}

function dependantsOf(file: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set([file]);
  for (const each of found) for (const [name, wanted] of imports) if (wanted.includes(each)) found.add(name);
  return found;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /(?<!\.test)\.ts$/.test(entry.name) ? [path] : [];
  });
}

function nameOf(folder: string, file: string): string {
  return relative(folder, file).replaceAll("\\", "/").replace(/\.ts$/, "");
}

function compileModule(code: string, filename: string): CompiledModule {
  const parameters = ["exports", "require", "stryMutAct_9fa48", "stryCov_9fa48"];
  const compiled: unknown = compileFunction(code, parameters, { filename });
  if (!isModule(compiled)) throw new TypeError(`${filename} was not compiled to a function.`);
  return compiled;
}

function isModule(compiled: unknown): compiled is CompiledModule {
  return typeof compiled === "function";
}

function mutantsIn(
  { mutants }: InstrumentResult,
  sources: ReadonlyMap<string, string>,
  folder: string,
): readonly SourceMutant[] {
  const taken = new Map<string, number>();
  return mutants.map(({ fileName, id, location, mutatorName, replacement }) => {
    const text = sources.get(fileName) ?? "";
    const lines = text.split("\n");
    const { start, end } = location;
    const first = lines[start.line] ?? "";
    const original =
      start.line === end.line ? first.slice(start.column, end.column) : first.slice(start.column);
    const file = nameOf(folder, fileName);
    const digest = createHash("sha256")
      .update(JSON.stringify([first.trim(), original, replacement, mutatorName]))
      .digest("hex")
      .slice(0, 8);
    const same = `${file}/${mutatorName}/${digest}`;
    const count = (taken.get(same) ?? 0) + 1;
    taken.set(same, count);
    return {
      id: count === 1 ? same : `${same}-${count}`,
      key: id,
      file,
      mutator: mutatorName,
      location,
      original,
      replacement,
      source: { path: fileName, original: text, text: replaced(text, location, replacement) },
    };
  });
}

type Location = InstrumentResult["mutants"][number]["location"];

function replaced(text: string, { start, end }: Location, replacement: string): string {
  return text.slice(0, offsetOf(text, start)) + replacement + text.slice(offsetOf(text, end));
}

function offsetOf(text: string, { column, line }: Location["start"]): number {
  const before = text.split("\n").slice(0, line);
  return before.reduce((offset, each) => offset + each.length + 1, column);
}
