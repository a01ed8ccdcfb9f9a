import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { compose } from "./compose";
import { Exit, type Json, type Portal } from "./portal";

/** The program of a portal of the zoo: serve.js <stdio|http> <behaviours>. Over HTTP it prints its address. */

function serveLines(portal: Portal): void {
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

function respond(to: ServerResponse, { status = 200, body = "", headers = {}, ...how }: Json): void {
  const { socket } = to;
  if (how.reset) return void socket?.resetAndDestroy();
  if (how.upgrade) {
    socket?.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n");
    return;
  }
  const length =
    how.open || how.endless ? {} : { "content-length": Buffer.byteLength(body) + (how.cut ? 9 : 0) };
  to.writeHead(status, { ...length, ...headers });
  if (how.endless) setInterval(() => to.write("x".repeat(10_000)), 5).unref();
  else if (how.open) to.write(body);
  else if (how.cut) to.write(body, () => socket?.destroy());
  else to.end(body, () => how.closes && setTimeout(() => socket?.destroy(), 1));
}

function serveHttp(portal: Portal): void {
  const server = createServer(async (request, response) => {
    try {
      const reply = await portal(JSON.parse(Buffer.concat(await request.toArray()).toString("utf8")));
      respond(response, reply.response ?? { body: JSON.stringify(reply) });
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
