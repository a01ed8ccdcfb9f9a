import type { Instrumenter } from "@stryker-mutator/instrumenter";

/** Tools for mutating sources, from packages that only a checkout of the project has. */
export interface MutationTools {
  readonly instrumenter: Instrumenter;
  /** TypeScript to CommonJS. */
  readonly transpile: (source: string, file: string) => string;
}

// Variables instead of imports, because an installed twotier does without these packages.
const instrumenterPackage = "@stryker-mutator/instrumenter";
const compilerPackage = "@swc/core";

const silent = () => undefined;
const no = () => false;

const silence = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
};

/** `undefined` if the packages are not installed. */
export async function mutationTools(): Promise<MutationTools | undefined> {
  try {
    const stryker: typeof import("@stryker-mutator/instrumenter") = await import(instrumenterPackage);
    const swc: typeof import("@swc/core") = await import(compilerPackage);
    return {
      instrumenter: new stryker.Instrumenter(silence),
      transpile: (source, filename) =>
        swc.transformSync(source, {
          filename,
          configFile: false,
          swcrc: false,
          jsc: { parser: { syntax: "typescript" }, target: "es2022" },
          module: { type: "commonjs" },
        }).code,
    };
  } catch (problem) {
    if (isMissing(problem)) return undefined;
    throw problem;
  }
}

function isMissing(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && problem.code === "ERR_MODULE_NOT_FOUND";
}
