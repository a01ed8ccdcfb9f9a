import type { Language } from "../domain/language";
import { suiteVersion } from "../domain/package-root";
import { readPublishedScore } from "../mutation-testing/published-score";
import { scoreTable } from "../mutation-testing/score-in-markdown";
import { readDiagrams } from "../reporting/html/read-diagrams";
import type { RunRecord } from "../reporting/record/run-record";
import type { FeatureText, SiteContent } from "../reporting/site/site-content";
import { readFeatures, stemOf } from "../runner/features/feature-catalogue";
import { checkSources, ownFeatures } from "../runner/planning/check-sources";
import { everyCheck } from "../runner/planning/statement-coverage";
import { namedFaults } from "../targets/mutant-targets";

/** The features of one language, and the titles of their scenarios by check id. */
interface ReadFeaturesIn {
  readonly texts: readonly FeatureText[];
  readonly titles: ReadonlyMap<string, string>;
}

async function featuresIn(language: Language): Promise<ReadFeaturesIn> {
  const folder = ownFeatures();
  const { documents, scenarios } = await readFeatures(folder, language);
  const texts = documents.map((document) => {
    const uri = document.uri ?? "";
    const own = scenarios.filter(({ check: { where } }) => where.startsWith(`${uri.replaceAll("\\", "/")}:`));
    const lines = own.map(({ check }) => [Number(check.where.split(":").at(-1)), check.id] as const);
    return { stem: stemOf(uri, `${folder.features}/${language}`), document, checks: new Map(lines) };
  });
  return { texts, titles: new Map(scenarios.map(({ check }) => [check.id, check.title])) };
}

/** Collects everything that the site shows. */
export async function collectSite(language: Language, run: RunRecord | undefined): Promise<SiteContent> {
  const [english, chinese] = [await featuresIn("en"), await featuresIn("zh-TW")];
  const score = readPublishedScore();
  return {
    language,
    suite: suiteVersion(),
    plan: await everyCheck(checkSources()),
    titles: chinese.titles,
    features: { en: english.texts, "zh-TW": chinese.texts },
    faults: namedFaults(),
    score: { en: scoreTable(score, "en"), "zh-TW": scoreTable(score, "zh-TW") },
    diagrams: readDiagrams(),
    run,
  };
}
