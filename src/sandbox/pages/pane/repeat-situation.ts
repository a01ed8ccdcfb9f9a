import type { Deed } from "../../core/journal";
import type { Sandbox } from "../../core/sandbox";
import type { Situation } from "./permalink";
import { withLinks } from "./permalink";

/** Called at the beginning, without an action, and after each action. */
type OnStep = (who: string, deed: Deed | undefined) => void;

function isRepeated(sandbox: Sandbox, deed: Deed): boolean {
  const { action, args, reason, who } = withLinks(sandbox.workspace.state(), deed);
  const answer = sandbox.act(who, action, args);
  return (answer.outcome === "rejected" ? answer.reason : undefined) === reason;
}

/**
 * Starts the world again and performs the actions of a situation. Returns false if one of them is not answered as it was; the world is
 * then as it was before.
 */
export function repeatSituation(
  sandbox: Sandbox,
  { deeds, who: viewer }: Situation,
  onStep: OnStep,
): boolean {
  const before = sandbox.keepSavepoint();
  sandbox.reset();
  onStep(deeds[0]?.who ?? viewer, undefined);
  for (const deed of deeds) {
    if (!isRepeated(sandbox, deed)) {
      sandbox.returnTo(before);
      return false;
    }
    if (deed.reason === undefined) onStep(deed.who, deed);
  }
  return sandbox.hasPerson(viewer);
}
