import { type Fillings, type Message, say } from "../../domain/message";
import { inBoth, type LocalizedText } from "../../domain/saying";

/** A message in both languages. */
export function saying<Holes extends string>(
  text: Message<Holes>,
  ...fillings: Fillings<Holes>
): LocalizedText {
  return inBoth((language) => say(text, language, ...fillings));
}
