/** What is needed of cucumber's loaded steps to run a scenario without its messages; cucumber does not publish these fields. */
export interface CucumberSupport {
  readonly stepDefinitions: readonly StepCode[];
  readonly beforeTestCaseHookDefinitions: readonly Code[];
  readonly World: new (options: WorldOptions) => object;
}

interface Code {
  readonly code: (this: object, ...parameters: unknown[]) => unknown;
}

export interface StepCode extends Code {
  readonly expression: {
    match(text: string): readonly { getValue(world: object): unknown }[] | null;
  };
}

/** What cucumber hands to a World. */
export interface WorldOptions {
  readonly attach: (body: string, mediaType: string) => void;
  readonly log: (text: string) => void;
  readonly link: (url: string) => void;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Whether this version of cucumber keeps its steps where we look for them. */
export function isStepLibrary(library: object): library is CucumberSupport {
  return (
    "stepDefinitions" in library &&
    Array.isArray(library.stepDefinitions) &&
    library.stepDefinitions.every(isStepCode) &&
    "beforeTestCaseHookDefinitions" in library &&
    Array.isArray(library.beforeTestCaseHookDefinitions) &&
    library.beforeTestCaseHookDefinitions.every(isCode) &&
    "World" in library &&
    typeof library.World === "function"
  );
}

function isCode(value: unknown): value is Code {
  return typeof value === "object" && value !== null && "code" in value && typeof value.code === "function";
}

function isStepCode(value: unknown): value is StepCode {
  if (!isCode(value) || !("expression" in value)) return false;
  const { expression } = value;
  return typeof expression === "object" && expression !== null && "match" in expression;
}
