import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { compileFunction } from "node:vm";
import type { InstrumentResult } from "@stryker-mutator/instrumenter";
import { mutationTools } from "./mutation-tools";

/** One change to the code of the reference. */
export interface CodeMutant {
  /** The same as long as the line that it changes stays the same: `orders/ConditionalExpression/3fa9c1d2`. */
  readonly id: string;
  /** By which the instrumented code switches it on. */
  readonly key: string;
  /** The file that it changes, as `bodies` knows it. */
  readonly file: string;
  /** File and line. */
  readonly where: string;
  readonly original: string;
  readonly replacement: string;
  /** The file as it would be with this change alone. */
  readonly source: { readonly path: string; readonly text: string };
}

/** A file of the reference with all its mutants in it, to be run with one of them switched on. */
export type CompiledModule = (
  exports: object,
  require: (name: string) => unknown,
  isActive: (key: string) => boolean,
  cover: (...keys: readonly string[]) => void,
) => void;

export interface InstrumentedSources {
  readonly mutants: readonly CodeMutant[];
  /** By path from the reference's folder, without ending. */
  readonly modules: ReadonlyMap<string, CompiledModule>;
  /** The same files as they are: a mutant needs no more than its own one instrumented, and plain ones are quicker. */
  readonly plain: ReadonlyMap<string, CompiledModule>;
  /** Which files depend on a file, itself included: all others are the same for every mutant of it. */
  readonly dependants: (file: string) => ReadonlySet<string>;
}

/**
 * Changes that nobody sees in a reading-true run of the reference's own logic are not made: what it is called, how ids and
 * passwords are scrambled, and the words of the drafted message.
 */
const leftOut = ["assemble", "draft", "mint", "reference-implementation", "switches"];

/** `undefined` where the sources or the tools are not there, as in an installed package. */
export async function instrumentedSources(root: string): Promise<InstrumentedSources | undefined> {
  const folder = join(root, "src/reference");
  const tools = existsSync(folder) ? await mutationTools() : undefined;
  if (tools === undefined) return undefined;
  const sources = new Map(filesIn(folder).map((file) => [file, readFileSync(file, "utf8")]));
  const instrumented = await tools.instrumenter.instrument(
    [...sources].map(([name, content]) => ({
      name,
      content,
      mutate: !leftOut.includes(nameOf(folder, name)),
    })),
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: true },
  );
  const bodyIn = (code: string, name: string) => [nameOf(folder, name), bodyOf(code, name)] as const;
  const plain = [...sources].map(([name, content]) => [name, tools.transpile(content, name)] as const);
  const imports = new Map(plain.map(([name, code]) => [nameOf(folder, name), importsIn(name, code, folder)]));
  return {
    mutants: mutantsIn(instrumented, sources, folder),
    modules: new Map(
      instrumented.files.map(({ content, name }) => bodyIn(tools.transpile(content, name), name)),
    ),
    plain: new Map(plain.map(([name, code]) => bodyIn(code, name))),
    dependants: (file) => dependantsOf(file, imports),
  };
}

/** The files of ours that a compiled file loads. */
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

function bodyOf(code: string, filename: string): CompiledModule {
  const parameters = ["exports", "require", "stryMutAct_9fa48", "stryCov_9fa48"];
  const compiled: unknown = compileFunction(code, parameters, { filename });
  if (!isBody(compiled)) throw new TypeError(`${filename} was not compiled to a function.`);
  return compiled;
}

function isBody(compiled: unknown): compiled is CompiledModule {
  return typeof compiled === "function";
}

function mutantsIn(
  { mutants }: InstrumentResult,
  sources: ReadonlyMap<string, string>,
  folder: string,
): readonly CodeMutant[] {
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
      where: `${file}.ts:${start.line + 1}`,
      original,
      replacement,
      source: { path: fileName, text: replaced(text, location, replacement) },
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
