import { type Choices, choiceTable, type ReadingId, readingIds } from "../../domain/choices";
import { type Language, otherLanguage } from "../../domain/language";
import { format, inLanguage } from "../../domain/text";
import { observations } from "../../port/observations";
import type { Decision } from "../../verdicts/check";
import { saysIfCut } from "../../verdicts/cut-short";
import { judgeMessages } from "../../verdicts/judge-messages";
import { judgedByOwnChoice } from "../../verdicts/own-choice";
import type { RunReadings } from "../../verdicts/run-settings";
import { decide } from "../execution/decide";
import { passed } from "../execution/report";
import type { SupervisedTarget } from "../execution/supervised-target";
import { requirementOf } from "./basis/requirement-of";
import type { Divergence } from "./comparison/compare-answers";
import { choicesThatExplain, type Explanation } from "./explained-by-choice";
import { type CreateReference, drawHistory, type History } from "./history/draw-history";
import { settleHistory, withoutOpenQueries } from "./history/settle-history";
import { type Trace, traceOf } from "./history/trace";
import { admitsAction, Reproducer, type Reproduction } from "./minimisation/reproduction";
import { shrinkHistory } from "./minimisation/shrink-history";
import type { PlannedHistory } from "./plan-histories";
import { divergenceFinding } from "./report/divergence-finding";
import { HistoryInWords } from "./report/history-in-words";
import { runWithDetours, type TracedHistory } from "./run-history";

/** The limit of shortened histories in a run, and of those that fail alike. The others keep all of their steps. */
const maximumShrunk = 20;
const maximumAlike = 3;

/** Of an implementation that leaves more readings unclear, histories are judged by our choices of them. */
const mostUnclear = 5;

/** Performs planned histories on a target and decides their checks. */
export class LockstepRun {
  private reproducer: Reproducer;
  private readonly seen = new Map<string, number>();
  /** The readings that explain divergences of one kind. */
  private readonly explained = new Map<string, readonly ReadingId[]>();
  /** The readings that explain the answers of all short histories with one outcome instead of another. */
  private readonly explainedOutcomes = new Map<string, readonly ReadingId[]>();
  /** Readings whose choice this run has learned from a divergence. */
  private readonly adopted = new Set<ReadingId>();
  private shrunk = 0;
  /** The readings that the target answers now so, now otherwise. */
  private readonly unclear: readonly ReadingId[];

  constructor(
    private readonly target: SupervisedTarget,
    private choices: Choices,
    private readonly readings: RunReadings,
    private readonly createReference: CreateReference,
  ) {
    this.reproducer = new Reproducer(target, choices, createReference);
    const unclear = readingIds.filter((id) => readings[id]?.choice === null);
    this.unclear = unclear.length > mostUnclear ? [] : unclear;
  }

  async check(planned: PlannedHistory): Promise<Decision> {
    const { hello, claims, options } = this.target;
    const { history, trace, divergence, remarks } = await runWithDetours(this.traced(planned), {
      claims,
      isPipelining: hello.pipelining === true,
      signal: options.signal,
      open: (reset) => this.target.session(reset),
      retrace: (other) => this.judgedTrace(other),
    });
    if (divergence !== undefined) return this.decideDivergence(planned, history, trace, divergence);
    const [remark] = remarks;
    const shown = remark && { history, only: undefined, trace: upTo(trace, remark.step), divergence: remark };
    const finding = shown && divergenceFinding(shown, new HistoryInWords(shown));
    return decide(
      this.target,
      planned.check,
      { ...passed, finding },
      {
        steps: [],
        exchanges: this.target.messagesOfPassed(),
      },
    );
  }

  private traced(planned: PlannedHistory): TracedHistory {
    const drawn = tracedHistory(planned, this.target, this.choices, this.createReference);
    const others = this.otherChoices();
    if (others.length === 0) return drawn;
    const history = settleHistory(
      drawn.history,
      [this.choices, ...others].map((choices) => (other) => this.reproducer.steps(other, choices)),
    );
    return { history, trace: this.judgedTrace(history) };
  }

