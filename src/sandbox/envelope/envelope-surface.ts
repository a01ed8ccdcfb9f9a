import type { Hono } from "hono";
import { z } from "zod";
import { message } from "../../domain/text";
import type { Sandbox } from "../core/sandbox";
import { problemResponse } from "../server/problem";
import type { Surface } from "../server/surface";
import {
  type Envelope,
  envelope,
  readAct,
  readAdvance,
  readHello,
  readObserve,
  readReset,
} from "./read-request";

/** The port's messages over HTTP: one request in the body of a POST, its answer in the body of the response. */

type Answer = Readonly<Record<string, unknown>>;
const unsupported: Answer = { outcome: "unsupported" };

const verbs: Readonly<Record<string, (sandbox: Sandbox, asked: Envelope) => Answer>> = {
  hello: (sandbox, asked) => {
    readHello(asked);
    return { ...sandbox.workspace.hello() };
  },
  reset: (sandbox, asked) => {
    sandbox.arrange(readReset(asked));
    return {};
  },
  act: (sandbox, asked) => {
    const read = readAct(asked);
    return read === undefined ? unsupported : { ...sandbox.act(read.who, read.action, read.args) };
  },
  observe: (sandbox, asked) => {
    const read = readObserve(asked);
    return read === undefined ? unsupported : { ...sandbox.observe(read.who, read.what, read.args) };
  },
  advance: (sandbox, asked) => {
    sandbox.workspace.advance?.(readAdvance(asked).milliseconds);
    return {};
  },
  bye: () => ({}),
};

function errorOf(problem: unknown): Answer {
  const detail = problem instanceof z.ZodError ? z.prettifyError(problem) : "the request cannot be served";
  return { error: detail.replaceAll(/\s+/g, " ") };
}

function answerTo(sandbox: Sandbox, asked: Envelope): Answer {
  const serve = Object.hasOwn(verbs, asked.op) ? verbs[asked.op] : undefined;
  if (serve === undefined) return { error: "unknown verb" };
  try {
    return serve(sandbox, asked);
  } catch (problem) {
    if (problem instanceof z.ZodError) return errorOf(problem);
    throw problem;
  }
}

export const envelopePath = "/twotier";

/** The envelope as a surface: `verify --against http://…/twotier`. It has no tokens: its messages name the person. */
export const envelopeSurface: Surface = {
  title: message("messages of the port", "連接埠的訊息"),
  path: envelopePath,
  mount(app: Hono, sandbox: Sandbox) {
    app.post(envelopePath, async (context) => {
      // A form of another site cannot send this content type without asking first.
      const isJson = /^application\/json\b/i.test(context.req.header("content-type") ?? "");
      if (!isJson) return problemResponse(415, 800002, "Send the request as application/json.");
      const parsed = envelope.safeParse(await context.req.json().catch(() => undefined));
      if (!parsed.success)
        return problemResponse(400, 800002, "Send one request of the port, a JSON object with id and op.");
      return Response.json({ id: parsed.data.id, ...answerTo(sandbox, parsed.data) });
    });
  },
};
