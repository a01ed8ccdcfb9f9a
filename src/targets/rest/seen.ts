import type { HttpAnswer } from "./http-request";

/** The answers to GET requests since the last request that may have changed something, and the version of the world then. */
export class Seen {
  #answers = new Map<string, Promise<HttpAnswer>>();

  /** `version`: that of the server's world, if the server keeps versions. */
  constructor(public version: number | undefined) {}

  /** Returns the same answers, to be continued independently. */
  copy(): Seen {
    const copy = new Seen(this.version);
    copy.#answers = new Map(this.#answers);
    return copy;
  }

  find(key: string): Promise<HttpAnswer> | undefined {
    return this.#answers.get(key);
  }

  /** Keeps an answer, which may still be on its way. A request that fails is not kept. */
  keep(key: string, answer: Promise<HttpAnswer>): void {
    const answers = this.#answers;
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
  }

  /** Forgets all answers: something may have changed. */
  forget(): void {
    this.#answers = new Map();
  }
}