  /** The other choices of unclear readings, and of going back (reading-005), which leaves open what becomes of the later pages. */
  private otherChoices(): readonly Choices[] {
    const isOpen = this.choices["reading-005"] === "going-back";
    const open: readonly ReadingId[] = isOpen ? [...this.unclear, "reading-005"] : this.unclear;
    return open.flatMap((reading) =>
      choiceTable[reading]
        .filter((choice) => choice !== this.choices[reading])
        .map((choice): Choices => ({ ...this.choices, [reading]: choice })),
    );
  }

  /** If it is unclear which reseller is credited, a subscription may show that of its account. */
  private judgedTrace(history: History): Trace {
    const whole = this.reproducer.trace({ history, only: undefined }, this.choices);
    const performances = this.otherChoices().map((choices) => this.reproducer.steps(history, choices));
    const trace = { ...withoutOpenQueries(whole, performances), unclear: this.unclear };
    if (!this.unclear.includes("reading-023")) return trace;
    return { ...trace, choices: { ...trace.choices, "reading-023": "credit" } };
  }

  private async decideDivergence(
    planned: PlannedHistory,
    history: History,
    trace: Trace,
    divergence: Divergence,
  ): Promise<Decision> {
    const isToBeShrunk = this.isToBeShrunk(divergence);
    const isShrunk = isToBeShrunk && !this.target.replays.isRunSpent;
    const found = isShrunk ? await shrinkHistory(this.reproducer, history, trace, divergence) : undefined;
    const shown: Reproduction = found ?? {
      history,
      only: undefined,
      trace: upTo(trace, divergence.step),
      divergence,
    };
    const explaining = divergence.failure === undefined ? await this.explain(shown, found !== undefined) : [];
    if (this.adopt(explaining)) return this.check(planned);
    const readings = this.readingsBehind(divergence, explaining, found !== undefined);
    const decision = await this.decisionOn(planned, shown, found, readings);
    if (decision.outcome !== "fail") return decision;
    // A run that has ended cannot show it again.
    if (isShrunk && found === undefined && !this.target.options.signal.aborted)
      return { ...decision, note: format(judgeMessages.unstable, this.target.options.language) };
    const judged = this.judgedByChoices(decision, readings, shown);
    const isCut = isToBeShrunk && (found?.isCut ?? !isShrunk);
    return saysIfCut(isCut, judged, this.target.options.language);
  }

  /** The choices that explain a divergence. Of divergences that are alike, the first ones say which choices to try on the others. */
  private async explain(shown: Reproduction, isShort: boolean): Promise<readonly Explanation[]> {
    const key = kindOf(shown.divergence);
    const known = isShort ? undefined : this.explained.get(key);
    const commands = shown.history.commands.slice(0, shown.divergence.step + 1);
    const candidate = isShort ? shown : { ...shown, history: { ...shown.history, commands } };
    const found = await choicesThatExplain(this.reproducer, candidate, this.choices, known);
    const before = this.explained.get(key) ?? [];
    this.explained.set(key, [...new Set([...before, ...found.map(({ reading }) => reading)])]);
    return found;
  }

  /**
   * The readings that explain a divergence. An implementation may decide one reading differently for several people or actions: then
   * no single choice explains a long history, and it is taken to differ for the reason of the short ones with the same outcomes.
   */
  private readingsBehind(
    divergence: Divergence,
    explaining: readonly Explanation[],
    isShort: boolean,
  ): readonly ReadingId[] {
    const readings = explaining.map(({ reading }) => reading);
    const key = outcomesOf(divergence);
    if (key === undefined) return readings;
    const before = this.explainedOutcomes.get(key);
    if (!isShort) return readings.length > 0 ? readings : (before ?? []);
    const common = before === undefined ? readings : before.filter((reading) => readings.includes(reading));
    this.explainedOutcomes.set(key, common);
    return readings;
  }

