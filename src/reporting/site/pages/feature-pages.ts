import type { Background, Rule, Scenario } from "@cucumber/messages";
import { html } from "hono/html";
import { type Language, languages } from "../../../domain/language";
import { parseStatementId } from "../../../domain/statement-id";
import { findRequirement } from "../../../register/requirements";
import { both, type Markup, tell, text } from "../../html/markup";
import type { CheckRecord } from "../../record/run-record";
import { featureAnchor, scenarioAnchor } from "../anchors";
import { gherkinSteps, gherkinTable } from "../gherkin";
import type { SitePage } from "../link-pages";
import type { Overlay } from "../overlay";
import { checkMark } from "../scenario-items";
import type { FeatureText, SiteContent } from "../site-content";
import { heading, pageId, sitePage } from "../site-page";
import { siteWords } from "../site-words";

/** The same part in both languages. */
type Pair<T> = Readonly<Record<Language, T>>;

/** Joins the parts of a feature in both languages, which are the same part for part. */
function pairs<T>(en: readonly T[], chinese: readonly T[]): readonly Pair<T>[] {
  return en.map((part, index) => ({ en: part, "zh-TW": chinese[index] ?? part }));
}

function pairsIn<T, Part>(
  { en, "zh-TW": chinese }: Pair<T>,
  partsOf: (whole: T) => readonly Part[],
): readonly Pair<Part>[] {
  return pairs(partsOf(en), partsOf(chinese));
}

/** Renders a part of the feature in each language; the page shows one of them. */
function inEach(render: (language: Language) => Markup): Markup {
  return html`${languages.map(
    (language) =>
      html`<div class="${language === "en" ? "en" : "zh"}" lang="${language}">${render(language)}</div>`,
  )}`;
}

const childrenOf = ({ document }: FeatureText) => document.feature?.children ?? [];
const rulesOf = (feature: FeatureText): readonly Rule[] =>
  childrenOf(feature).flatMap(({ rule }) => rule ?? []);
const examplesOf = ({ children }: Rule): readonly Scenario[] =>
  children.flatMap(({ scenario }) => scenario ?? []);

const keyword = (word: string) => html`<span class="kw">${word}</span>`;

function backgroundOf(children: readonly { readonly background?: Background | undefined }[]): Markup {
  const background = children.find((child) => child.background !== undefined)?.background;
  if (background === undefined) return html``;
  return html`<div class="example background"><h3>${keyword(background.keyword)} ${text(background.name)}</h3>${gherkinSteps(background.steps)}</div>`;
}

/** Renders a tag as a link to the statement, requirement or reading that it names. */
function tagLink({ name }: { readonly name: string }): Markup {
  const tag = name.slice(1);
  const [reading = tag] = tag.split(":");
  const requirement = findRequirement(tag);
  const target =
    requirement === undefined ? (parseStatementId(tag) ?? reading) : `requirement-${requirement.slug}`;
  return html`<a href="#${target}"><code>${name}</code></a>`;
}

/** The lines of the checks of an example: its own, or those of its rows. */
function linesOf({ location, examples }: Scenario): readonly number[] {
  const rows = examples.flatMap(({ tableBody }) => tableBody.map((row) => row.location.line));
  return rows.length === 0 ? [location.line] : rows;
}

/** Returns the first check that did not pass, or the first of all; undefined without a run. */
function decidingCheck(ids: readonly string[], { checks }: Overlay): CheckRecord | undefined {
  const own = ids.flatMap((id) => checks.get(id) ?? []);
  return own.find(({ decision }) => decision.outcome !== "pass") ?? own[0];
}

function tablesOf({ examples }: Scenario, { checks }: FeatureText, overlay: Overlay): Markup {
  const tables = examples.map(({ keyword: word, tableHeader, tableBody }) => {
    const rows = tableBody.map((row) => ({
      row,
      mark: checkMark(checks.get(row.location.line) ?? "", overlay),
    }));
    return html`<p class="note">${keyword(word)}</p>${gherkinTable(tableHeader, rows)}`;
  });
  return html`${tables}`;
}

