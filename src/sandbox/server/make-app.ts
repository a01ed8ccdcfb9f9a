import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Sandbox } from "../core/sandbox";
import { carefulHeaders, keepVersions, limitBodies, loopbackOnly } from "./guards";
import { problemResponse } from "./problem";
import { limitRate } from "./rate-limit";
import type { Surface } from "./surface";

export interface AppOptions {
  /** True if requests for other hosts than this computer are answered. */
  readonly isRemote: boolean;
  /** Most requests of one token in a minute. Without it, there is no limit. */
  readonly rateLimit?: number | undefined;
  readonly onRequest?: ((method: string, path: string) => void) | undefined;
}

function pathOf(request: Request): string {
  const [, path = "/"] = /^[^:]+:\/\/[^/?#]*([^?#]*)/.exec(request.url) ?? [];
  return path.length > 1 ? path.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "") : path;
}

/** Makes the application of all surfaces. Paths with doubled or final slashes are routed as without them. */
export function makeApp(sandbox: Sandbox, surfaces: readonly Surface[], options: AppOptions): Hono {
  const app = new Hono({ getPath: pathOf });
  const { onRequest } = options;
  if (onRequest !== undefined)
    app.use(({ req }, next) => {
      onRequest(req.method, req.url.replace(/^[^:]+:\/\/[^/]*/, ""));
      return next();
    });
  app.use(carefulHeaders());
  if (!options.isRemote) app.use(loopbackOnly());
  app.use(limitBodies());
  if (options.rateLimit !== undefined) app.use(limitRate(options.rateLimit));
  app.use(keepVersions(sandbox));
  app.notFound(() => problemResponse(404, 1000, "There is nothing at this address."));
  app.onError((problem) =>
    problem instanceof HTTPException
      ? problemResponse(problem.status, 800002, problem.message || "The request is refused.")
      : problemResponse(500, 800003, "The server failed. This is a fault of twotier."),
  );
  for (const surface of surfaces) surface.mount(app, sandbox);
  return app;
}
