import type { IncomingMessage } from "node:http";
import { findFault } from "../../mutants/named/catalogue";
import { referenceParts } from "../../reference/reference-parts";
import { Sandbox } from "../../sandbox/core/sandbox";
import { makeApp } from "../../sandbox/server/make-app";
import { surfaces } from "../../sandbox/surfaces";
import { defaultWorld } from "../../sandbox/world/default-world";
import { checkWorld } from "../../sandbox/world/read-world";
import { type WireFault, wireFaults } from "../sandbox/faulty-wire";
import { zooPassword } from "./content-behaviours";
import type { HttpReply } from "./portal";
import { type RestBehaviour, restBehaviours } from "./rest-behaviours";
import { respond, serveOnFreePort } from "./serve-http";

type Serve = (request: Request) => Promise<Response>;

/** The sandbox, or it with a named fault. Every new customer gets the password by which the reports can be searched. */
function serverOf(faultName: string | undefined): Serve {
  const fault = faultName === undefined ? undefined : findFault(faultName);
  // A faulty implementation may refuse the customers of the usual world.
  const world = checkWorld({ ...defaultWorld(), partnerships: [], customers: [] });
  const sandbox = fault ? new Sandbox(world, fault.change(referenceParts())) : new Sandbox(world);
  const app = makeApp(sandbox, surfaces, { isRemote: false });
  return async (request) => app.fetch(request);
}

function withPassword(text: string): string {
  return text.replaceAll(/("password":)"[^"]*"/g, (_, key) => key + JSON.stringify(zooPassword));
}

/** `wire:a-later-page-loses-its-first-row` is the fault of that name. */
function wireFaultOf(word: string): WireFault {
  const fault = wireFaults.find(({ name }) => name.replaceAll(/\W+/g, "-") === word);
  if (fault === undefined) throw new Error(`No wire has the fault "${word}".`);
  return fault;
}

async function requestFrom(asked: IncomingMessage): Promise<Request> {
  const body = Buffer.concat(await asked.toArray());
  const headers = new Headers(
    Object.entries(asked.headers).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const url = new URL(asked.url ?? "/", `http://${asked.headers.host}`);
  return new Request(url, { method: asked.method ?? "GET", headers, ...(body.length > 0 ? { body } : {}) });
}

async function replyOf(response: Response): Promise<HttpReply> {
  const { status } = response;
  const headers = new Headers(response.headers);
  // The body may be changed.
  headers.delete("content-length");
  return { status, headers: Object.fromEntries(headers), body: withPassword(await response.text()) };
}

/** Answers as the REST API does, with these behaviours. The calls that arrange the sandbox are always answered rightly. */
export function serveRest(behaviours: string): void {
  const parts = behaviours.split("+").map((part) => part.split(":"));
  const wordOf = (kind: string) => parts.find(([name]) => name === kind)?.[1];
  const plain = serverOf(wordOf("fault"));
  const wire = wordOf("wire");
  const faulty: Serve = wire === undefined ? plain : (request) => wireFaultOf(wire).serve(request, plain);
  const changes = parts
    .filter(([name = ""]) => !["fault", "wire", "none"].includes(name))
    .map(([name = "", word = ""]): RestBehaviour => {
      const behaviour = restBehaviours[name];
      if (behaviour === undefined) throw new Error(`There is no behaviour "${name}" of a REST server.`);
      return behaviour(word);
    });
  serveOnFreePort(async (asked, answer) => {
    const request = await requestFrom(asked);
    const { pathname: path } = new URL(request.url);
    const isControl = path.startsWith("/sandbox");
    let reply = await replyOf(await (isControl ? plain : faulty)(request));
    for (const change of isControl ? [] : changes)
      reply = await change(reply, { method: request.method, path });
    respond(answer, reply);
  }, "/v1");
}
