import type { IRunConfiguration, ISupportCodeLibrary } from "@cucumber/cucumber/api";
import type { GherkinDocument, Pickle } from "@cucumber/messages";
import type { Language } from "../../domain/language";
import { ownSteps, packageRoot } from "../../domain/package-root";
import { runCucumberSession } from "../../runner/features/cucumber-session";

/** A feature file as cucumber reads it, with its examples and rows in order. */
export interface ReadFeature {
  /** The path without language and ending. */
  readonly name: string;
  readonly document: GherkinDocument;
  readonly pickles: readonly Pickle[];
}

export const suiteFolder = { root: packageRoot(), features: "features", steps: ownSteps() };

/** All features of one language, by name in order. Runs none. */
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

/** What cucumber keeps of a step, as far as the tests look. */
interface StepDefinition {
  readonly unwrappedCode: unknown;
  readonly expression: { readonly source: string; match(text: string): readonly StepArgument[] | null };
}

interface StepArgument {
  getValue(world: object): unknown;
}

/** The suite's own steps, as cucumber holds them. To be called once in a process. */
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

/** Cucumber's own types do not tell what a library of steps holds. */
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
