import { findingOf } from "../../assertions/finding-of";
import type { Decision, PlannedCheck } from "../../verdicts/check";
import { type Actors, actorsFor } from "../bindings/actors";
import { type Cell, cellCheck } from "../plan/cell";
import type { CompiledMachine } from "./compiled-machine";
import type { CounterexampleReporter } from "./counterexample-reporter";
import { skipped, undecidable } from "./decide";
import type { MachineInstance, TestStep } from "./machine-instance";
import { isSound, type Report } from "./report";
import { absentOnTheWay, routeTo } from "./route";
import { Run } from "./run";
import { stepName } from "./step-name";
import type { SupervisedTarget } from "./supervised-target";
import { TransientFailures } from "./transient-failures";

/**
 * Tries the cells of a machine in which one role is at the centre, on as few ways through the machine as they need: in each
 * state first everything that is refused there, then a way on. A refusal leaves everything as it was, so the run goes on from
 * it; after a failure it begins again, and transitions that failed are not used any more.
 */
export class GridRun {
  private readonly instance: MachineInstance;
  private readonly pending = new Map<number, Cell[]>();
  /** Transitions that failed, and the cells that say so. */
  private readonly broken = new Map<string, string>();
  /** Transitions whose own cells held. */
  private readonly sound = new Set<string>();
  private readonly transientFailures = new TransientFailures();
  private run: Run | undefined;
  /** Everything that was tried since the run began, refusals too: they may be what a later failure comes from. */
  private history: TestStep[] = [];

  constructor(
    private readonly supervised: SupervisedTarget,
    private readonly subject: CompiledMachine,
    private readonly reporter: CounterexampleReporter,
    private readonly done: (decision: Decision, cell: Cell) => void,
    cells: readonly Cell[],
    role: Actors["role"],
  ) {
    this.instance = { subject, actors: actorsFor({ role, seed: supervised.terms.seed }) };
    for (const cell of cells) this.plan(cell);
  }

  async execute(): Promise<void> {
    while (this.pending.size > 0 && !this.supervised.terms.signal.aborted) {
      const run = this.run ?? (await this.begin());
      if (run === undefined) return;
      this.run = run;
      if (!(await this.tryRefusals(run))) continue;
      if (await this.tryNext(run)) continue;
      await this.goToNextState(run);
    }
  }

  private plan(cell: Cell): void {
    const capability = this.subject.needs(cell.sample);
    if (!this.supervised.claims(capability)) {
      this.done(skipped(this.check(cell), capability), cell);
      return;
    }
    const there = this.pending.get(cell.state) ?? [];
    there.push(cell);
    this.pending.set(cell.state, there);
  }

  private async begin(): Promise<Run | undefined> {
    this.history = [];
    const run = await Run.begin(
      await this.supervised.session(),
      [this.instance],
      this.supervised.terms.readings,
    );
    if (run instanceof Run) return run;
    const most = this.transientFailures.isFirst(run, "at the beginning") ? 1 : undefined;
    for (const cell of this.takeAll(most))
      await this.conclude(cell, run, [{ instances: [this.instance], testSteps: [] }]);
    return this.pending.size > 0 ? this.begin() : undefined;
  }

  /** Everything that is refused here. False where the run could not go on. */
  private async tryRefusals(run: Run): Promise<boolean> {
    const here = this.take(run.state(0), ({ ruling }) => ruling.kind === "refused");
    if (here.length === 0) return true;
    const before = run.session.nearby ? undefined : await run.observeAll().catch(() => undefined);
    const reports: (readonly [Cell, Report])[] = [];
    for (const [index, cell] of here.entries()) {
      const report = await run.attempt(this.testStep(cell));
      if (!isSound(report, run.terms)) {
        for (const [earlier, sound] of reports) await this.conclude(earlier, sound, []);
        await this.fail(cell, report);
        for (const later of here.slice(index + 1)) this.plan(later);
        return false;
      }
      this.history.push(this.testStep(cell));
      reports.push([cell, report]);
    }
    const changed = before && (await run.changedSince(before).catch(findingOf));
    if (changed !== undefined) return this.tryOneByOne(here);
    for (const [cell, report] of reports) await this.conclude(cell, report, []);
    return true;
  }

  /** Something has changed that no single refusal admitted: each cell is tried again, with everything compared. */
  private async tryOneByOne(cells: readonly Cell[]): Promise<boolean> {
    for (const cell of cells) {
      const run = await this.restartAt(cell.state);
      const before = await run?.observeAll().catch(() => undefined);
      if (run === undefined || before === undefined) {
        this.done(undecidable(this.check(cell), this.rootOf()), cell);
        continue;
      }
      const report = await run.attempt(this.testStep(cell));
      const finding = report.finding ?? (await run.changedSince(before).catch(findingOf));
      const { requirement } = cell.ruling;
      if (finding === undefined) await this.conclude(cell, report, []);
      else
        await this.fail(
          cell,
          report.finding === undefined ? { ...report, finding, requirement, about: "change" } : report,
        );
    }
    this.run = undefined;
    return false;
  }

  /** A run of its own at that state. */
  private async restartAt(state: number): Promise<Run | undefined> {
    const run = await this.begin();
    const way = routeTo(this.subject, 0, (each) => each === state, this.passable);
    if (run === undefined || way === undefined) return undefined;
    for (const sample of way)
      if ((await run.attempt({ instance: 0, sample })).finding !== undefined) return undefined;
    return run;
  }

