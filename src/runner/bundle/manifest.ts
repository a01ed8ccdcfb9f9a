import { z } from "zod";
import { reportFiles } from "../../reporting/report-files";

/** The files of a bundle beside its manifest and signature. */
export const partNames: readonly string[] = ["events.ndjson", "messages.ndjson", ...reportFiles];

export const manifestName = "manifest.json";
export const signatureName = "signature.json";

/** The manifest of a bundle. The signature covers this file, byte for byte. */
export const manifest = z.strictObject({
  bundle: z.literal(1),
  suite: z.string().describe("The version of the suite."),
  suiteDigest: z.string().describe("The digest of everything that judges."),
  node: z.string(),
  target: z.string(),
  implementation: z.strictObject({ name: z.string(), version: z.string() }),
  seed: z.number().int(),
  outcome: z.string(),
  parts: z.record(z.string(), z.string()).describe("The SHA-256 digest of each file."),
});

export type Manifest = z.infer<typeof manifest>;

export const signature = z.strictObject({
  algorithm: z.literal("ed25519"),
  key: z.string().describe("The first 16 digits of the public key's SHA-256 digest."),
  signature: z.string().describe("Base64, over manifest.json."),
});

export type Signature = z.infer<typeof signature>;
