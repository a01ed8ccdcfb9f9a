import type { Language } from "./language";
import { type Fillings, type Message, say } from "./message";

/** An error whose message exists in both languages; `message` is the English one. */
export class BilingualError<Holes extends string = never> extends Error {
  readonly #text: Message<Holes>;
  readonly #fillings: Fillings<Holes>;

  constructor(text: Message<Holes>, ...fillings: Fillings<Holes>) {
    super(say(text, "en", ...fillings));
    this.#text = text;
    this.#fillings = fillings;
  }

  in(language: Language): string {
    return say(this.#text, language, ...this.#fillings);
  }
}
