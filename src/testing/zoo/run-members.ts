import { members } from "./members";
import { runMember } from "./run-member";

/** A process that runs the members whose numbers it is sent, and answers with each result. */

process.on("message", async (number: number) => {
  const member = members[number];
  if (member === undefined) return;
  const result = await runMember(member).catch((problem: unknown) => ({
    wrong: `threw ${problem}`,
    leaks: [],
  }));
  process.send?.({ ...result, peak: process.resourceUsage().maxRSS / 1024 });
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
