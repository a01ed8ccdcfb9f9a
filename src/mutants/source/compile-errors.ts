import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CompilerHost, Program } from "typescript";
import type { CodeMutant } from "./instrumented-sources";

// Named here and not in an import, because an installed twotier does without it.
const typescriptPackage = "typescript";

/**
 * The ids of the mutants that do not compile: nobody who works with a compiler could ship them, and nearly all of them crash
 * at the first question. Each mutated file stands beside the original under a name of its own, so that one look of the
 * compiler is enough for all. Throws where the compiler is not installed.
 */
export async function refusedByTheCompiler(
  mutants: readonly CodeMutant[],
  root: string,
): Promise<readonly string[]> {
  const ts: typeof import("typescript") = await import(typescriptPackage);
  const texts = new Map(
    mutants.map((mutant) => [besides(mutant), { id: mutant.id, text: mutant.source.text }]),
  );
  const settings = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, root);
  const original = ts.createCompilerHost(options);
  const host: CompilerHost = {
    ...original,
    fileExists: (path) => texts.has(path) || original.fileExists(path),
    readFile: (path) => texts.get(path)?.text ?? original.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = texts.get(path)?.text;
      return text === undefined
        ? original.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language);
    },
  };
  const program = ts.createProgram([...texts.keys()], { ...options, noEmit: true }, host);
  return [...texts].flatMap(([path, { id }]) => (isRefused(program, path) ? [id] : []));
}

function besides({ key, source }: CodeMutant): string {
  return join(dirname(source.path), `mutant-${key}.ts`);
}

function isRefused(program: Program, path: string): boolean {
  const file = program.getSourceFile(path);
  if (file === undefined) return true;
  return program.getSyntacticDiagnostics(file).length + program.getSemanticDiagnostics(file).length > 0;
}
