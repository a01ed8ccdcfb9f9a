import { generatedTargets, mutantTargets, namedFaults } from "../implementations/open-implementation";
import { isEquivalent } from "./equivalent-mutants";
import { type Suspect, slugNamed } from "./suspect";

/** Everybody whom the suite is to find out. Nobody can find out what is equivalent to the reference. */
export async function allSuspects(): Promise<readonly Suspect[]> {
  const named = namedFaults().map(
    ({ requirement, target }): Suspect => ({ target, group: "named", requirement: slugNamed(requirement) }),
  );
  const generated = [...generatedTargets(), ...(await mutantTargets())]
    .filter(({ target }) => !isEquivalent(target))
    .map(({ target }): Suspect => ({ target, group: "generated", requirement: null }));
  return [...named, ...generated];
}
