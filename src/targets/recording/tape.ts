import { createHash } from "node:crypto";
import { thrownText } from "../../domain/foreign-text";
import { forEachLanguage, inLanguage, type LocalizedText } from "../../domain/text";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";

/** A fault as data from which it can be thrown again. */
export type TapedFault =
  | { readonly kind: "crash"; readonly verb: string; readonly detail: LocalizedText }
  | { readonly kind: "hang"; readonly verb: string; readonly limitMs: number }
  | { readonly kind: "adapter-fault"; readonly diagnosis: string; readonly detail: LocalizedText }
  | { readonly kind: "other"; readonly detail: string };

export type TapedVerb = "hello" | "reset" | "act" | "observe" | "advance" | "bye";

/** One request with its answer or fault. Secrets are replaced by placeholders, arrangements by their digest. */
export interface TapedExchange {
  /** The number of the opening, from 1. */
  readonly session: number;
  readonly verb: TapedVerb;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly answer?: unknown;
  readonly fault?: TapedFault;
}

/** An arrangement with its digest, written once before the first reset that uses it. */
export interface TapedArrangement {
  readonly arrangement: string;
  readonly value: unknown;
}

export function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** A request as tapes contain it, with the long arrangement replaced by its digest. */
export function questionOf(asked: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return "arrangement" in asked ? { ...asked, arrangement: digestOf(asked.arrangement) } : asked;
}

export function tapedFault(thrown: unknown): TapedFault {
  const message = thrownText(thrown);
  if (thrown instanceof ImplementationHung) {
    return { kind: "hang", verb: thrown.verb, limitMs: thrown.limitMs };
  }
  if (thrown instanceof AdapterFault) {
    return { kind: "adapter-fault", diagnosis: thrown.diagnosis, detail: thrown.saying };
  }
  if (!(thrown instanceof ImplementationCrashed)) return { kind: "other", detail: message };
  return { kind: "crash", verb: thrown.verb, detail: detailOf(thrown) };
}

/** The message of a crash without its standard beginning. */
function detailOf({ verb, saying }: ImplementationCrashed): LocalizedText {
  const beginning = new ImplementationCrashed(verb, "").saying;
  const detail = forEachLanguage((language) =>
    inLanguage(saying, language).slice(inLanguage(beginning, language).length),
  );
  const [en, zh] = [inLanguage(detail, "en"), inLanguage(detail, "zh-TW")];
  return en === zh ? en : detail;
}

/** The error that was recorded. */
export function thrownAgain(fault: TapedFault): Error {
  switch (fault.kind) {
    case "crash":
      return new ImplementationCrashed(fault.verb, fault.detail);
    case "hang":
      return new ImplementationHung(fault.verb, fault.limitMs);
    case "adapter-fault":
      return new AdapterFault(fault.diagnosis, fault.detail);
    case "other":
      return new Error(fault.detail);
  }
}
