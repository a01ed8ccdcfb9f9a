import { createHash } from "node:crypto";
import type { Reply } from "./operation";

const mostRemembered = 10_000;
const rememberedMs = 24 * 3_600_000;

interface Remembered {
  readonly until: number;
  readonly reply: Reply;
}

/**
 * Answers of POST requests by their `MS-RequestId`, so that a repeated request creates nothing and gets the same answer. An id belongs
 * to one caller, address and body: another request with it is an ordinary one.
 */
export class Replays {
  readonly #replies = new Map<string, Remembered>();

  /** Returns the key of a request, or undefined if it has no request id. */
  keyOf(id: string | undefined, who: string, path: string, body: string): string | undefined {
    if (id === undefined || id.trim() === "") return undefined;
    const digest = createHash("sha256").update(body).digest("base64");
    return [id.trim().toLowerCase(), who, path.toLowerCase(), digest].join("\n");
  }

  find(key: string | undefined): Reply | undefined {
    const found = key === undefined ? undefined : this.#replies.get(key);
    return found !== undefined && found.until > Date.now() ? found.reply : undefined;
  }

  remember(key: string | undefined, reply: Reply): void {
    if (key === undefined) return;
    this.#replies.set(key, { until: Date.now() + rememberedMs, reply });
    const [oldest] = this.#replies.keys();
    if (this.#replies.size > mostRemembered && oldest !== undefined) this.#replies.delete(oldest);
  }

  clear(): void {
    this.#replies.clear();
  }
}