  /** One of the transitions that are to be tried here. False where there is none. */
  private async tryNext(run: Run): Promise<boolean> {
    const [cell] = this.take(run.state(0), () => true, 1);
    if (cell === undefined) return false;
    const testStep = this.testStep(cell);
    const report = await run.attempt(testStep);
    if (isSound(report, run.terms)) {
      this.history.push(testStep);
      this.sound.add(`${cell.state} ${cell.sample}`);
      if (this.subject.endsRunWithoutReadings(cell.sample, this.supervised.terms.readings))
        this.run = undefined;
      await this.conclude(cell, report, []);
    } else await this.fail(cell, report);
    return true;
  }

  /** The shortest way to a state in which something is left to try. */
  private async goToNextState(run: Run): Promise<void> {
    const isWanted = (state: number) => this.pending.has(state);
    const way = routeTo(this.subject, run.state(0), isWanted, this.passable);
    if (way === undefined) {
      this.run = undefined;
      if (routeTo(this.subject, 0, isWanted, this.passable) === undefined) this.giveUp();
      return;
    }
    for (const sample of way) {
      const testStep: TestStep = { instance: 0, sample };
      const from = run.state(0);
      const report = await run.attempt(testStep);
      this.history.push(testStep);
      if (!isSound(report, run.terms)) return this.blockedTransition(from, sample, report, isWanted);
    }
  }

  /**
   * A way that held before and now does not is a failure of what it leads to; one whose own cell is not tried in this run only
   * keeps the others from being tried.
   */
  private async blockedTransition(
    from: number,
    sample: number,
    report: Report,
    isWanted: (state: number) => boolean,
  ) {
    const key = `${from} ${sample}`;
    const heldBefore = this.sound.has(key);
    const onward = routeTo(this.subject, this.subject.target(from, sample), isWanted, this.passable) ?? [];
    const goal = onward.reduce(
      (state, each) => this.subject.target(state, each),
      this.subject.target(from, sample),
    );
    const isTransientFailure = this.transientFailures.isFirst(report, key);
    if (!isTransientFailure) this.broken.set(key, stepName(this.subject, from, sample));
    this.run = undefined;
    const [cell] = heldBefore || isTransientFailure ? this.take(goal, () => true, 1) : [];
    if (cell !== undefined)
      await this.conclude(cell, report, [{ instances: [this.instance], testSteps: [...this.history] }]);
  }

  private readonly passable = (state: number, sample: number): boolean => {
    if (this.broken.has(`${state} ${sample}`)) return false;
    const ruling = this.subject.ruling(state, sample);
    if (this.subject.endsRunWithoutReadings(sample, this.supervised.terms.readings)) return false;
    if (ruling.kind !== "accepted" || !this.supervised.claims(this.subject.needs(sample))) return false;
    return this.supervised.terms.readings || ruling.readings.length === 0;
  };

  /** What is left cannot be reached: because something failed, or because something is declared absent. */
  private giveUp(): void {
    for (const cell of this.takeAll()) {
      const absent = absentOnTheWay(this.subject, cell.state, this.supervised.claims);
      const check = this.check(cell);
      this.done(absent === undefined ? undecidable(check, this.rootOf()) : skipped(check, absent), cell);
    }
  }

  private rootOf(): string {
    return this.broken.values().next().value ?? "";
  }

  private async fail(cell: Cell, report: Report): Promise<void> {
    const testStep = this.testStep(cell);
    const [key, instances] = [`${cell.state} ${cell.sample}`, [this.instance]];
    const isTransientFailure = this.transientFailures.isFirst(report, key);
    if (cell.ruling.kind === "accepted" && !isTransientFailure) this.broken.set(key, cell.id);
    const way = routeTo(this.subject, 0, (state) => state === cell.state, this.passable) ?? [];
    const shortest = [...way.map((sample): TestStep => ({ instance: 0, sample })), testStep];
    this.run = undefined;
    await this.conclude(cell, report, [
      { instances, testSteps: shortest },
      { instances, testSteps: [...this.history, testStep] },
    ]);
  }

  private async conclude(
    cell: Cell,
    report: Report,
    scripts: Parameters<CounterexampleReporter["tell"]>[2],
  ): Promise<void> {
    this.done(await this.reporter.tell(this.check(cell), report, scripts), cell);
  }

  private check(cell: Cell): PlannedCheck {
    return cellCheck(this.subject, cell, this.supervised.terms.language);
  }

  private testStep({ sample, kind }: Cell): TestStep {
    return { instance: 0, sample, kind };
  }

  private take(
    state: number,
    which: (cell: Cell) => boolean,
    most = Number.POSITIVE_INFINITY,
  ): readonly Cell[] {
    const there = this.pending.get(state) ?? [];
    const taken = there.filter(which).slice(0, most);
    const rest = there.filter((cell) => !taken.includes(cell));
    if (rest.length === 0) this.pending.delete(state);
    else this.pending.set(state, rest);
    return taken;
  }

  private takeAll(most?: number): readonly Cell[] {
    const states = [...this.pending.keys()].slice(0, most);
    return states.flatMap((state) => this.take(state, () => true, most));
  }
}
