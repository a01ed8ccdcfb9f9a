import { isDeepStrictEqual } from "node:util";
import type { Hello, Implementation } from "../port/implementation";
import { adapterFault } from "./transports/diagnosis";
import { otherHello } from "./transports/transport-errors";

/** The answers of targets in the handshakes of the runs that are going on. */
const said = new Map<string, Hello>();

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
      if (isDeepStrictEqual(now, required)) return now;
      // The caller does not use it, and so does not end it.
      await opened.bye().catch(() => undefined);
      throw adapterFault("hello-changed", otherHello);
    },
  });
}
