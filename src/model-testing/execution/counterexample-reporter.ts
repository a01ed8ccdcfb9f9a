import type { Decision, PlannedCheck } from "../../verdicts/check";
import { renderSteps } from "../minimisation/render-moves";
import { reproduce, type Script } from "../minimisation/reproduce";
import { shrink } from "../minimisation/shrink";
import { decide } from "./decide";
import type { Report } from "./report";
import type { SupervisedTarget } from "./supervised-target";
import { isHarnessFailure } from "./transient-failures";

/** One fault fails thousands of checks; so many of them are told with the shortest steps, the others with their own. */
const mostShrunk = 40;

/** Turns reports into decisions: failures get the shortest steps that show them, and what was exchanged. */
export class CounterexampleReporter {
  private shrunk = 0;
  private readonly told = new Map<string, number>();

  constructor(private readonly supervised: SupervisedTarget) {}

  /** `scripts` lead to the failure; the first that fails again is shortened. */
  async tell(check: PlannedCheck, report: Report, scripts: readonly Script[]): Promise<Decision> {
    const [first] = scripts;
    const last = isHarnessFailure(report) ? this.supervised.lastExchanges() : [];
    if (report.finding === undefined || first === undefined)
      return decide(this.supervised, check, report, { steps: [], exchanges: [] });
    if (this.isWorthShrinking(report)) {
      for (const script of scripts) {
        const found = await shrink(this.supervised, script, report);
        if (found === undefined) continue;
        const { exchanges } = found;
        return decide(this.supervised, check, found.report, {
          steps: await renderSteps(this.supervised, found, report.about),
          exchanges,
        });
      }
    }
    const shown = await this.shows(first, report, scripts);
    return decide(this.supervised, check, report, {
      steps: await renderSteps(this.supervised, shown, report.about),
      exchanges: last,
    });
  }

  /** The shortest script where it fails again; what fails only for what was tried before it is told from the beginning. */
  private async shows(first: Script, report: Report, scripts: readonly Script[]): Promise<Script> {
    const last = scripts.at(-1) ?? first;
    if (last === first || isHarnessFailure(report) || this.supervised.terms.signal.aborted) return first;
    return (await reproduce(this.supervised, first, report)) === undefined ? last : first;
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
