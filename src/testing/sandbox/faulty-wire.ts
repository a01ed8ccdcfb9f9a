import { z } from "zod";
import { Sandbox } from "../../sandbox/core/sandbox";
import { type Listening, listen } from "../../sandbox/server/listen";
import { makeApp } from "../../sandbox/server/make-app";
import { surfaces } from "../../sandbox/surfaces";
import { defaultWorld } from "../../sandbox/world/default-world";
import { checkWorld } from "../../sandbox/world/read-world";

type Forward = (request: Request) => Promise<Response>;

/** A fault that only a wire can have: it changes a request or its answer. */
export interface WireFault {
  readonly name: string;
  /** A part of the report that names the fault: the diagnosis, or the requirement that breaks. */
  readonly blamed: string;
  readonly serve: (request: Request, forward: Forward) => Promise<Response>;
}

const objectShape = z.record(z.string(), z.unknown());
type Body = z.infer<typeof objectShape>;

async function changing(response: Response, change: (body: Body) => Body): Promise<Response> {
  const text = await response.text();
  const { headers, status } = response;
  return text === ""
    ? new Response(null, { status, headers })
    : new Response(JSON.stringify(change(objectShape.parse(JSON.parse(text)))), { status, headers });
}

function rowsOf({ items }: Body): readonly unknown[] {
  return Array.isArray(items) ? items : [];
}

function isList({ method, url }: Request): boolean {
  return method === "GET" && new URL(url).pathname === "/v1/customers";
}

function without(request: Request, header: string): Request {
  const headers = new Headers(request.headers);
  headers.delete(header);
  return new Request(request, { headers });
}

/** A fault of the answers to some requests. */
function answers(
  name: string,
  blamed: string,
  concerns: (request: Request) => boolean,
  change: (body: Body, request: Request) => Body,
): WireFault {
  const serve: WireFault["serve"] = async (request, forward) => {
    const response = await forward(request);
    return concerns(request) ? changing(response, (body) => change(body, request)) : response;
  };
  return { name, blamed, serve };
}

const isLaterPage = (request: Request) => isList(request) && request.headers.has("ms-continuationtoken");
const isSubscriptionPatch = ({ method, url }: Request) => method === "PATCH" && /subscriptions/.test(url);

export const wireFaults: readonly WireFault[] = [
  answers("a later page loses its first row", "wrong-total-count", isLaterPage, (body) => ({
    ...body,
    items: rowsOf(body).slice(1),
  })),
  answers("a page repeats its first row", "page-repeats-row", isList, (body) => ({
    ...body,
    items: [...rowsOf(body).slice(0, 1), ...rowsOf(body)],
  })),
  answers("totalCount counts the page", "wrong-total-count", isList, (body) => ({
    ...body,
    totalCount: rowsOf(body).length,
  })),
  {
    name: "a stale etag is accepted",
    blamed: "stale-etag-accepted",
    serve: (request, forward) => forward(without(request, "if-match")),
  },
  {
    name: "a POST that is repeated by MS-RequestId is performed twice",
    blamed: "repeated-request",
    serve: (request, forward) => forward(without(request, "ms-requestid")),
  },
  {
    name: "the filter by company name regards case",
    blamed: "filter-case",
    serve: async (request, forward) => {
      const isOther = /CompanyName.*Value%22%3A%22[a-z]/.test(request.url);
      return isOther
        ? changing(await forward(request), (body) => ({ ...body, totalCount: 0, items: [], links: {} }))
        : forward(request);
    },
  },
  {
    name: "a PATCH drops the name that it was not sent",
    blamed: "licences-can-be-added",
    serve: async (request, forward) => {
      if (!isSubscriptionPatch(request)) return forward(request);
      const body = { friendlyName: "-", ...JSON.parse((await request.text()) || "{}") };
      const { headers, method, url } = without(request, "content-length");
      return forward(new Request(url, { method, headers, body: JSON.stringify(body) }));
    },
  },
  {
    name: "ids are compared by case",
    blamed: "fail",
    serve: async (request, forward) => {
      const isUpper = /\/customers\/[0-9A-F-]*[A-F][0-9A-F-]*(\/|$|\?)/.test(request.url);
      const problem = {
        code: 60003,
        description: "The customer is not found.",
        data: [],
        source: "PartnerFD",
      };
      return isUpper ? Response.json(problem, { status: 404 }) : forward(request);
    },
  },
  {
    name: "errors are answered with 200",
    blamed: "malformed-answer",
    serve: async (request, forward) => {
      const response = await forward(request);
      return response.status >= 400 && request.url.includes("/v1/")
        ? Response.json(await response.json())
        : response;
    },
  },
  {
    name: "errors have no code",
    blamed: "malformed-answer",
    serve: async (request, forward) => {
      const response = await forward(request);
      return response.status >= 400
        ? Response.json({ message: "no" }, { status: response.status })
        : response;
    },
  },
  answers(
    "the password can be read again",
    "credentials-gone-after-closing",
    ({ method, url }) => method === "GET" && /\/v1\/customers\/[^/?]+$/.test(url),
    (body) =>
      body.id === undefined ? body : { ...body, userCredentials: { userName: "admin", password: "Tmp-1" } },
  ),
  {
    name: "the server answers with 500",
    blamed: "500",
    serve: async (request, forward) =>
      isSubscriptionPatch(request) ? Response.json({}, { status: 500 }) : forward(request),
  },
];

/** Starts a sandbox whose wire has a fault. */
export async function listenWithFault({ serve }: WireFault): Promise<Listening> {
  const app = makeApp(new Sandbox(checkWorld(defaultWorld())), surfaces, { isRemote: false });
  const forward: Forward = async (request) => app.fetch(request);
  const fetch = async (request: Request): Promise<Response> => {
    const isControl = new URL(request.url).pathname.startsWith("/sandbox");
    const plain = new Request(request.url, {
      method: request.method,
      headers: request.headers,
      ...(["GET", "HEAD"].includes(request.method) ? {} : { body: await request.text() }),
    });
    return isControl ? forward(plain) : serve(plain, forward);
  };
  return listen({ fetch }, "127.0.0.1", 0);
}
