import { catalogue } from "../../../../machines/catalogue";
import { type MachineModel, type PersonKind, personKinds } from "../../../../machines/machine-model";
import type { Language } from "../../../domain/language";
import { listedRoles } from "../../../domain/role";
import type { Path } from "../../../state-space/paths/path";
import { scenarioText } from "../../../vocabulary/scenario-text";
import { actorsFor, defaultRole, type ListedRole } from "../../bindings/actors";
import { compiledMachine } from "../../model/compiled-machine";
import { basesOf, type TestStep } from "../../model/test-step";
import { type PreparedDryRun, renderScenario, startDryRun } from "./scenario";

/** Renders paths of a machine as examples in the sentences of the features. */
export type PathWriter = (model: MachineModel, path: Path, language: Language, title: string) => string;

/** Prepares every machine in a dry run once; after that, paths are rendered synchronously. */
export async function pathWriter(models: readonly MachineModel[] = catalogue): Promise<PathWriter> {
  const prepared = new Map<string, PreparedDryRun>();
  for (const model of models) {
    for (const role of listedRoles) {
      const actors = actorsFor({ role, seed: 1 });
      prepared.set(`${model.id} ${role}`, await startDryRun([{ machine: compiledMachine(model), actors }]));
    }
  }
  return (model, path, language, title) => {
    const dryRun = prepared.get(`${model.id} ${lastRoleOf(path)}`);
    if (dryRun === undefined) throw new RangeError(`Machine "${model.id}" has not been prepared.`);
    return renderPathAsGherkin(dryRun, path, language, title);
  };
}

/** The role of the person who takes the last step: the state and the reason of a refusal are those of that person. */
function lastRoleOf(path: Path): ListedRole {
  return listedRoles.find((role) => role === path.at(-1)?.kind) ?? defaultRole;
}

/**
 * Renders a path as an example that our steps can run, tagged with the requirement of its last step. If the vocabulary has no
 * sentence for an input, renders a comment that names it.
 */
function renderPathAsGherkin(
  prepared: PreparedDryRun,
  path: Path,
  language: Language,
  title: string,
): string {
  const steps = path.map(({ sample, kind }): TestStep => ({ instance: 0, sample, kind: kindNamed(kind) }));
  const scenario = renderScenario(prepared, steps, { language });
  const { requirements } = basesOf({ instances: prepared.instances, steps });
  if (!("missing" in scenario)) return scenarioText(title, scenario, language, requirements.slice(0, 1));
  const why =
    language === "en"
      ? `The vocabulary has no sentence for: ${scenario.missing}`
      : `步驟詞彙中沒有對應的句子：${scenario.missing}`;
  return `    # ${title}\n    # ${why}`;
}

function kindNamed(name: string | undefined): PersonKind | undefined {
  return personKinds.find((kind) => kind === name);
}
