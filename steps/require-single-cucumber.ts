import { setDefaultTimeout } from "@cucumber/cucumber";

const home = /^.*[\\/]@cucumber[\\/]cucumber(?=[\\/]lib[\\/])/;

/** Where the copies of cucumber are that this process has loaded. */
function loadedCopies(): readonly string[] {
  return [...new Set(Object.keys(require.cache).flatMap((file) => home.exec(file)?.[0] ?? []))];
}

/**
 * Throws where these steps would be handed to another copy of cucumber than the one that runs: that one would find no step
 * at all. Cucumber says so, too, but not which copies there are nor what to do.
 */
export function requireOneCucumber(): void {
  try {
    // Carriers have their own time limits, and say more about a target that hangs than cucumber can.
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
