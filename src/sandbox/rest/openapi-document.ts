import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { suiteVersion } from "../../domain/package-root";
import { problem } from "./schemas/common";
import type { Operation } from "./wire/operation";

const errors = {
  400: "The request cannot be accepted",
  401: "The token is missing or invalid",
  403: "The caller has no right to this",
  404: "There is nothing with this id, or nothing of the caller's",
  409: "The resource is in another state",
} as const;

function json(schema: z.ZodType) {
  return { "application/json": { schema } };
}

function answersOf({ answers, method }: Operation) {
  const known = Object.entries(answers).map(
    ([status, { description, schema }]) =>
      [status, schema === undefined ? { description } : { description, content: json(schema) }] as const,
  );
  const hasBody = method !== "head";
  const failed = Object.entries(errors).map(
    ([status, description]) =>
      [status, hasBody ? { description, content: json(problem) } : { description }] as const,
  );
  return Object.fromEntries([...failed, ...known]);
}

function paramsOf(path: string): z.ZodObject | undefined {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  if (names.length === 0) return undefined;
  return z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
}

/** Registers an operation with the schemas that check its requests. */
function register(app: OpenAPIHono, prefix: string, operation: Operation): void {
  const { body, id, method, path, query, summary } = operation;
  const params = paramsOf(path);
  app.openAPIRegistry.registerPath(
    createRoute({
      method,
      path: `${prefix}${path}`,
      operationId: id,
      summary,
      security: [{ bearer: [] }],
      request: {
        ...(params === undefined ? {} : { params }),
        ...(query === undefined ? {} : { query }),
        ...(body === undefined ? {} : { body: { content: json(body) } }),
      },
      responses: answersOf(operation),
    }),
  );
}

/** Operations with the beginning of their paths. */
export interface OperationGroup {
  readonly prefix: string;
  readonly operations: readonly Operation[];
}

/** Returns the OpenAPI 3.1 document of the operations. `url` is the address of the server. */
export function openApiDocument(groups: readonly OperationGroup[], url: string) {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  for (const { operations, prefix } of groups) {
    for (const each of operations) register(app, prefix, each);
  }
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Partner Center REST API v1, as served by twotier",
      version: suiteVersion(),
      description:
        "Property names and enumerations are accepted in any case. Unknown and null properties are ignored. POST requests with the same MS-RequestId are performed once.",
    },
    servers: [{ url }],
  });
}
