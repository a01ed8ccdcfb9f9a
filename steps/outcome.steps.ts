import { expectAccepted, expectRefused } from "../src/assertions/compare-answers";
import { expectUnchanged } from "../src/assertions/compare-snapshots";
import { sentences } from "../src/vocabulary/sentences";
import { sentence } from "./sentence";
import type { ConformanceWorld, PerformedAction } from "./world";

sentence(sentences.isRefused, async (world, reason) => {
  const { action, answer } = lastAction(world);
  world.remark(expectRefused(action, answer, reason, world.target.claims));
});

sentence(sentences.isAccepted, async (world) => {
  const { action, answer } = lastAction(world);
  expectAccepted(action, answer, world.target.claims);
});

sentence(sentences.nothingHasChanged, async (world) => {
  if (world.before === undefined) throw new Error("No action has been attempted in this scenario yet.");
  expectUnchanged(world.before, await world.snapshot(lastAction(world).actor));
});

/** A scenario that states an outcome before any action is a fault of the suite. */
function lastAction({ lastAction }: ConformanceWorld): PerformedAction {
  if (lastAction === undefined) throw new Error("No action has been performed in this scenario yet.");
  return lastAction;
}
