import { isEquivalent } from "../mutants/equivalent/catalogue";
import { generatedTargets, mutantTargets, namedFaults } from "../targets/open-target";
import { type Mutant, slugNamed } from "./mutant";

/** Everybody whom the suite is to find out. Nobody can find out what is equivalent to the reference. */
export async function allMutants(): Promise<readonly Mutant[]> {
  const named = namedFaults().map(
    ({ requirement, target }): Mutant => ({ target, group: "named", requirement: slugNamed(requirement) }),
  );
  const generated = [...generatedTargets(), ...(await mutantTargets())]
    .filter(({ target }) => !isEquivalent(target))
    .map(({ target }): Mutant => ({ target, group: "generated", requirement: null }));
  return [...named, ...generated];
}
