import { createHash } from "node:crypto";

/**
 * The SHA-256 of the NFC form of a sentence with white space collapsed and trimmed, so that a different line length or encoding of the
 * page changes nothing.
 */
export function sentenceDigest(sentence: string): string {
  return createHash("sha256").update(plainSentence(sentence)).digest("hex");
}

function plainSentence(sentence: string): string {
  return sentence.normalize("NFC").replaceAll(/\s+/g, " ").trim();
}
