import { inLanguage, type LocalizedText } from "../domain/text";

/**
 * Errors instead of answers. None of them counts as a refusal or blames a requirement. A crash or a hang in `act` or `observe` fails
 * the check with that cause. Everything else is an error of the adapter.
 */

/** The implementation ended during a request. */
export class ImplementationCrashed extends Error {
  override readonly name = "ImplementationCrashed";
  /** The message in both languages. It quotes the output of the program unchanged. */
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

/** A check needs something that the server does not have and that cannot be arranged there. The check is inconclusive. */
export class MissingFixture extends Error {
  override readonly name = "MissingFixture";
  constructor(
    /** The name of what is missing, as a file of test accounts has it. */
    readonly fixture: string,
  ) {
    super(`The server does not have what the check needs: ${fixture}.`);
  }
}

/** Returns undefined if the server does not have what is asked for. */
export async function unlessMissing<Answer>(answering: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answering;
  } catch (thrown) {
    if (thrown instanceof MissingFixture) return undefined;
    throw thrown;
  }
}

/** The adapter violated the protocol: malformed answer, wrong id, unsolicited answer, leftover state after a reset. */
export class AdapterFault extends Error {
  override readonly name = "AdapterFault";
  constructor(
    /** A stable kebab-case name of the diagnosis, such as `wrong-id`. */
    readonly diagnosis: string,
    /** A description in full sentences. */
    readonly saying: LocalizedText,
    options?: ErrorOptions,
  ) {
    super(inLanguage(saying, "en"), options);
  }
}
