import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { readFileSync } from "node:fs";
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
    // Only the code of a system's error: OpenSSL's own words help nobody.
    const isSystem = problem instanceof Error && "code" in problem && String(problem.code).startsWith("ERR_");
    const reason = isSystem ? "it cannot be read as a key" : problem instanceof Error ? problem.message : "";
    throw new UsageError(bundleMessages.badKey, { option, path, kind, reason });
  }
}

/** The key with which a bundle is to be signed. Throws `UsageError` for anything but a private Ed25519 key in PEM. */
export function readSigningKey(path: string): KeyObject {
  return readKey(path, "--sign", "private", createPrivateKey);
}

/** The key with which a signature is to be checked. Throws `UsageError` for anything but an Ed25519 key in PEM. */
export function readCheckingKey(path: string): KeyObject {
  return readKey(path, "--key", "public", createPublicKey);
}

/** How a public key is called: the beginning of its digest. */
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

/** Whether the signature was made over this text with the private half of the key. */
export function isSignedWith(text: Uint8Array, { signature }: Signature, key: KeyObject): boolean {
  return verify(null, text, key, Buffer.from(signature, "base64"));
}
