import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import type { IRunConfiguration, IRunOptions, ISupportCodeLibrary } from "@cucumber/cucumber/api";
import type { Envelope } from "@cucumber/messages";
import { faultMessages, SuiteFault } from "../errors/suite-error";
import { endingScopes } from "./ending-scopes";
import { useNativeIndices } from "./native-indices";
import { chosenPicklesKey } from "./pickle-filter-plugin";

/** The place of features and steps. Paths are globs relative to `root`: an absolute one breaks on brackets in a folder's name. */
export interface FeatureFolder {
  readonly root: string;
  /** The folder that holds one folder for each language. */
  readonly features: string;
  readonly steps: string;
}

export interface CucumberRun {
  readonly folder: FeatureFolder;
  readonly language: string;
  /** `uri:line` of the pickles to run, in this order; undefined to read all of them and run none. */
  readonly chosen?: readonly string[];
  readonly parameters: IRunConfiguration["runtime"]["worldParameters"];
  readonly signal?: AbortSignal;
  readonly onMessage: (message: Envelope) => void;
}

/** Cucumber's step registry can be filled once in a process, so loaded steps are kept. */
const loaded = new Map<string, Promise<ISupportCodeLibrary>>();

function silence(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

function environment({ root }: FeatureFolder, stderr = silence()) {
  return { cwd: root, stdout: silence(), stderr, env: { ...process.env } };
}

function sourcesOf({ features }: FeatureFolder, language: string): IRunConfiguration["sources"] {
  return {
    defaultDialect: "en",
    paths: [`${features}/${language}/**/*.feature`],
    names: [],
    tagExpression: "",
    order: "defined",
  };
}

/** Loads the steps of a folder, once in a process. */
export async function supportOf(folder: FeatureFolder, language: string): Promise<ISupportCodeLibrary> {
  const key = `${folder.root}\n${folder.steps}`;
  const { loadSupport } = await import("@cucumber/cucumber/api");
  const support = { requireModules: [], requirePaths: [folder.steps], importPaths: [], loaders: [] };
  const load = async () => {
    const library = await loadSupport({ sources: sourcesOf(folder, language), support }, environment(folder));
    useNativeIndices(library);
    return library;
  };
  const loading = loaded.get(key) ?? load();
  loaded.set(key, loading);
  return loading;
}

/** After an abort the remaining scenarios run dry; the hooks that close the target still run. */
function stopOn(signal: AbortSignal | undefined, runtime: IRunConfiguration["runtime"]) {
  return (message: Envelope) => {
    if (signal?.aborted !== true) return;
    runtime.dryRun = message.testRunHookStarted === undefined;
  };
}

function runtimeFor(run: CucumberRun): IRunConfiguration["runtime"] {
  return {
    dryRun: run.chosen === undefined,
    failFast: false,
    filterStacktraces: true,
    parallel: 0,
    retry: 0,
    retryTagFilter: "",
    strict: true,
    worldParameters: run.parameters,
  };
}

/** Runs or only reads the features of one language in this process and passes on every message. Throws `SuiteFault` for one that does not parse. */
export async function runCucumberSession(run: CucumberRun): Promise<void> {
  const { runCucumber } = await import("@cucumber/cucumber/api");
  const runtime = runtimeFor(run);
  const stop = stopOn(run.signal, runtime);
  const faults: string[] = [];
  const pluginFile = pathToFileURL(require.resolve("./pickle-filter-plugin")).href;
  const options: IRunOptions = {
    sources: sourcesOf(run.folder, run.language),
    support: run.chosen === undefined ? {} : await supportOf(run.folder, run.language),
    runtime,
    formats: { stdout: "rerun", files: {}, publish: false, options: {} },
    plugins: { specifiers: [pluginFile], options: { [chosenPicklesKey]: run.chosen ?? [] } },
  };
  await endingScopes(() =>
    runCucumber(options, environment(run.folder), (message) => {
      if (message.parseError) faults.push(`${message.parseError.source.uri}: ${message.parseError.message}`);
      stop(message);
      run.onMessage(message);
    }),
  );
  if (faults.length > 0)
    throw new SuiteFault(faultMessages.unparsed, { detail: faults.join("; ").replaceAll(/\s+/g, " ") });
}
