import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { UsageError } from "../../domain/usage-error";
import { serverMessages } from "./server-messages";

export interface Listening {
  /** The address without a final slash, such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

const longestHeaders = 16_384;
const headersMs = 10_000;
const requestMs = 30_000;

function isCode(problem: unknown, code: string): boolean {
  return problem instanceof Error && "code" in problem && problem.code === code;
}

function whyNot(problem: unknown, host: string, port: number): unknown {
  if (isCode(problem, "EADDRINUSE")) return new UsageError(serverMessages.portTaken, { port, host });
  if (isCode(problem, "EACCES")) return new UsageError(serverMessages.portForbidden, { port });
  if (isCode(problem, "EADDRNOTAVAIL") || isCode(problem, "ENOTFOUND"))
    return new UsageError(serverMessages.hostUnknown, { host });
  return problem;
}

function addressOf(server: Server, host: string): string {
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Serves an application. Port 0 takes a free one. Throws `UsageError` if the port is taken or the host is not of this computer. */
export async function listen(app: Pick<Hono, "fetch">, host: string, port: number): Promise<Listening> {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const limits = { maxHeaderSize: longestHeaders, headersTimeout: headersMs, requestTimeout: requestMs };
  const server = createServer(limits, (request, response) => void listener(request, response));
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
  } catch (problem) {
    throw whyNot(problem, host, port);
  }
  return {
    url: addressOf(server, host),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
