import { UsageError } from "../domain/usage-error";
import type { Parts } from "../reference/parts";
import { Sandbox } from "./core/sandbox";
import { controlPath } from "./portal/control-surface";
import { listen } from "./server/listen";
import { makeApp } from "./server/make-app";
import { serverMessages } from "./server/server-messages";
import { Worlds } from "./server/worlds";
import { surfaces } from "./surfaces";
import { defaultWorld } from "./world/default-world";
import { checkWorld, readWorld } from "./world/read-world";
import type { WorldInput } from "./world/world-schema";

export interface SandboxOptions {
  /** The port; 0, the default, takes a free one. */
  readonly port?: number;
  /** The address to listen on: 127.0.0.1 by default. */
  readonly host?: string;
  /** True if `host` may be an address that other computers reach. */
  readonly allowRemote?: boolean;
  /** The world of the beginning: an object, or the path of a YAML file. Without it, two providers and some resellers. */
  readonly world?: WorldInput | string;
  /** Most requests of one token in a minute; more are answered with 429. Without it, there is no limit. */
  readonly rateLimit?: number;
  /** Is called with the method and the path of every request, before it is answered. */
  readonly onRequest?: (method: string, path: string) => void;
  /** The parts of a faulty implementation, for tests. */
  readonly parts?: Parts;
}

/** A running sandbox. */
export interface RunningSandbox {
  /** The address without a final slash. The REST API is at `${url}/v1`. */
  readonly url: string;
  /** The ids of all people of the world with their company and roles. */
  people(): readonly {
    readonly id: string;
    readonly organisation: string;
    readonly roles: readonly string[];
  }[];
  /** Returns an access token of a person. `seconds`: how long it is valid; a negative number gives an expired one. Throws `UsageError` for an unknown person. */
  token(person: string, seconds?: number): Promise<string>;
  /** Starts again from the world of the beginning, or from another one. Tokens stay valid. Throws `UsageError`. */
  reset(world?: WorldInput | string): void;
  close(): Promise<void>;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/**
 * Starts the reference as a server: the Partner Center REST API, the port's messages, and pages. Throws `UsageError` for an impossible
 * world, a port that is taken, or a host that other computers reach without `allowRemote`.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const { allowRemote = false, host = "127.0.0.1", onRequest, parts, port = 0, rateLimit, world } = options;
  if (!allowRemote && !loopback.test(host)) throw new UsageError(serverMessages.hostRemote, { host });
  const first = worldOption(world);
  const sandbox = new Sandbox(first, parts);
  const appOptions = { isRemote: allowRemote, rateLimit, onRequest };
  const app = makeApp(sandbox, surfaces, appOptions);
  const worlds = new Worlds();
  worlds.mount(app, `${controlPath}/worlds`, () =>
    listen(makeApp(new Sandbox(first, parts), surfaces, appOptions), host, 0),
  );
  const { close, url } = await listen(app, host, port);
  return {
    url,
    people: () => sandbox.world.people.map(({ id, organisation, roles }) => ({ id, organisation, roles })),
    token: async (person, seconds) => {
      if (!sandbox.world.people.some(({ id }) => id === person))
        throw new UsageError(serverMessages.noPerson, { person });
      return sandbox.signIn(person, seconds);
    },
    reset: (other) => sandbox.reset(other === undefined ? undefined : worldOption(other)),
    close: async () => {
      await worlds.close();
      await close();
    },
  };
}

function worldOption(world: WorldInput | string | undefined) {
  return typeof world === "string" ? readWorld(world) : checkWorld(world ?? defaultWorld());
}
