import { Command } from "commander";
import { visibleText } from "../domain/foreign-text";
import type { Language } from "../domain/language";
import { format, inLanguage } from "../domain/text";
import { bundleMessages } from "../runner/bundle/bundle-messages";
import { readCheckingKey } from "../runner/bundle/signing";
import { suiteDigest } from "../runner/bundle/suite-fingerprint";
import { type BundleCheck, checkBundle } from "../runner/check-bundle/check-bundle";
import { setResult } from "./exit-guard";
import { parseLanguage } from "./parse-options";

interface CheckBundleFlags {
  readonly key?: string;
  readonly lang: Language;
}

const mostShown = 20;

function verdictLine({ contradictions, isOurs, bundle, record, messages }: BundleCheck, language: Language) {
  const { suite, suiteDigest: digest } = bundle.manifest;
  if (contradictions.length > 0) {
    return format(bundleMessages.inconsistent, language, { count: contradictions.length });
  }
  if (!isOurs) {
    const fillings = { suite, theirs: digest.slice(0, 12), ours: suiteDigest().slice(0, 12) };
    return format(bundleMessages.otherSuite, language, fillings);
  }
  const { target } = record.started;
  const { outcome } = record.verdict;
  return format(bundleMessages.consistent, language, {
    count: record.checks.length,
    target,
    messages,
    outcome,
  });
}

function signatureLine({ bundle, contradictions }: BundleCheck, isChecked: boolean, language: Language) {
  const { signature } = bundle;
  if (signature === undefined) return [format(bundleMessages.unsigned, language)];
  const { key } = signature;
  if (!isChecked) return [format(bundleMessages.signedUnchecked, language, { key })];
  return contradictions.length === 0 ? [format(bundleMessages.signed, language, { key })] : [];
}

/** Returns 0 for a consistent bundle, 1 for one that contradicts itself, 3 if this suite cannot judge it. */
function exitCodeOf({ contradictions, isOurs }: BundleCheck): number {
  if (contradictions.length > 0) return 1;
  return isOurs ? 0 : 3;
}

async function checkAndPrint(path: string, { key, lang: language }: CheckBundleFlags): Promise<number> {
  const check = await checkBundle(path, key === undefined ? undefined : readCheckingKey(key));
  const { contradictions } = check;
  const more = contradictions.length - mostShown;
  const lines = [
    ...contradictions.slice(0, mostShown).map((contradiction) => inLanguage(contradiction, language)),
    ...(more > 0 ? [format(bundleMessages.more, language, { count: more })] : []),
    verdictLine(check, language),
    ...signatureLine(check, key !== undefined, language),
  ];
  process.stdout.write(`${lines.map(visibleText).join("\n")}\n`);
  return exitCodeOf(check);
}

export function checkBundleCommand(): Command {
  return new Command()
    .argument("<file>", "a bundle written by verify --bundle")
    .option("--key <file>", "public Ed25519 key in PEM that checks the signature")
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (path: string, flags: CheckBundleFlags) => {
      setResult(await checkAndPrint(path, flags));
    });
}
