import { ownSteps, packageRoot } from "../verify/package-root";
import { type News, type Order, order } from "./fault-message";
import { Hunter } from "./hunter";
import { nothingRemembered, readHuntingMemory } from "./hunting-memory";

/** A process of its own that hunts suspects: steps of cucumber are loaded once in it. Ends when its parent does. */

function tell(news: News): void {
  process.send?.(news);
}

let hunter: Hunter | undefined;

async function obey(asked: Order): Promise<News> {
  if (asked.say === "prepare") {
    const folder = { root: packageRoot(), features: "features", steps: ownSteps() };
    const { fresh, language, seed } = asked;
    const memory = fresh ? nothingRemembered : readHuntingMemory(seed);
    hunter = await Hunter.prepare({ folder, seed, language, memory });
    return { say: "ready" };
  }
  if (hunter === undefined)
    return { say: "broken", detail: "A suspect was named before the hunt was prepared." };
  if (asked.say === "acquit") return { say: "heard", alarms: await hunter.falseAlarms(asked.target) };
  if (asked.say === "weigh") return { say: "weighed", kills: await hunter.allKills(asked.target) };
  const { apart, suspect } = asked;
  return { say: "hunted", hunted: await (apart ? hunter.huntApart(suspect) : hunter.hunt(suspect)) };
}

process.on("message", (message) => {
  obey(order.parse(message)).then(tell, (problem: unknown) => {
    tell({
      say: "broken",
      detail: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
    });
  });
});
process.on("disconnect", () => process.exit());
