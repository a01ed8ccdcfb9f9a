import type { Language } from "../domain/language";
import { say } from "../domain/message";
import type { MutationScore, ScoreRow } from "./mutation-score";
import { scoreMessages } from "./score-messages";

/** The published figures as a table of Markdown and a sentence below it. */
export function scoreInMarkdown(score: MutationScore, language: Language): string {
  const { benign, code, generated, machines, named } = score;
  const tell = (heading: "group" | "features" | "machines" | "together" | "attributed") =>
    say(scoreMessages[heading], language);
  const heads = [tell("group"), tell("features"), tell("machines"), tell("together"), tell("attributed")];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const row = (name: string, { alone, together, total }: ScoreRow, last = "–") =>
    line([
      name,
      percent(alone.features, alone.of),
      percent(alone.machines, alone.of),
      percent(together, total),
      last,
    ]);
  const separately = generated.alone.of;
  const counts = { equivalent: generated.equivalent, crashing: generated.crashing };
  return [
    line(heads),
    line(heads.map((_head, place) => (place === 0 ? "---" : "---:"))),
    row(
      say(scoreMessages.named, language, { count: named.total }),
      named,
      percent(named.attributed, named.total),
    ),
    row(say(scoreMessages.fromMachines, language, { count: machines.total }), machines),
    row(say(scoreMessages.fromCode, language, { count: code.total }), code),
    "",
    [
      say(scoreMessages.benign, language, benign),
      ...(separately < generated.total ? [say(scoreMessages.sampled, language, { count: separately })] : []),
      say(scoreMessages.leftOut, language, counts),
    ].join(language === "en" ? " " : ""),
  ].join("\n");
}

/** Never rounded up to 100: that is said of all or of none. */
function percent(count: number, total: number): string {
  if (total === 0) return "–";
  return `${(Math.floor((1000 * count) / total) / 10).toFixed(1)} %`;
}
