import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { HttpReply, Portal } from "./portal";

const upgrade = "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n";

/** Sends a response in its own way. */
export function respond(
  to: ServerResponse,
  { status = 200, body = "", headers = {}, instead, ends, closes }: HttpReply,
): void {
  const { socket } = to;
  if (instead !== undefined)
    return void (instead === "reset" ? socket?.resetAndDestroy() : socket?.write(upgrade));
  const isOpen = ends === "never" || ends === "endless";
  const length = Buffer.byteLength(body) + (ends === "early" ? 9 : 0);
  to.writeHead(status, { ...(isOpen ? {} : { "content-length": length }), ...headers });
  if (ends === "endless") setInterval(() => to.write("x".repeat(10_000)), 5).unref();
  else if (ends === "never") to.write(body);
  else if (ends === "early") to.write(body, () => socket?.destroy());
  else to.end(body, () => closes && setTimeout(() => socket?.destroySoon(), 1));
}

/** Serves requests on a free port of this computer until standard input ends, and prints the address with this path. */
export function serveOnFreePort(listener: RequestListener, path: string): void {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The server has no port.");
    process.stdout.write(`http://127.0.0.1:${address.port}${path}\n`);
  });
  process.stdin.on("end", () => process.exit()).resume();
}

/** Answers the messages of the port over HTTP. */
export function serveHttp(portal: Portal): void {
  serveOnFreePort(async (request, response) => {
    try {
      const reply = await portal(JSON.parse(Buffer.concat(await request.toArray()).toString("utf8")));
      respond(response, reply.response ?? { body: JSON.stringify(reply) });
    } catch {
      response.destroy();
    }
  }, "/twotier");
}
