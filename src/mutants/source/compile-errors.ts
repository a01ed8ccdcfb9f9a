import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CompilerHost, Program } from "typescript";
import { z } from "zod";
import type { SourceMutant } from "./instrumented-sources";

/**
 * Mutants that TypeScript rejects are not run, because they could not be shipped and nearly all of them crash immediately. Type-checking
 * all mutants takes half a minute, so the result is stored.
 */
export const compileErrorsFile = "src/mutants/source/compile-errors.json";

const stored = z.strictObject({
  /** The digest of all mutant ids for which the file was written. */
  mutants: z.string(),
  /** By file of the reference: the digests in the ids of the rejected mutants. */
  rejected: z.record(z.string(), z.string()),
});

export type CompileErrors = z.infer<typeof stored>;

export function readCompileErrors(root: string): CompileErrors {
  const file = join(root, compileErrorsFile);
  return existsSync(file)
    ? stored.parse(JSON.parse(readFileSync(file, "utf8")))
    : { mutants: "", rejected: {} };
}

export function isRejected({ file, id }: SourceMutant, { rejected }: CompileErrors): boolean {
  return rejected[file]?.split(" ").includes(lastPart(id)) === true;
}

export function digestOfIds(mutants: readonly SourceMutant[]): string {
  return createHash("sha256")
    .update(mutants.map(({ id }) => id).join("\n"))
    .digest("hex")
    .slice(0, 16);
}

export async function compileErrorsOf(
  mutants: readonly SourceMutant[],
  root: string,
): Promise<CompileErrors> {
  const rejected = new Map<string, string[]>();
  for (const { file, id } of await rejectedByTypeScript(mutants, root))
    rejected.set(file, [...(rejected.get(file) ?? []), lastPart(id)]);
  const rows = [...rejected].sort().map(([file, ids]) => [file, ids.sort().join(" ")] as const);
  return { mutants: digestOfIds(mutants), rejected: Object.fromEntries(rows) };
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

// A variable instead of an import, because an installed twotier does without this package.
const typescriptPackage = "typescript";

/** Each mutated file is placed beside the original under its own name, so that one program checks all of them. */
async function rejectedByTypeScript(
  mutants: readonly SourceMutant[],
  root: string,
): Promise<readonly SourceMutant[]> {
  const ts: typeof import("typescript") = await import(typescriptPackage);
  const texts = new Map(mutants.map((mutant) => [mutatedPath(mutant), mutant.source.text]));
  const settings = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, root);
  const original = ts.createCompilerHost(options);
  const host: CompilerHost = {
    ...original,
    fileExists: (path) => texts.has(path) || original.fileExists(path),
    readFile: (path) => texts.get(path) ?? original.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = texts.get(path);
      return text === undefined
        ? original.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language);
    },
  };
  const program = ts.createProgram([...texts.keys()], { ...options, noEmit: true }, host);
  return mutants.filter((mutant) => hasErrors(program, mutatedPath(mutant)));
}

function mutatedPath({ key, source }: SourceMutant): string {
  return join(dirname(source.path), `mutant-${key}.ts`);
}

function hasErrors(program: Program, path: string): boolean {
  const file = program.getSourceFile(path);
  if (file === undefined) return true;
  return program.getSyntacticDiagnostics(file).length + program.getSemanticDiagnostics(file).length > 0;
}
