import type { Hono } from "hono";
import { message } from "../../domain/text";
import type { Sandbox } from "../core/sandbox";
import { portalOperations } from "../portal/portal-operations";
import { problemResponse } from "../server/problem";
import type { Surface } from "../server/surface";
import { openApiDocument } from "./openapi-document";
import { operations as apiOperations } from "./operations/all-operations";
import { answerTokenRequest } from "./token-endpoint";
import { Carts } from "./wire/carts-store";
import { mountOperation } from "./wire/mount-operation";
import type { Operation } from "./wire/operation";
import { Replays } from "./wire/replays";

export const restPath = "/v1";
const portalPath = "/portal";

/** The calls of the API, and those of the page alone, each behind its prefix. */
const groups = [
  { prefix: restPath, operations: apiOperations },
  { prefix: portalPath, operations: portalOperations },
];

/** Answers 405 with the permitted methods for a known path with another method. */
function mountWrongMethods(app: Hono, prefix: string, operations: readonly Operation[]): void {
  const methods = new Map<string, string[]>();
  for (const { method, path } of operations) {
    const route = `${prefix}${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
    methods.set(route, [...(methods.get(route) ?? []), method.toUpperCase()]);
  }
  for (const [route, allowed] of methods) {
    app.all(route, () =>
      problemResponse(405, 800002, "The resource does not have this method.", { Allow: allowed.join(", ") }),
    );
  }
}

/** The Partner Center REST API, its OpenAPI document and the token endpoints. */
export const restSurface: Surface = {
  title: message("Partner Center REST API", "合作夥伴中心 REST API"),
  path: restPath,
  mount(app: Hono, sandbox: Sandbox) {
    const shared = { sandbox, carts: new Carts(), replays: new Replays() };
    sandbox.onReset(() => {
      shared.carts.clear();
      shared.replays.clear();
    });
    sandbox.onSave(() => shared.carts.save());
    for (const { operations, prefix } of groups) {
      for (const operation of operations) mountOperation(app, prefix, operation, shared);
      mountWrongMethods(app, prefix, operations);
    }
    for (const path of ["/:tenant/oauth2/token", "/:tenant/oauth2/v2.0/token"]) {
      app.post(path, (context) => answerTokenRequest(context, sandbox));
    }
    app.get("/openapi.json", (context) => {
      const { origin } = new URL(context.req.url);
      return Response.json(openApiDocument(groups, origin));
    });
  },
};
