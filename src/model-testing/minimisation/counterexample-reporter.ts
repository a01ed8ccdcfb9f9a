import { type Language, otherLanguage } from "../../domain/language";
import { type ObservationName, observationNames } from "../../port/observations";
import type { Decision, PlannedCheck } from "../../verdicts/check";
import { saysIfCut } from "../../verdicts/cut-short";
import { stepLines } from "../../vocabulary/scenario-text";
import { decide } from "../execution/decide";
import { isHarnessFailure, type Report } from "../execution/report";
import type { SupervisedTarget } from "../execution/supervised-target";
import { renderScenario, startDryRun } from "../export/gherkin/scenario";
import { givenInWords, stepInWords, type TestSequence } from "../model/test-step";
import { reproduce } from "./reproduce";
import { shrink } from "./shrink";

/** The limit of minimised failures. One fault can fail thousands of checks; the others keep their own steps. */
const maximumShrunk = 40;

/** The limit of minimised failures with the same requirement, subject and kind. */
const maximumAlike = 5;

/** Decides checks from reports. Failures get the shortest steps that reproduce them, and the recorded exchanges. */
export class CounterexampleReporter {
  private shrunk = 0;
  private readonly seen = new Map<string, number>();

  constructor(private readonly target: SupervisedTarget) {}

  /** Minimises the first of the sequences that fails again. */
  async report(check: PlannedCheck, report: Report, sequences: readonly TestSequence[]): Promise<Decision> {
    const [first] = sequences;
    const last = isHarnessFailure(report) ? this.target.lastExchanges() : [];
    const isUndecidable = report.finding === undefined || report.finding.kind === "missing-fixture";
    if (isUndecidable || first === undefined)
      return decide(this.target, check, report, { steps: [], exchanges: this.target.messagesOfPassed() });
    // A check that runs again only shows if it fails again.
    if (this.target.options.keepsMessages === true)
      return decide(this.target, check, report, { steps: [], exchanges: this.target.lastExchanges() });
    const isToBeShrunk = this.isToBeShrunk(report);
    const isCut = isToBeShrunk && this.target.replays.isRunSpent;
    for (const sequence of isToBeShrunk && !isCut ? sequences : []) {
      const found = await shrink(this.target, sequence, report);
      if (found === undefined) continue;
      const { exchanges } = found;
      await this.target.keepEvidence(check.id);
      const steps = await stepsIn(this.target, found, report.about);
      const decision = decide(this.target, check, found.report, { ...steps, exchanges });
      return saysIfCut(found.isCut, decision, this.target.options.language);
    }
    await this.target.keepEvidence(check.id);
    const shown = await this.shownSequence(first, report, sequences);
    const steps = await stepsIn(this.target, shown, report.about);
    const decision = decide(this.target, check, report, { ...steps, exchanges: last });
    return saysIfCut(isCut, decision, this.target.options.language);
  }

  /** The first sequence if it fails again. Otherwise the last one, which contains all earlier steps of the run. */
  private async shownSequence(
    first: TestSequence,
    report: Report,
    sequences: readonly TestSequence[],
  ): Promise<TestSequence> {
    const last = sequences.at(-1) ?? first;
    if (last === first || isHarnessFailure(report) || this.target.options.signal.aborted) return first;
    return (await reproduce(this.target, first, report)) === undefined ? last : first;
  }

  /** Excludes hangs, because each replay would wait again, and absent capabilities, which need no steps. */
  private isToBeShrunk({ finding, requirement, about }: Report): boolean {
    if (finding === undefined || finding.kind === "hang" || finding.kind === "absent") return false;
    const key = `${requirement} ${about} ${finding.kind}`;
    const times = this.seen.get(key) ?? 0;
    this.seen.set(key, times + 1);
    if (times >= maximumAlike || this.shrunk >= maximumShrunk) return false;
    this.shrunk++;
    return true;
  }
}

/** The steps of a sequence in the run's language and in the other one. */
async function stepsIn({ options }: SupervisedTarget, sequence: TestSequence, about: string) {
  const other = otherLanguage(options.language);
  return {
    steps: await renderSteps(sequence, about, options.language),
    otherSteps: await renderSteps(sequence, about, other),
  };
}

/** Renders a sequence as a scenario if the vocabulary has the sentences, otherwise in the words of the machines. */
async function renderSteps(
  { instances, steps }: TestSequence,
  about: string,
  language: Language,
): Promise<readonly string[]> {
  const scenario = renderScenario(await startDryRun(instances), steps, {
    language,
    about: observationNamed(about),
  });
  if (!("missing" in scenario)) return stepLines(scenario, language);
  return [
    ...givenInWords(instances, language),
    ...steps.map((step) => stepInWords(instances, step, language)),
  ];
}

function observationNamed(about: string): ObservationName | undefined {
  return observationNames.find((name) => name === about);
}
