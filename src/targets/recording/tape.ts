import { createHash } from "node:crypto";
import { forEachLanguage, inLanguage, type LocalizedText } from "../../domain/text";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";

/** What came instead of an answer, told so that it can be thrown again. */
export type TapedFault =
  | { readonly kind: "crash"; readonly verb: string; readonly detail: LocalizedText }
  | { readonly kind: "hang"; readonly verb: string; readonly limitMs: number }
  | { readonly kind: "adapter-fault"; readonly diagnosis: string; readonly detail: LocalizedText }
  | { readonly kind: "other"; readonly detail: string };

export type TapedVerb = "hello" | "reset" | "act" | "observe" | "advance" | "bye";

/** One question to an implementation and what came back. Secrets are placeholders, an arrangement is its digest. */
export interface TapedExchange {
  /** Which opening of the implementation was asked, counted from 1. */
  readonly session: number;
  readonly verb: TapedVerb;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly answer?: unknown;
  readonly fault?: TapedFault;
}

/** An arrangement, told once under its digest, before the first reset that uses it. */
export interface TapedArrangement {
  readonly arrangement: string;
  readonly value: unknown;
}

/** The digest of whatever can be written as JSON. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** A question as tapes tell it: an arrangement is long, and always one of a few. */
export function questionOf(asked: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return "arrangement" in asked ? { ...asked, arrangement: digestOf(asked.arrangement) } : asked;
}

/** A thrown thing as data. */
export function tapedFault(thrown: unknown): TapedFault {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (thrown instanceof ImplementationHung) {
    return { kind: "hang", verb: thrown.verb, limitMs: thrown.limitMs };
  }
  if (thrown instanceof AdapterFault) {
    return { kind: "adapter-fault", diagnosis: thrown.diagnosis, detail: thrown.saying };
  }
  if (!(thrown instanceof ImplementationCrashed)) return { kind: "other", detail: message };
  return { kind: "crash", verb: thrown.verb, detail: detailOf(thrown) };
}

/** What a crash says beside that it is one. */
function detailOf({ verb, saying }: ImplementationCrashed): LocalizedText {
  const beginning = new ImplementationCrashed(verb, "").saying;
  const detail = forEachLanguage((language) =>
    inLanguage(saying, language).slice(inLanguage(beginning, language).length),
  );
  const [en, zh] = [inLanguage(detail, "en"), inLanguage(detail, "zh-TW")];
  return en === zh ? en : detail;
}

/** The same thing, to be thrown again. */
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
