import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { thrownText } from "../../domain/foreign-text";
import { UsageError } from "../../domain/usage-error";
import { bundleMessages } from "./bundle-messages";
import type { Signature } from "./manifest";

function readKey(
  path: string,
  option: "--sign" | "--key",
  kind: "private" | "public",
  read: (pem: Buffer) => KeyObject,
): KeyObject {
  try {
    const key = read(readFileSync(path));
    if (key.asymmetricKeyType !== "ed25519") throw new Error(`it is of type ${key.asymmetricKeyType}`);
    return key;
  } catch (problem) {
    // The messages of OpenSSL do not help a user.
    const isSystem = problem instanceof Error && "code" in problem && String(problem.code).startsWith("ERR_");
    const reason = isSystem ? "it cannot be read as a key" : thrownText(problem);
    throw new UsageError(bundleMessages.badKey, { option, path, kind, reason });
  }
}

/** Reads the key for signing a bundle. Throws `UsageError` for anything but a private Ed25519 key in PEM. */
export function readSigningKey(path: string): KeyObject {
  return readKey(path, "--sign", "private", createPrivateKey);
}

/** Reads the key for checking a signature. Throws `UsageError` for anything but an Ed25519 key in PEM. */
export function readCheckingKey(path: string): KeyObject {
  return readKey(path, "--key", "public", createPublicKey);
}

/** Returns the name of a public key: the beginning of its digest. */
export function keyName(key: KeyObject): string {
  const shared = key.type === "private" ? createPublicKey(key) : key;
  return createHash("sha256")
    .update(shared.export({ type: "spki", format: "der" }))
    .digest("hex")
    .slice(0, 16);
}

export function signManifest(text: Uint8Array, key: KeyObject): Signature {
  return { algorithm: "ed25519", key: keyName(key), signature: sign(null, text, key).toString("base64") };
}

/** Returns true if the signature covers this text and was made with the private half of the key. */
export function isSignedWith(text: Uint8Array, { signature }: Signature, key: KeyObject): boolean {
  return verify(null, text, key, Buffer.from(signature, "base64"));
}
