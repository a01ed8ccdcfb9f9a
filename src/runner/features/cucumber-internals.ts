/** The fields of cucumber's support code that are needed to run a scenario without its messages. They are not part of its public API. */
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

/** The argument of a World's constructor. */
export interface WorldOptions {
  readonly attach: (body: string, mediaType: string) => void;
  readonly log: (text: string) => void;
  readonly link: (url: string) => void;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** False if this version of cucumber stores its steps elsewhere. */
export function isCucumberSupport(support: object): support is CucumberSupport {
  return (
    "stepDefinitions" in support &&
    Array.isArray(support.stepDefinitions) &&
    support.stepDefinitions.every(isStepCode) &&
    "beforeTestCaseHookDefinitions" in support &&
    Array.isArray(support.beforeTestCaseHookDefinitions) &&
    support.beforeTestCaseHookDefinitions.every(isCode) &&
    "World" in support &&
    typeof support.World === "function"
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
