import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { compose } from "./compose";
import { Exit, type Portal } from "./portal";

/** The program of a portal of the zoo: serve.js <stdio|http> <behaviours>. Over HTTP it prints its address. */

function serveLines(portal: Portal): void {
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (line: string): Promise<void> => {
    const message = JSON.parse(line);
    try {
      process.stdout.write(`${JSON.stringify(await portal(message))}\n`);
    } catch (problem) {
      process.exit(problem instanceof Exit ? problem.code : 1);
    }
    if (message.op === "bye") process.exit(0);
  };
  createInterface({ input: process.stdin }).on("line", (line) => {
    last = last.then(() => answer(line));
  });
}

function serveHttp(portal: Portal): void {
  const server = createServer(async (request, response) => {
    try {
      const body = Buffer.concat(await request.toArray()).toString("utf8");
      response.end(JSON.stringify(await portal(JSON.parse(body))));
    } catch {
      response.destroy();
    }
  });
  server.listen(0, "127.0.0.1", () => {
    process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/twotier\n`);
  });
  process.stdin.on("end", () => process.exit()).resume();
}

const [transport = "stdio", behaviours = "none"] = process.argv.slice(2);
(transport === "http" ? serveHttp : serveLines)(compose(behaviours));
