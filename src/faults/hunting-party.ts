import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Language } from "../domain/language";
import type { Hunted } from "./chase";
import { type News, news, type Order } from "./fault-message";
import { FaultRunProblem } from "./fault-run-problem";
import type { Suspect } from "./suspect";

interface PartyTerms {
  readonly seed: number;
  readonly language: Language;
  /** How many processes hunt. */
  readonly hunters: number;
  readonly onHunted: (hunted: Hunted) => void;
}

/** Hunts all suspects in several processes at once; each takes the next as soon as it is free. Throws `FaultRunProblem`. */
export async function huntAll(suspects: readonly Suspect[], terms: PartyTerms): Promise<void> {
  const waiting = [...suspects];
  const hunters = Array.from({ length: Math.max(1, Math.min(terms.hunters, suspects.length)) }, () =>
    huntUntilNoneIsLeft(waiting, terms),
  );
  await Promise.all(hunters);
}

async function huntUntilNoneIsLeft(waiting: Suspect[], terms: PartyTerms): Promise<void> {
  const child = fork(join(__dirname, "fault-worker.js"), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  try {
    await ask(child, { say: "prepare", seed: terms.seed, language: terms.language });
    for (let suspect = waiting.shift(); suspect !== undefined; suspect = waiting.shift()) {
      const told = await ask(child, { say: "hunt", suspect });
      if (told.say === "hunted") terms.onHunted(told.hunted);
    }
  } finally {
    child.disconnect();
  }
}

function ask(child: ChildProcess, order: Order): Promise<News> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new FaultRunProblem(`A hunting process ended with ${code}.`));
    child.once("exit", onExit);
    child.once("message", (message) => {
      child.off("exit", onExit);
      const told = news.parse(message);
      if (told.say === "broken") reject(new FaultRunProblem(told.detail));
      else resolve(told);
    });
    child.send(order);
  });
}
