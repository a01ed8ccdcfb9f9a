import type { Envelope, GherkinDocument, Pickle } from "@cucumber/messages";
import { type ChoiceTag, isChoiceTag } from "../../domain/choices";
import { findRequirement, type RequirementSlug } from "../../register/requirements";
import type { PlannedCheck } from "../../verdicts/check";
import { faultMessages, SuiteFault } from "../errors/suite-error";
import { type FeatureFolder, runCucumberSession } from "./cucumber-session";
import { pickleKey } from "./pickle-filter-plugin";
import { everyStep, sentenceOf } from "./scenario-collector";

/** One example or row of the features, with the key of its pickle. */
export interface Scenario {
  readonly check: PlannedCheck;
  readonly key: string;
  /** Its steps in sentences, those of the background first. */
  readonly steps: readonly string[];
}

interface Place {
  /** Position of the scenario among those of its requirement in this file, from 1: several Rules may share one. */
  readonly ordinal: number;
  /** Position of the row within its outline, from 1; undefined for a plain example. */
  readonly row?: number;
  readonly line: number;
}

type Rule = NonNullable<NonNullable<GherkinDocument["feature"]>["children"][number]["rule"]>;

/** The requirements among a list of tags, in their order. */
function slugsIn(tags: readonly { readonly name: string }[]): readonly RequirementSlug[] {
  return tags.flatMap(({ name }) => findRequirement(name.slice(1))?.slug ?? []);
}

/** The tags of readings and of their choices. */
function choiceTagsIn(tags: readonly string[]): readonly ChoiceTag[] {
  return tags.filter(isChoiceTag).toSorted();
}

function examplesOf(rule: Rule, file: string) {
  const examples = rule.children.flatMap(({ scenario }) => scenario ?? []);
  // Gherkin takes an example with a misspelt keyword for a description, so it would silently not run.
  if (examples.length === 0) throw new SuiteFault(faultMessages.emptyRule, { file, rule: rule.name });
  return examples;
}

/** Ids of scenarios and of rows, each with its place. */
function placesIn({ feature, uri: file = "" }: GherkinDocument): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const counts = new Map<string, number>();
  for (const rule of feature?.children.flatMap((child) => child.rule ?? []) ?? []) {
    const slug = slugsIn(rule.tags)[0] ?? "";
    for (const { id, location, examples } of examplesOf(rule, file)) {
      const ordinal = (counts.get(slug) ?? 0) + 1;
      counts.set(slug, ordinal);
      places.set(id, { ordinal, line: location.line });
      const rows = examples.flatMap(({ tableBody }) => tableBody);
      rows.forEach((row, index) => {
        places.set(row.id, { ordinal, row: index + 1, line: row.location.line });
      });
    }
  }
  return places;
}

/** The file's path without language and ending: `ordering/cancelling`. */
export function stemOf(uri: string, folder: string): string {
  return uri
    .replaceAll("\\", "/")
    .slice(`${folder}/`.length)
    .replace(/\.feature$/, "");
}

/** The keywords of steps by the ids of their nodes. */
type Keywords = ReadonlyMap<string, string>;

function stepsOf({ steps }: Pickle, keywords: Keywords): readonly string[] {
  return steps.map(({ astNodeIds, text }) => sentenceOf(keywords.get(astNodeIds[0] ?? "") ?? "", text));
}

function scenarioOf(pickle: Pickle, place: Place | undefined, folder: string, keywords: Keywords): Scenario {
  const tags = pickle.tags.map(({ name }) => name.slice(1));
  const slugs = slugsIn(pickle.tags);
  const [slug] = slugs;
  if (place === undefined || slug === undefined) {
    throw new SuiteFault(faultMessages.ownerless, { file: pickle.uri, title: pickle.name });
  }
  if (pickle.steps.length === 0) {
    throw new SuiteFault(faultMessages.emptyExample, { file: pickle.uri, title: pickle.name });
  }
  const row = place.row === undefined ? "" : `.${place.row}`;
  return {
    key: pickleKey(pickle.uri, place.line),
    steps: stepsOf(pickle, keywords),
    check: {
      id: `feature:${stemOf(pickle.uri, folder)}#${slug}/${place.ordinal}${row}`,
      source: "feature",
      title: pickle.name,
      requirements: slugs,
      readings: choiceTagsIn(tags),
      where: pickleKey(pickle.uri, place.line),
    },
  };
}

/** The features of one language as cucumber reads them, in the order of the files. */
export interface FeatureCatalogue {
  readonly documents: readonly GherkinDocument[];
  readonly scenarios: readonly Scenario[];
}

/** Reads the features of one language. Throws `SuiteFault` for a scenario without a requirement. */
export async function readFeatures(folder: FeatureFolder, language: string): Promise<FeatureCatalogue> {
  const places = new Map<string, Place>();
  const documents: GherkinDocument[] = [];
  const pickles: Pickle[] = [];
  const onMessage = ({ gherkinDocument, pickle }: Envelope) => {
    if (gherkinDocument) {
      for (const entry of placesIn(gherkinDocument)) places.set(...entry);
      documents.push(gherkinDocument);
    }
    if (pickle) pickles.push(pickle);
  };
  await runCucumberSession({ folder, language, parameters: {}, onMessage });
  const keywords = new Map(documents.flatMap(everyStep).map(({ id, keyword }) => [id, keyword]));
  const root = `${folder.features}/${language}`;
  const scenarios = pickles.map((pickle) =>
    scenarioOf(pickle, places.get(pickle.astNodeIds.at(-1) ?? ""), root, keywords),
  );
  return { documents, scenarios };
}

/** Reads every scenario of one language, in the order of the files. Throws `SuiteFault` for one without a requirement. */
export async function featureCatalogue(
  folder: FeatureFolder,
  language: string,
): Promise<readonly Scenario[]> {
  return (await readFeatures(folder, language)).scenarios;
}
