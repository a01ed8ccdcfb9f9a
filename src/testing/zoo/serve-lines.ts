import { createInterface } from "node:readline";
import { Exit, type Portal } from "./portal";

/** Answers the lines of standard input on standard output, one after another. */
export function serveLines(portal: Portal): void {
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (line: string): Promise<void> => {
    const message = JSON.parse(line);
    try {
      const reply = await portal(message);
      process.stdout.write(reply.raw ?? `${JSON.stringify(reply)}\n`);
    } catch (problem) {
      process.exit(problem instanceof Exit ? problem.code : 1);
    }
    if (message.op === "bye") process.exit(0);
  };
  createInterface({ input: process.stdin }).on("line", (line) => {
    last = last.then(() => answer(line));
  });
}
