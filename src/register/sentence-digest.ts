import { createHash } from "node:crypto";

/**
 * Fingerprint of a sentence: SHA-256 in hex of its NFC form with white space collapsed and trimmed, so that a page that
 * was only wrapped or encoded differently counts as unchanged.
 */
export function sentenceDigest(sentence: string): string {
  return createHash("sha256").update(plainSentence(sentence)).digest("hex");
}

function plainSentence(sentence: string): string {
  return sentence.normalize("NFC").replaceAll(/\s+/g, " ").trim();
}
