import type { IRunConfiguration, ISupportCodeLibrary } from "@cucumber/cucumber/api";
import type { GherkinDocument, Pickle } from "@cucumber/messages";
import type { Language } from "../../domain/language";
import { ownSteps, packageRoot } from "../../domain/package-root";
import { runCucumberSession } from "../../runner/features/cucumber-session";

/** A feature file as cucumber parses it, with its examples and rows in order. */
export interface ReadFeature {
  /** The path without language and file extension. */
  readonly name: string;
  readonly document: GherkinDocument;
  readonly pickles: readonly Pickle[];
}

export const suiteFolder = { root: packageRoot(), features: "features", steps: ownSteps() };

/** Returns all features of one language, sorted by name, without running them. */
export async function readFeatures(language: Language): Promise<readonly ReadFeature[]> {
  const documents: GherkinDocument[] = [];
  const pickles: Pickle[] = [];
  await runCucumberSession({
    folder: suiteFolder,
    language,
    parameters: {},
    onMessage: ({ gherkinDocument, pickle }) => {
      if (gherkinDocument) documents.push(gherkinDocument);
      if (pickle) pickles.push(pickle);
    },
  });
  const features = documents.map((document) => ({
    name: nameOf(document.uri ?? "", language),
    document,
    pickles: pickles.filter(({ uri }) => uri === document.uri),
  }));
  return features.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The properties of cucumber's step definitions that the tests use. */
interface StepDefinition {
  readonly unwrappedCode: unknown;
  readonly expression: { readonly source: string; match(text: string): readonly StepArgument[] | null };
}

interface StepArgument {
  getValue(world: object): unknown;
}

/** Loads the suite's steps as cucumber's definitions. May be called once in a process. */
export async function loadSteps(): Promise<readonly StepDefinition[]> {
  const { loadSupport } = await import("@cucumber/cucumber/api");
  const { root, steps } = suiteFolder;
  const sources: IRunConfiguration["sources"] = {
    defaultDialect: "en",
    paths: [],
    names: [],
    tagExpression: "",
    order: "defined",
  };
  const support = { requireModules: [], requirePaths: [steps], importPaths: [], loaders: [] };
  const library = await loadSupport({ sources, support }, { cwd: root });
  return hasDefinitions(library) ? library.stepDefinitions : [];
}

/** Cucumber's types do not describe the contents of a step library. */
function hasDefinitions(
  library: ISupportCodeLibrary,
): library is ISupportCodeLibrary & { readonly stepDefinitions: readonly StepDefinition[] } {
  return "stepDefinitions" in library && Array.isArray(library.stepDefinitions);
}

function nameOf(uri: string, language: Language): string {
  return uri
    .replaceAll("\\", "/")
    .slice(`features/${language}/`.length)
    .replace(/\.feature$/, "");
}
