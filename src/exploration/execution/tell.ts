import type { Decision, PlannedCheck } from "../../verdicts/check";
import { renderMoves } from "../shrinking/render-moves";
import { reproduce, type Script } from "../shrinking/reproduce";
import { shrink } from "../shrinking/shrink";
import { isSudden } from "./accidents";
import type { Arena } from "./arena";
import { decide } from "./decide";
import type { Report } from "./report";

/** One fault fails thousands of checks; so many of them are told with the shortest steps, the others with their own. */
const mostShrunk = 40;

/** Turns reports into decisions: failures get the shortest steps that show them, and what was exchanged. */
export class Teller {
  private shrunk = 0;
  private readonly told = new Map<string, number>();

  constructor(private readonly arena: Arena) {}

  /** `scripts` lead to the failure; the first that fails again is shortened. */
  async tell(check: PlannedCheck, report: Report, scripts: readonly Script[]): Promise<Decision> {
    const [first] = scripts;
    const last = isSudden(report) ? this.arena.lastExchanges() : [];
    if (report.finding === undefined || first === undefined)
      return decide(this.arena, check, report, { steps: [], exchanges: [] });
    if (this.isWorthShrinking(report)) {
      for (const script of scripts) {
        const found = await shrink(this.arena, script, report);
        if (found === undefined) continue;
        const { exchanges } = found;
        return decide(this.arena, check, found.report, {
          steps: await renderMoves(this.arena, found, report.about),
          exchanges,
        });
      }
    }
    const shown = await this.shows(first, report, scripts);
    return decide(this.arena, check, report, {
      steps: await renderMoves(this.arena, shown, report.about),
      exchanges: last,
    });
  }

  /** The shortest script where it fails again; what fails only for what was tried before it is told from the beginning. */
  private async shows(first: Script, report: Report, scripts: readonly Script[]): Promise<Script> {
    const last = scripts.at(-1) ?? first;
    if (last === first || isSudden(report) || this.arena.terms.signal.aborted) return first;
    return (await reproduce(this.arena, first, report)) === undefined ? last : first;
  }

  /** A hang would only be waited for again; remarks need no steps. */
  private isWorthShrinking(report: Report): boolean {
    const { finding, requirement, about } = report;
    if (finding === undefined || finding.kind === "hang" || finding.kind === "absent") return false;
    const key = `${requirement} ${about} ${finding.kind}`;
    const times = this.told.get(key) ?? 0;
    this.told.set(key, times + 1);
    if (times >= 5 || this.shrunk >= mostShrunk) return false;
    this.shrunk++;
    return true;
  }
}
