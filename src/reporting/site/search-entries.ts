import { glossary } from "../../register/glossary/glossary";
import { pageDefects } from "../../register/page-defects/page-defects";
import { readings } from "../../register/readings/readings";
import { requirements } from "../../register/requirements";
import { statements } from "../../register/statements";
import { defectAnchor, faultAnchor, machineAnchor, scenarioAnchor, termAnchor } from "./anchors";
import type { SiteContent } from "./site-content";
import type { StepTable } from "./step-table";

/** The kinds of things that the search finds, those that come first at the top; each is a word of the site. */
export const searchKinds = [
  "statement",
  "requirement",
  "reading",
  "machine",
  "scenario",
  "glossaryTerm",
  "defect",
  "fault",
] as const;

/** A thing that the search finds, before it is indexed. */
export interface SearchEntry {
  readonly kind: (typeof searchKinds)[number];
  /** The id to which its link leads. */
  readonly anchor: string;
  /** Its id or name, which is the same in both languages. */
  readonly name: string;
  readonly en: string;
  readonly zh: string;
}

function ofRegister(): readonly SearchEntry[] {
  return [
    ...statements.map(({ id, en, zh }) => ({ kind: "statement", anchor: id, name: id, en, zh }) as const),
    ...requirements.map(
      ({ slug, en, zh }) =>
        ({ kind: "requirement", anchor: `requirement-${slug}`, name: slug, en, zh }) as const,
    ),
    ...readings.map(
      ({ id, name, question: { en, zh } }) =>
        ({ kind: "reading", anchor: id, name: `${id} ${name}`, en, zh }) as const,
    ),
    ...pageDefects.map(
      ({ id, statements: on, en, zh }) =>
        ({ kind: "defect", anchor: defectAnchor(id), name: on.join(" "), en, zh }) as const,
    ),
    ...glossary.flatMap(({ terms }) =>
      terms.map(
        ({ en, zh, meaning }) =>
          ({
            kind: "glossaryTerm",
            anchor: termAnchor(en),
            name: `${en} ${zh}`,
            en: meaning.en,
            zh: meaning.zh,
          }) as const,
      ),
    ),
  ];
}

/** A machine, and each of its inputs. */
function ofMachine({ model }: StepTable): readonly SearchEntry[] {
  const { id, title, samples } = model;
  const common = { kind: "machine", anchor: machineAnchor(id) } as const;
  const inputs = samples.map((sample) => ({
    ...common,
    name: sample.name,
    en: model.describeEvent(sample, "en"),
    zh: model.describeEvent(sample, "zh-TW"),
  }));
  return [{ ...common, name: id, en: title.en, zh: title["zh-TW"] }, ...inputs];
}

/** Everything that the search finds, the statements of the page first. */
export function searchEntries(content: SiteContent, tables: readonly StepTable[]): readonly SearchEntry[] {
  const scenarios = content.plan.filter(({ source }) => source === "feature");
  return [
    ...ofRegister(),
    ...scenarios.map(({ id, title, requirements: [slug = ""] }) => ({
      kind: "scenario" as const,
      anchor: scenarioAnchor(id),
      name: slug,
      en: title,
      zh: content.titles.get(id) ?? title,
    })),
    ...tables.flatMap(ofMachine),
    ...content.faults.map(({ name, story }) => ({
      kind: "fault" as const,
      anchor: faultAnchor(name),
      name,
      en: story,
      zh: story,
    })),
  ];
}