  /** Goes on with the choice that the target has shown where it was unknown. Returns false if there is none, or several are possible. */
  private adopt(explaining: readonly Explanation[]): boolean {
    const [only, ...others] = explaining;
    if (only === undefined || others.length > 0 || this.adopted.has(only.reading)) return false;
    // The target has shown that it makes no single choice.
    if (this.unclear.includes(only.reading)) return false;
    if ((this.readings[only.reading]?.choice ?? null) !== null) return false;
    this.adopted.add(only.reading);
    this.choices = only.choices;
    this.reproducer = new Reproducer(this.target, this.choices, this.createReference);
    return true;
  }

  private async decisionOn(
    { check }: PlannedHistory,
    shown: Reproduction,
    found: Reproduction | undefined,
    explaining: readonly ReadingId[],
  ): Promise<Decision> {
    const { divergence, trace } = shown;
    const words = new HistoryInWords(shown);
    const finding = divergenceFinding(shown, words);
    const requirement = divergence.failure === undefined ? requirementOf(divergence, trace) : undefined;
    const report = { ...passed, finding, requirement, readings: explaining };
    const { language } = this.target.options;
    const linesIn = (each: Language) =>
      words.lines("expected" in finding ? inLanguage(finding.expected, each) : "", each);
    const [steps, otherSteps] = [linesIn(language), linesIn(otherLanguage(language))];
    const exchanges = found === undefined ? this.target.lastExchanges() : await this.exchangesOf(found);
    return decide(this.target, check, report, { steps, otherSteps, exchanges });
  }

  /** Another choice is no failure if it is unknown what the target chose, and inconsistent if it is the target's own. */
  private judgedByChoices(
    decision: Decision,
    explaining: readonly ReadingId[],
    shown: Reproduction,
  ): Decision {
    if (explaining.length === 0) return decision;
    const note = explaining.join(", ");
    const isPermitted = explaining.some((reading) => (this.readings[reading]?.choice ?? null) === null);
    if (isPermitted) return { ...decision, outcome: "pass", requirement: null, note };
    const finding = divergenceFinding(shown, new HistoryInWords(shown));
    const { language } = this.target.options;
    const ground = { tags: explaining, finding, readings: this.readings, language };
    return judgedByOwnChoice({ ...decision, note }, ground);
  }

  private async exchangesOf(found: Reproduction) {
    const { session, exchanges } = await this.target.recordedSession(found.history.reset);
    await this.reproducer.reproduce(found, found.divergence, session);
    return exchanges();
  }

  private isToBeShrunk(divergence: Divergence): boolean {
    const { failure } = divergence;
    if (failure?.kind === "hang" || failure?.kind === "unserved") return false;
    const key = kindOf(divergence);
    const times = this.seen.get(key) ?? 0;
    this.seen.set(key, times + 1);
    if (times >= maximumAlike || this.shrunk >= maximumShrunk) return false;
    this.shrunk++;
    return true;
  }
}

/** Divergences in one field of the answers to one question are of one kind. */
function kindOf({ asked, difference }: Divergence): string {
  return `${asked} ${difference.field}`;
}

/** The two outcomes of one question; undefined if the answers differ in something else. */
function outcomesOf({ asked, difference }: Divergence): string | undefined {
  const { expected, field, observed } = difference;
  return field === "outcome" ? JSON.stringify([asked, expected, observed]) : undefined;
}

function upTo(trace: Trace, step: number): Trace {
  return { ...trace, steps: trace.steps.slice(0, step + 1) };
}

/** Traces of our own choices are the same for every target, so that many faulty implementations can share them. */
const kept = new Map<string, TracedHistory>();
const maximumKept = 200;

function tracedHistory(
  { check, kind, seed }: PlannedHistory,
  target: SupervisedTarget,
  choices: Choices,
  createReference: CreateReference,
): TracedHistory {
  const key = JSON.stringify([check.id, seed, choices, target.hello.capabilities]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const history = drawHistory({ ...kind, seed, choices, admits: admitsAction(target) }, createReference);
  const admits = (what: keyof typeof observations) => target.claims(observations[what].needs);
  const traced = { history, trace: traceOf(history, { choices, admits }, createReference) };
  if (kept.size < maximumKept) kept.set(key, traced);
  return traced;
}