function exampleOf(pair: Pair<Scenario>, feature: Pair<FeatureText>, overlay: Overlay): Markup {
  const ids = linesOf(pair.en).map((line) => feature.en.checks.get(line) ?? "");
  const [id = ""] = ids;
  const mark = pair.en.examples.length === 0 ? checkMark(id, overlay) : "";
  const anchor = scenarioAnchor(id);
  const content = (language: Language) => {
    const { keyword: word, name, steps } = pair[language];
    return html`<h3>${keyword(word)} <a href="#${anchor}">${text(name)}</a> ${mark}</h3>
${gherkinSteps(steps)}${tablesOf(pair[language], feature[language], overlay)}`;
  };
  return html`<article class="example ${decidingCheck(ids, overlay)?.decision.outcome ?? ""}" id="${anchor}">${inEach(content)}</article>`;
}

function ruleOf(pair: Pair<Rule>, feature: Pair<FeatureText>, overlay: Overlay): Markup {
  const head = (language: Language) =>
    html`<h2>${keyword(pair[language].keyword)} ${text(pair[language].name)}</h2>${backgroundOf(pair[language].children)}`;
  return html`<section class="rule block"><p class="tags">${pair.en.tags.map(tagLink)}</p>${inEach(head)}
${pairsIn(pair, examplesOf).map((example) => exampleOf(example, feature, overlay))}</section>`;
}

function featurePage(pair: Pair<FeatureText>, content: SiteContent, overlay: Overlay): SitePage {
  const { stem } = pair.en;
  const feature = (language: Language) => pair[language].document.feature;
  const title = (language: Language) => feature(language)?.name ?? stem;
  return sitePage(content, {
    path: `features/${stem.replaceAll("/", "-")}.html`,
    id: featureAnchor(stem),
    title: title(content.language),
    main: html`${heading(both(title("en"), title("zh-TW")))}
${inEach((language) => html`<p class="lead">${text(feature(language)?.description.trim() ?? "")}</p>${backgroundOf(childrenOf(pair[language]))}`)}
${pairsIn(pair, rulesOf).map((rule) => ruleOf(rule, pair, overlay))}
<p class="where"><code>features/${content.language}/${stem}.feature</code></p>`,
  });
}

function figures({ checks }: FeatureText, overlay: Overlay): Markup {
  const ids = [...checks.values()];
  const decided = ids.flatMap((id) => overlay.checks.get(id) ?? []);
  if (decided.length === 0) return tell(siteWords.scenarioCount, { count: ids.length });
  const passed = decided.filter(({ decision }) => decision.outcome === "pass").length;
  return tell(siteWords.scenariosPassed, { passed, count: decided.length });
}

function indexPage(all: readonly Pair<FeatureText>[], content: SiteContent, overlay: Overlay): SitePage {
  const items = all.map((pair) => {
    const title = both(pair.en.document.feature?.name ?? "", pair["zh-TW"].document.feature?.name ?? "");
    const deciding = decidingCheck([...pair.en.checks.values()], overlay)?.check.id ?? "";
    return html`<li><a href="#${featureAnchor(pair.en.stem)}">${title}</a> ${checkMark(deciding, overlay)} <span class="count">${figures(pair.en, overlay)}</span>
<span class="meta"><code>${pair.en.stem}</code></span></li>`;
  });
  return sitePage(content, {
    path: "features/index.html",
    id: pageId("features"),
    title: siteWords.features[content.language],
    main: html`${heading(html`${tell(siteWords.features)} <span class="count">${all.length}</span>`)}
<p class="lead">${tell(siteWords.aboutFeatures)}</p><ul class="list">${items}</ul>`,
  });
}

/** Renders the list of features and a page for each, in both languages, with the verdicts of the run. */
export function featurePages(content: SiteContent, overlay: Overlay): readonly SitePage[] {
  const all = pairs(content.features.en, content.features["zh-TW"]);
  return [indexPage(all, content, overlay), ...all.map((pair) => featurePage(pair, content, overlay))];
}
