import type { Language } from "../../domain/language";
import { format, LocalizedError, type Message } from "../../domain/text";
import { baselineMessages, fieldMessages } from "./baseline-messages";

export type Field = keyof typeof fieldMessages;

/** The place of a mistake in a file. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** A mistake in a file of expected failures, reported in one line; exit code 2. */
export class BaselineError<Placeholders extends string = never> extends LocalizedError<Placeholders> {
  override readonly name = "UsageError";
}

/** A field that is missing or has a wrong value. Its message names the expected one in either language. */
export class FieldError extends BaselineError<"path" | "line" | "field" | "found" | "expected"> {
  readonly #place: Place;
  readonly #field: Field;
  readonly #found: string | undefined;

  constructor(place: Place, field: Field, found: string | undefined) {
    super(sentence(found), {
      ...place,
      field,
      found: found ?? "",
      expected: format(fieldMessages[field], "en"),
    });
    this.#place = place;
    this.#field = field;
    this.#found = found;
  }

  override in(language: Language): string {
    const expected = format(fieldMessages[this.#field], language);
    const fillings = { ...this.#place, field: this.#field, found: this.#found ?? "", expected };
    return format(sentence(this.#found), language, fillings);
  }
}

function sentence(found: string | undefined): Message<"path" | "line" | "field" | "found" | "expected"> {
  const { missingField, wrongField } = baselineMessages;
  return found === undefined ? missingField : wrongField;
}
