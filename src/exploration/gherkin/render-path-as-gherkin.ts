import type { MachineModel } from "../../../machines/machine-model";
import { type PersonKind, personKinds } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import { stageFor } from "../bindings/stage";
import type { Path } from "../criteria/path";
import type { Move } from "../execution/player";
import { subjectOf } from "../execution/subject-of";
import { tellScenario } from "./scenario";
import { scenarioText } from "./scenario-text";

/**
 * A path of a machine as an example in the house's sentences, which its steps can run; a comment that says what is missing
 * where the house has no sentence for one of its inputs.
 */
export async function renderPathAsGherkin(
  model: MachineModel,
  path: Path,
  language: Language,
  title: string,
): Promise<string> {
  const players = [{ subject: subjectOf(model), stage: stageFor({ role: "sales-agent", seed: 1 }) }];
  const moves = path.map(({ sample, kind }): Move => ({ player: 0, sample, kind: kindNamed(kind) }));
  const scenario = await tellScenario(players, moves, { language });
  if (!("missing" in scenario)) return scenarioText(title, scenario, language);
  const why =
    language === "en"
      ? `The house has no sentence for: ${scenario.missing}`
      : `步驟詞彙中沒有對應的句子：${scenario.missing}`;
  return `    # ${title}\n    # ${why}`;
}

function kindNamed(name: string | undefined): PersonKind | undefined {
  return personKinds.find((kind) => kind === name);
}
