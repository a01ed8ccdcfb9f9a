import type { Hono } from "hono";
import type { Translations } from "../../domain/text";
import type { Sandbox } from "../core/sandbox";

/** One way to reach the sandbox: the REST API, the port's envelope, web pages. All surfaces of a server share one sandbox. */
export interface Surface {
  /** The name that `twotier serve` prints. */
  readonly title: Translations;
  /** The path that `twotier serve` prints behind the address of the server. */
  readonly path: string;
  /** Adds the routes. `app` has the limits of the server already. */
  mount(app: Hono, sandbox: Sandbox): void;
}
