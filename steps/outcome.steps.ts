import type { RefusalReason } from "../src/domain/refusal-reason";
import { expectAccepted } from "../src/expectation/expect-accepted";
import { expectRefused } from "../src/expectation/expect-refused";
import { expectUnchanged } from "../src/expectation/expect-unchanged";
import { lastAttempt, lastDeed } from "./last-deed";
import type { Portal } from "./portal";
import { sentence } from "./sentence";

sentence(
  { en: "it is refused, for {refusal}", "zh-TW": "操作遭到拒絕，因為{refusal}" },
  async (portal: Portal, reason: RefusalReason) => {
    const { action, answer } = lastDeed(portal);
    portal.remark(expectRefused(action, answer, reason, portal.target.claims));
  },
);

sentence({ en: "it is accepted", "zh-TW": "操作獲得接受" }, async (portal: Portal) => {
  const { action, answer } = lastDeed(portal);
  expectAccepted(action, answer, portal.target.claims);
});

sentence({ en: "nothing has changed", "zh-TW": "沒有任何變更" }, async (portal: Portal) => {
  const { before, actor } = lastAttempt(portal);
  expectUnchanged(before, await portal.snapshot(actor));
});
