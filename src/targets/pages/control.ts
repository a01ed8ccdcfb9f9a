import { z } from "zod";
import { formatInEach } from "../../domain/text";
import { AdapterFault, ImplementationCrashed } from "../../port/faults";
import type { Reset } from "../../port/implementation";
import { defaultReset } from "../transports/exercise-people";
import { causeOf, reachServer } from "../transports/reach-server";
import { connectionFailed } from "../transports/transport-errors";
import { pagesMessages } from "./pages-messages";

const savedPoint = z.object({ savepoint: z.string() });

/** Arranges worlds on the server of the pages, over the control of a sandbox. */
export class Control {
  readonly #address: string;
  #saves = true;

  constructor(
    readonly origin: string,
    readonly limitMs: number,
  ) {
    this.#address = `${origin}/sandbox`;
  }

  /** True until the server turned out to have no savepoints. */
  get saves(): boolean {
    return this.#saves;
  }

  /** Tries to arrange a world. Throws `AdapterFault` if the server cannot be reached or cannot be arranged. */
  async try(): Promise<void> {
    await reachServer(this.origin, this.limitMs, () => this.reset(defaultReset));
  }

  async reset(reset: Reset): Promise<void> {
    const { arrangement, clock, seed } = reset;
    const answer = await this.#post("/reset", { arrangement, clock, seed });
    const isControl =
      answer.ok && z.object({ partners: z.object({}) }).safeParse(await answer.json()).success;
    if (!isControl) throw this.#noControl();
  }

  /** Keeps the state of the server. Returns its id, or undefined if the server cannot keep states. */
  async save(): Promise<string | undefined> {
    if (!this.#saves) return undefined;
    const answer = await this.#post("/savepoints", {});
    const read = answer.ok ? savedPoint.safeParse(await answer.json()).data : undefined;
    this.#saves = read !== undefined;
    return read?.savepoint;
  }

  /** Returns to a kept state. Returns false if the server no longer has it. */
  async restore(savepoint: string): Promise<boolean> {
    const answer = await this.#post(`/savepoints/${encodeURIComponent(savepoint)}`, {});
    return answer.ok;
  }

  #noControl(): AdapterFault {
    return new AdapterFault("cannot-start", formatInEach(pagesMessages.noControl, { url: this.#address }));
  }

  async #post(path: string, body: unknown): Promise<Response> {
    try {
      return await fetch(`${this.#address}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(this.limitMs),
      });
    } catch (problem) {
      if (!(problem instanceof TypeError)) throw this.#noControl();
      throw new ImplementationCrashed("reset", connectionFailed(causeOf(problem.cause)), {
        cause: problem.cause,
      });
    }
  }
}
