import { inBoth, type Saying } from "../../domain/saying";
import { type Fillings, type Message, say } from "../../language/message";

/** A message in both languages. */
export function saying<Holes extends string>(text: Message<Holes>, ...fillings: Fillings<Holes>): Saying {
  return inBoth((language) => say(text, language, ...fillings));
}
