import { catalogue } from "../../../../machines/catalogue";
import { type MachineModel, type PersonKind, personKinds } from "../../../../machines/machine-model";
import type { Language } from "../../../domain/language";
import { listedRoles } from "../../../domain/role";
import type { Path } from "../../../state-space/paths/path";
import { actorsFor, type ListedRole } from "../../bindings/actors";
import type { TestStep } from "../../execution/machine-instance";
import { compiledMachine } from "../../execution/subject-of";
import { usualRole } from "../../plan/cell";
import { basesOf } from "../../plan/describe-test-case";
import { type Opening, renderScenario, startDryRun } from "./scenario";
import { scenarioText } from "./scenario-text";

/** Writes paths of a machine as examples in the house's sentences. */
export type PathWriter = (model: MachineModel, path: Path, language: Language, title: string) => string;

/** Prepares every machine on paper, once; after that paths are written without waiting for anything. */
export async function pathWriter(models: readonly MachineModel[] = catalogue): Promise<PathWriter> {
  const openings = new Map<string, Opening>();
  for (const model of models) {
    for (const role of listedRoles) {
      const actors = actorsFor({ role, seed: 1 });
      openings.set(`${model.id} ${role}`, await startDryRun([{ subject: compiledMachine(model), actors }]));
    }
  }
  return (model, path, language, title) => {
    const opening = openings.get(`${model.id} ${centreOf(path)}`);
    if (opening === undefined) throw new RangeError(`Machine "${model.id}" has not been prepared.`);
    return renderPathAsGherkin(opening, path, language, title);
  };
}

/** A path is about whoever takes its last step: the state is that person's own, and so is the reason of a refusal. */
function centreOf(path: Path): ListedRole {
  return listedRoles.find((role) => role === path.at(-1)?.kind) ?? usualRole;
}

/**
 * A path as an example which the house's steps can run, tagged with the requirement that its last step is about; a comment that
 * says what is missing where the house has no sentence for one of its inputs.
 */
export function renderPathAsGherkin(opening: Opening, path: Path, language: Language, title: string): string {
  const testSteps = path.map(
    ({ sample, kind }): TestStep => ({ instance: 0, sample, kind: kindNamed(kind) }),
  );
  const scenario = renderScenario(opening, testSteps, { language });
  const { requirements } = basesOf(opening.instances, testSteps.slice(0, testSteps.length));
  if (!("missing" in scenario)) return scenarioText(title, scenario, language, requirements.slice(0, 1));
  const why =
    language === "en"
      ? `The house has no sentence for: ${scenario.missing}`
      : `步驟詞彙中沒有對應的句子：${scenario.missing}`;
  return `    # ${title}\n    # ${why}`;
}

function kindNamed(name: string | undefined): PersonKind | undefined {
  return personKinds.find((kind) => kind === name);
}
