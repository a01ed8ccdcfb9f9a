import { setDefaultTimeout } from "@cucumber/cucumber";

const home = /^.*[\\/]@cucumber[\\/]cucumber(?=[\\/]lib[\\/])/;

/** The folders of the copies of cucumber that this process has loaded. */
function loadedCopies(): readonly string[] {
  return [...new Set(Object.keys(require.cache).flatMap((file) => home.exec(file)?.[0] ?? []))];
}

/**
 * Throws if these steps would register with another copy of cucumber than the one that runs, which would then find no step.
 * Cucumber reports this too, but neither the copies nor the remedy.
 */
export function requireOneCucumber(): void {
  try {
    // Transports have their own time limits and report more about a target that hangs than cucumber can.
    setDefaultTimeout(-1);
  } catch (problem) {
    if (!(problem instanceof Error) || !problem.message.includes("isn't running")) throw problem;
    const copies = loadedCopies()
      .map((folder) => `"${folder}"`)
      .join(" and ");
    throw new Error(
      `The steps of twotier found another copy of @cucumber/cucumber than the one that runs. Loaded: ${copies}. Expected one copy for both. See them with "npm ls @cucumber/cucumber" and make them one: install a version within the peer range of twotier, then run "npm dedupe".`,
      { cause: problem },
    );
  }
}
