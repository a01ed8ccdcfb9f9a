import type { Hello, Implementation } from "../../port/implementation";
import { hideShownSecrets } from "../secrets/shown-secrets";
import { adapterFault } from "./diagnosis";
import { otherHello } from "./transport-errors";

/** The answers of targets in the handshakes of the runs that are going on. */
const said = new Map<string, Hello>();

/** Compares without secrets: one that has been shown in the meantime is hidden in the later answer only. */
export function isSameHello(one: Hello, other: Hello): boolean {
  return hideShownSecrets(JSON.stringify(one)) === hideShownSecrets(JSON.stringify(other));
}

/** Requires the same `hello` from a target whenever it is opened, until the returned function is called. */
export function requireHello(target: string, hello: Hello): () => void {
  said.set(target, hello);
  return () => said.delete(target);
}

/** Lets an implementation throw `AdapterFault` if its `hello` is not the one that is required of the target. */
export function withSameHello(target: string, opened: Implementation): Implementation {
  const required = said.get(target);
  if (required === undefined) return opened;
  const hello = opened.hello.bind(opened);
  return Object.assign(opened, {
    hello: async (): Promise<Hello> => {
      const now = await hello();
      if (isSameHello(now, required)) return now;
      // The caller does not use it, and so does not end it.
      await opened.bye().catch(() => undefined);
      throw adapterFault("hello-changed", otherHello);
    },
  });
}
