import { type PersonKind, personKinds } from "../../../machines/machine-model";
import type { Language } from "../../domain/language";
import type { Path } from "../../state-space/paths/path";
import { actorsFor } from "../bindings/actors";
import type { CompiledMachine } from "../execution/compiled-machine";
import type { TestStep } from "../execution/machine-instance";
import { usualRole } from "./cell";
import { basesOf, testCaseTitle } from "./describe-test-case";
import type { Strategy } from "./strategies";
import type { TestCase } from "./test-case";

/** The paths that a criterion asks for, as checks: `machine:<id>/<criterion>/<number>`. */
export function pathTestCases(
  subject: CompiledMachine,
  { name: criterion }: Pick<Strategy, "name">,
  paths: Iterable<Path>,
  { seed, language }: { readonly seed: number; readonly language: Language },
): readonly TestCase[] {
  const { model } = subject;
  const instances = [{ subject, actors: actorsFor({ role: usualRole, seed }) }];
  const testCases: TestCase[] = [];
  for (const path of paths) {
    const testSteps = path.map(
      ({ sample, kind }): TestStep => ({ instance: 0, sample, kind: kindNamed(kind) }),
    );
    const number = testCases.length + 1;
    const last = path.at(-1);
    const ending = last && model.describeEvent(subject.sample(last.sample), language);
    const check = {
      id: `machine:${model.id}/${criterion}/${number}`,
      source: "machine" as const,
      title: testCaseTitle(criterion, number, model.title[language], testSteps.length, ending, language),
      ...basesOf(instances, testSteps),
      where: `machines/${model.id}.machine.ts`,
    };
    testCases.push({ check, instances, testSteps });
  }
  return testCases;
}

function kindNamed(name: string | undefined): PersonKind | undefined {
  return personKinds.find((kind) => kind === name);
}
