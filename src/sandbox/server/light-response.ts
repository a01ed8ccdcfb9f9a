import { getRequestListener } from "@hono/node-server";

const names = ["Request", "Response"] as const;

/**
 * Returns the class of responses that @hono/node-server writes at once. It reads every other response as a stream, which costs more
 * than all the rest of an answer. The package gives the class only in the place of the global one, which is put back here: a sandbox
 * in a test must not change the globals of the test.
 */
function lightResponse(): typeof Response {
  const globals = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  getRequestListener(() => new Response(null));
  const light = globalThis.Response;
  for (const [name, descriptor] of globals) {
    if (descriptor !== undefined) Object.defineProperty(globalThis, name, descriptor);
  }
  return light;
}

const LightResponse = lightResponse();

/** Headers with which browsers treat JSON carefully. The others of `carefulHeaders` are about pages, and each header costs time. */
const careful = {
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "SAMEORIGIN",
};

const carefulResponses = new WeakSet<Response>();

/** Returns true if a response has the careful headers already. */
export function isCareful(response: Response): boolean {
  return carefulResponses.has(response);
}

/** Returns a response with a text in JSON, or without a body, and with the careful headers. It is written at once. */
export function lightJson(
  status: number,
  text: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const type = text === undefined ? {} : { "Content-Type": "application/json; charset=utf-8" };
  const response = new LightResponse(text ?? null, { status, headers: { ...careful, ...type, ...headers } });
  carefulResponses.add(response);
  return response;
}
