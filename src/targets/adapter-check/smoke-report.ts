import type { Language } from "../../domain/language";
import { format, type Message, message } from "../../domain/text";
import { probeWords } from "./probe-words";
import { remedies } from "./remedies";
import type { SmokeVerdict } from "./run-smoke";

const outcomeWords: Readonly<Record<SmokeVerdict["outcome"], Message>> = {
  sound: message("sound", "正常"),
  warning: message("warning", "警告"),
  fault: message("fault", "錯誤"),
  "not-asked": message("not asked", "未檢查"),
};

const endings = {
  sound: message("The adapter is sound. Warnings: {warnings}.", "轉接程式正常（{warnings} 項警告）。"),
  fault: message(
    "The adapter is not sound. Faults: {faults}, warnings: {warnings}. No requirement was judged.",
    "轉接程式有問題：{faults} 項錯誤，{warnings} 項警告。未評判任何需求。",
  ),
};

const punctuation = {
  en: { open: " (", close: ")", colon: ": " },
  "zh-TW": { open: "（", close: "）", colon: "：" },
} as const satisfies Readonly<Record<Language, unknown>>;

/** Puts a detail into one line, because it may quote the output of a program. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " · ").trim();
}

/** One verdict in one line: outcome, claim, observation and remedy. */
export function smokeLine({ probe, outcome, diagnosis, detail }: SmokeVerdict, language: Language): string {
  const claim = format(probeWords[probe], language);
  const seen = detail === null ? "" : oneLine(detail);
  const head = `${format(outcomeWords[outcome], language)}  ${claim}`;
  const { open, close, colon } = punctuation[language];
  if (diagnosis === null) return seen === "" ? head : `${head}${open}${seen.replace(/[.。]$/, "")}${close}`;
  return `${head}${colon}${diagnosis}${colon}${seen} → ${format(remedies[diagnosis], language)}`;
}

function count(verdicts: readonly SmokeVerdict[], outcome: SmokeVerdict["outcome"]): number {
  return verdicts.filter((verdict) => verdict.outcome === outcome).length;
}

/** The last line. It states if the adapter is sound. */
export function smokeEnding(verdicts: readonly SmokeVerdict[], language: Language): string {
  const faults = count(verdicts, "fault");
  const warnings = count(verdicts, "warning");
  return faults === 0
    ? format(endings.sound, language, { warnings })
    : format(endings.fault, language, { faults, warnings });
}

/** 0 for a sound adapter, also with warnings. 3 for any other, like a failed harness in a run. */
export function smokeExitCode(verdicts: readonly SmokeVerdict[]): number {
  return count(verdicts, "fault") === 0 ? 0 : 3;
}
