import type { Choices } from "../../domain/choices";
import { observations } from "../../port/observations";
import type { Decision } from "../../verdicts/check";
import type { RunReadings } from "../../verdicts/run-settings";
import { decide } from "../execution/decide";
import { passed, type Report } from "../execution/report";
import type { SupervisedTarget } from "../execution/supervised-target";
import { requirementOf } from "./basis/requirement-of";
import type { Divergence } from "./comparison/compare-answers";
import { readingsThatExplain } from "./explained-by-choice";
import { type CreateReference, drawHistory, type History } from "./history/draw-history";
import { type Trace, traceOf } from "./history/trace";
import { admitsAction, Reproducer, type Reproduction } from "./minimisation/reproduction";
import { shrinkHistory } from "./minimisation/shrink-history";
import type { PlannedHistory } from "./plan-histories";
import { divergenceFinding } from "./report/divergence-finding";
import { HistoryInWords } from "./report/history-in-words";
import { runHistory } from "./run-history";

/** The limit of shortened histories in a run, and of those that fail alike. The others keep all of their steps. */
const maximumShrunk = 20;
const maximumAlike = 3;

/** Performs planned histories on a target and decides their checks. */
export class LockstepRun {
  private readonly reproducer: Reproducer;
  private readonly seen = new Map<string, number>();
  private shrunk = 0;

  constructor(
    private readonly target: SupervisedTarget,
    private readonly choices: Choices,
    private readonly readings: RunReadings,
    private readonly createReference: CreateReference,
  ) {
    this.reproducer = new Reproducer(target, choices, createReference);
  }

  async check(planned: PlannedHistory): Promise<Decision> {
    const { history, trace } = tracedHistory(planned, this.target, this.choices, this.createReference);
    const { hello, claims, options } = this.target;
    const terms = { claims, isPipelining: hello.pipelining === true, signal: options.signal };
    const { divergence } = await runHistory(await this.target.session(history.reset), trace, terms);
    if (divergence === undefined) return decide(this.target, planned.check, passed, noEvidence);
    return this.decideDivergence(planned, history, trace, divergence);
  }

  private async decideDivergence(
    planned: PlannedHistory,
    history: History,
    trace: Trace,
    divergence: Divergence,
  ): Promise<Decision> {
    const found = this.isToBeShrunk(divergence)
      ? await shrinkHistory(this.reproducer, history, trace, divergence)
      : undefined;
    const shown: Reproduction = found ?? {
      history,
      only: undefined,
      trace: upTo(trace, divergence.step),
      divergence,
    };
    const words = new HistoryInWords(shown);
    const finding = divergenceFinding(shown, words);
    const explaining =
      found === undefined || divergence.failure !== undefined
        ? []
        : await readingsThatExplain(this.reproducer, found, this.choices);
    const requirement =
      divergence.failure === undefined ? requirementOf(shown.divergence, shown.trace) : undefined;
    const report: Report = {
      ...passed,
      finding,
      requirement,
      readings: explaining,
      about: divergence.difference.field,
    };
    const { language } = this.target.options;
    const expected = finding.kind === "mismatch" ? finding.expected : "";
    const steps = words.lines(typeof expected === "string" ? expected : expected[language], language);
    const exchanges = found === undefined ? this.target.lastExchanges() : await this.exchangesOf(found);
    const decision = decide(this.target, planned.check, report, { steps, exchanges });
    const note = explaining.length === 0 ? decision.note : explaining.join(", ");
    // Another choice is no failure if it is unknown what the target chose.
    const isPermitted = explaining.some((reading) => (this.readings[reading]?.choice ?? null) === null);
    if (decision.outcome !== "fail") return decision;
    return isPermitted ? { ...decision, outcome: "pass", requirement: null, note } : { ...decision, note };
  }

  private async exchangesOf(found: Reproduction) {
    const { session, exchanges } = await this.target.recordedSession(found.history.reset);
    await this.reproducer.reproduce(found, found.divergence, session);
    return exchanges();
  }

  private isToBeShrunk({ asked, difference, failure }: Divergence): boolean {
    if (failure?.kind === "hang" || failure?.kind === "unserved") return false;
    const key = `${asked} ${difference.field}`;
    const times = this.seen.get(key) ?? 0;
    this.seen.set(key, times + 1);
    if (times >= maximumAlike || this.shrunk >= maximumShrunk) return false;
    this.shrunk++;
    return true;
  }
}

const noEvidence = { steps: [], exchanges: [] };

function upTo(trace: Trace, step: number): Trace {
  return { ...trace, steps: trace.steps.slice(0, step + 1) };
}

/** Traces of our own choices are the same for every target, so that many faulty implementations can share them. */
const kept = new Map<string, { readonly history: History; readonly trace: Trace }>();
const maximumKept = 200;

function tracedHistory(
  { check, kind, seed }: PlannedHistory,
  target: SupervisedTarget,
  choices: Choices,
  createReference: CreateReference,
): { readonly history: History; readonly trace: Trace } {
  const key = JSON.stringify([check.id, seed, choices, target.hello.capabilities]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const history = drawHistory({ ...kind, seed, choices, admits: admitsAction(target) }, createReference);
  const admits = (what: keyof typeof observations) => target.claims(observations[what].needs);
  const traced = { history, trace: traceOf(history, { choices, admits }, createReference) };
  if (kept.size < maximumKept) kept.set(key, traced);
  return traced;
}
