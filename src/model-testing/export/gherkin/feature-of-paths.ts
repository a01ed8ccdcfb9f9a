import type { MachineModel } from "../../../../machines/machine-model";
import type { Language } from "../../../domain/language";
import type { Path } from "../../../state-space/paths/path";
import type { PathWriter } from "./render-path-as-gherkin";

const words = {
  en: { language: [], feature: "Feature", rule: "Rule: What the machine permits and refuses", path: "Path" },
  "zh-TW": {
    language: ["# language: zh-TW"],
    feature: "功能",
    rule: "Rule: 狀態機允許與拒絕的操作",
    path: "路徑",
  },
} as const satisfies Record<Language, object>;

/** Yields paths of a machine as the blocks of a feature file. */
export function* featureOfPaths(
  write: PathWriter,
  model: MachineModel,
  paths: Iterable<Path>,
  language: Language,
): Generator<string> {
  const { feature, rule, path: name } = words[language];
  yield* words[language].language;
  yield `${feature}: ${model.title[language]}`;
  yield `  ${model.given[language]}`;
  yield "";
  yield `  ${rule}`;
  let number = 0;
  for (const path of paths) {
    number++;
    yield "";
    yield write(model, path, language, `${name} ${number}`);
  }
}
