import { z } from "zod";
import { formatInEach, message } from "../../domain/text";
import { AdapterFault } from "../../port/faults";
import { reachServer } from "./reach-server";

const messages = {
  oneWorld: message(
    "{url} has one world for all: POST /worlds there opens none. Leave --workers out.",
    "{url} 只有一個共用的世界，無法以 POST /worlds 開啟其他世界。請勿使用 --workers。",
  ),
};

const openedWorld = z.object({ id: z.string(), url: z.url() });

/** A world that a sandbox keeps for one program. */
export interface OwnWorld {
  /** The address of its server, without a path. */
  readonly origin: string;
  close(): Promise<void>;
}

const scheme = /^(pages|rest)\+https?:/;

/** Asks for a world of its own in the fragment of a target, so that several processes can judge one server at once. */
export function withOwnWorld(target: string): string {
  if (!scheme.test(target)) return target;
  const [address = "", fragment = ""] = target.split("#");
  const settings = new URLSearchParams(fragment);
  settings.set("world", "own");
  return `${address}#${settings}`;
}

/** True if the target asks for a world of its own. */
export function hasOwnWorld(address: URL): boolean {
  return new URLSearchParams(address.hash.slice(1)).get("world") === "own";
}

/** Opens a world on a sandbox; `origin` is its address. Throws `AdapterFault` if the server cannot be reached or has one world for all. */
export async function openWorld(origin: string, limitMs: number): Promise<OwnWorld> {
  const control = `${origin}/sandbox`;
  const call = (method: string, path: string) =>
    fetch(`${control}/worlds${path}`, { method, signal: AbortSignal.timeout(limitMs) });
  const answer = await reachServer(origin, limitMs, () => call("POST", ""));
  const read = answer.ok ? openedWorld.safeParse(await answer.json().catch(() => undefined)).data : undefined;
  if (read === undefined)
    throw new AdapterFault("cannot-start", formatInEach(messages.oneWorld, { url: control }));
  return {
    origin: new URL(read.url).origin,
    async close() {
      await call("DELETE", `/${encodeURIComponent(read.id)}`);
    },
  };
}
