import { inLanguage, type LocalizedText } from "../domain/text";

/**
 * What can go wrong on the way to an answer. None of these is ever taken for a refusal, and none blames a requirement:
 * a crash or a hang inside `act` or `observe` fails the check with that cause, everything else is an error of the adapter.
 */

/** The implementation died while it was asked. */
export class ImplementationCrashed extends Error {
  override readonly name = "ImplementationCrashed";
  /** The message in both languages; what the program itself said is quoted as it is. */
  readonly saying: LocalizedText;
  constructor(
    readonly verb: string,
    detail: LocalizedText,
    options?: ErrorOptions,
  ) {
    super(`The implementation crashed during "${verb}": ${inLanguage(detail, "en")}`, options);
    this.saying = { en: this.message, "zh-TW": `實作在「${verb}」期間當機：${inLanguage(detail, "zh-TW")}` };
  }
}

/** The implementation did not answer within its time limit. */
export class ImplementationHung extends Error {
  override readonly name = "ImplementationHung";
  readonly saying: LocalizedText;
  constructor(
    readonly verb: string,
    readonly limitMs: number,
  ) {
    super(`The implementation did not answer "${verb}" within ${limitMs} ms.`);
    this.saying = { en: this.message, "zh-TW": `實作未在 ${limitMs} 毫秒內回應「${verb}」。` };
  }
}

/** The adapter broke the protocol: malformed answer, wrong id, answer out of turn, state that survives a reset. */
export class AdapterFault extends Error {
  override readonly name = "AdapterFault";
  constructor(
    /** A stable kebab-case name of the diagnosis, such as `wrong-id`. */
    readonly diagnosis: string,
    /** What was seen, in full sentences. */
    readonly saying: LocalizedText,
    options?: ErrorOptions,
  ) {
    super(inLanguage(saying, "en"), options);
  }
}
