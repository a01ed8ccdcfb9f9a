import { expectAccepted, expectRefused } from "../src/assertions/compare-answers";
import { expectUnchanged } from "../src/assertions/compare-snapshots";
import type { RefusalReason } from "../src/domain/refusal-reason";
import { lastAction, lastAttempt } from "./last-action";
import { sentence } from "./sentence";
import type { ConformanceWorld } from "./world";

sentence(
  { en: "it is refused, for {refusal}", "zh-TW": "操作遭到拒絕，因為{refusal}" },
  async (world: ConformanceWorld, reason: RefusalReason) => {
    const { action, answer } = lastAction(world);
    world.remark(expectRefused(action, answer, reason, world.target.claims));
  },
);

sentence({ en: "it is accepted", "zh-TW": "操作獲得接受" }, async (world: ConformanceWorld) => {
  const { action, answer } = lastAction(world);
  expectAccepted(action, answer, world.target.claims);
});

sentence({ en: "nothing has changed", "zh-TW": "沒有任何變更" }, async (world: ConformanceWorld) => {
  const { before, actor } = lastAttempt(world);
  expectUnchanged(before, await world.snapshot(actor));
});
