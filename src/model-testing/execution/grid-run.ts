import type { Finding } from "../../assertions/finding";
import { findingOf } from "../../assertions/finding-of";
import { stateName } from "../../state-space/state-name";
import type { Decision } from "../../verdicts/check";
import { type Actors, actorsFor } from "../bindings/actors";
import { allHold } from "../bindings/assumptions";
import type { CompiledMachine } from "../model/compiled-machine";
import type { MachineInstance, TestSequence, TestStep } from "../model/test-step";
import type { PlannedCell } from "../plan/cell";
import { type Reporter, skipped, undecidable } from "./decide";
import { asAnswer, canContinue, passed, type Report, TransientFailures } from "./report";
import { absentOnRoute, routeTo } from "./route";
import { Run } from "./run";
import type { SupervisedTarget } from "./supervised-target";

/**
 * Tries the cells of a machine for one role of the actor in as few runs as possible: in each state first all refusals, then one
 * transition. A refusal changes nothing, so the run continues after it. After a failure a new run begins, which avoids the
 * transitions that failed.
 */
export class GridRun {
  private readonly instance: MachineInstance;
  private readonly pending = new Map<number, PlannedCell[]>();
  /** Transitions that failed, with the id of the cell that shows it. */
  private readonly failedTransitions = new Map<string, string>();
  private readonly passedTransitions = new Set<string>();
  private readonly transientFailures = new TransientFailures();
  private run: Run | undefined;
  /** All steps since the run began, including refusals: each may be the cause of a later failure. */
  private history: TestStep[] = [];

  constructor(
    private readonly target: SupervisedTarget,
    private readonly machine: CompiledMachine,
    private readonly reporter: Reporter,
    private readonly done: (decision: Decision) => void,
    cells: readonly PlannedCell[],
    role: Actors["role"],
  ) {
    this.instance = { machine, actors: actorsFor({ role, seed: target.options.seed }) };
    for (const cell of cells) this.add(cell);
  }

  async execute(): Promise<void> {
    while (this.pending.size > 0 && !this.target.options.signal.aborted) {
      const run = this.run ?? (await this.begin());
      if (run === undefined) return;
      this.run = run;
      if (!(await this.tryRefusals(run))) continue;
      if (await this.tryTransition(run)) continue;
      await this.goToNextState(run);
    }
  }

  private add(cell: PlannedCell): void {
    const capability = this.machine.needs(cell.sample);
    if (!this.target.claims(capability)) {
      this.done(skipped(cell.check, capability));
      return;
    }
    const cells = this.pending.get(cell.state) ?? [];
    cells.push(cell);
    this.pending.set(cell.state, cells);
  }

  private async begin(): Promise<Run | undefined> {
    this.history = [];
    const { options } = this.target;
    const run = await Run.begin(await this.target.session(), [this.instance], options.assumptions);
    if (run instanceof Run) return run;
    const maximum = this.transientFailures.isFirst(run, "at the beginning") ? 1 : undefined;
    for (const cell of this.takeAll(maximum)) await this.decide(cell, run, [this.sequence([])]);
    return this.pending.size > 0 ? this.begin() : undefined;
  }

  /** Tries all refusals of the current state. Returns false if the run cannot continue. */
  private async tryRefusals(run: Run): Promise<boolean> {
    const cells = this.take(run.state(0), ({ expected }) => expected.kind === "refused");
    if (cells.length === 0) return true;
    const before = run.session.observesEverything
      ? undefined
      : await run.observeFully().catch(() => undefined);
    const reports: (readonly [PlannedCell, Report])[] = [];
    for (const [index, cell] of cells.entries()) {
      const report = await run.attempt(stepOf(cell));
      if (!canContinue(report, run.terms)) {
        for (const [earlier, passedReport] of reports) await this.decide(earlier, passedReport, []);
        await this.fail(cell, report);
        for (const later of cells.slice(index + 1)) this.add(later);
        return false;
      }
      this.history.push(stepOf(cell));
      reports.push([cell, report]);
    }
    const changed = before && (await run.changedSince(before).catch(findingOf));
    if (changed !== undefined) return this.tryOneByOne(cells);
    for (const [cell, report] of reports) await this.decide(cell, report, []);
    return true;
  }

  /** Something changed, but no single refusal showed it. Tries each cell in a run of its own and compares all observations. */
  private async tryOneByOne(cells: readonly PlannedCell[]): Promise<boolean> {
    for (const cell of cells) {
      const run = await this.restartAt(cell.state);
      const before = await run?.observeFully().catch(() => undefined);
      if (run === undefined || before === undefined) {
        this.done(undecidable(cell.check, this.firstFailedTransition()));
        continue;
      }
      const report = await run.attempt(stepOf(cell));
      const finding = report.finding ?? (await run.changedSince(before).catch(findingOf));
      if (finding === undefined) await this.decide(cell, report, []);
      else await this.fail(cell, report.finding === undefined ? changeIn(cell, finding) : report);
    }
    this.run = undefined;
    return false;
  }

  /** A new run in that state. */
  private async restartAt(state: number): Promise<Run | undefined> {
    const run = await this.begin();
    const route = this.routeFromStart(state);
    if (run === undefined || route === undefined) return undefined;
    for (const sample of route)
      if ((await run.attempt({ instance: 0, sample })).finding !== undefined) return undefined;
    return run;
  }

  /** Tries one pending transition of the current state. Returns false if there is none. */
  private async tryTransition(run: Run): Promise<boolean> {
    const [cell] = this.take(run.state(0), () => true, 1);
    if (cell === undefined) return false;
    const report = await run.attempt(stepOf(cell));
    if (canContinue(report, run.terms)) {
      this.history.push(stepOf(cell));
      this.passedTransitions.add(keyOf(cell));
      if (this.machine.endsRun(cell.state, cell.sample, this.target.options.assumptions))
        this.run = undefined;
      await this.decide(cell, report, []);
    } else await this.fail(cell, report);
    return true;
  }

  /** Takes the shortest route to a state with pending cells. */
  private async goToNextState(run: Run): Promise<void> {
    const route = routeTo(this.machine, run.state(0), this.isPending, this.isUsable);
    if (route === undefined) {
      this.run = undefined;
      if (routeTo(this.machine, 0, this.isPending, this.isUsable) === undefined) this.decideUnreachable();
      return;
    }
    for (const sample of route) {
      const step: TestStep = { instance: 0, sample };
      const state = run.state(0);
      const report = await run.attempt(step);
      this.history.push(step);
      if (!canContinue(report, run.terms)) return this.blockedTransition(state, sample, report);
    }
  }

  /**
   * A transition that passed before and fails now fails a cell of the state that the route leads to. A transition whose own cell
   * is not part of this run only prevents other cells.
   */
  private async blockedTransition(state: number, sample: number, report: Report): Promise<void> {
    const key = keyOf({ state, sample });
    const target = this.machine.target(state, sample);
    const rest = routeTo(this.machine, target, this.isPending, this.isUsable) ?? [];
    const goal = rest.reduce((from, each) => this.machine.target(from, each), target);
    const isTransient = this.transientFailures.isFirst(report, key);
    if (!isTransient) this.failedTransitions.set(key, this.transitionName(state, sample));
    this.run = undefined;
    const [cell] = this.passedTransitions.has(key) || isTransient ? this.take(goal, () => true, 1) : [];
    if (cell !== undefined) await this.decide(cell, report, [this.sequence([...this.history])]);
  }

  private readonly isPending = (state: number): boolean => this.pending.has(state);

  private readonly isUsable = (state: number, sample: number): boolean => {
    if (this.failedTransitions.has(keyOf({ state, sample }))) return false;
    const { assumptions } = this.target.options;
    const expected = this.machine.expectedOutcome(state, sample);
    if (this.machine.endsRun(state, sample, assumptions)) return false;
    if (expected.kind !== "accepted" || !this.target.claims(this.machine.needs(sample))) return false;
    return allHold(expected.readings, assumptions);
  };

  /** Decides the pending cells that cannot be reached because of a failed transition or an absent capability. */
  private decideUnreachable(): void {
    for (const { check, state } of this.takeAll()) {
      const absent = absentOnRoute(this.machine, state, this.target.claims);
      this.done(
        absent === undefined ? undecidable(check, this.firstFailedTransition()) : skipped(check, absent),
      );
    }
  }

  private firstFailedTransition(): string {
    return this.failedTransitions.values().next().value ?? "";
  }

  /** The id, without a kind of person, of a transition that no cell of this run tries. */
  private transitionName(state: number, sample: number): string {
    const { model, space } = this.machine;
    return `machine:${model.id}/grid/${stateName(space, state)}/${this.machine.sample(sample).name}`;
  }

  private async fail(cell: PlannedCell, report: Report): Promise<void> {
    const isTransient = this.transientFailures.isFirst(report, keyOf(cell));
    if (cell.expected.kind === "accepted" && !isTransient) this.failedTransitions.set(keyOf(cell), cell.id);
    const route = this.routeFromStart(cell.state) ?? [];
    const shortest = route.map((sample): TestStep => ({ instance: 0, sample }));
    this.run = undefined;
    await this.decide(cell, report, [
      this.sequence([...shortest, stepOf(cell)]),
      this.sequence([...this.history, stepOf(cell)]),
    ]);
  }

  private routeFromStart(goal: number): readonly number[] | undefined {
    return routeTo(this.machine, 0, (state) => state === goal, this.isUsable);
  }

  private async decide(
    { check }: PlannedCell,
    report: Report,
    sequences: readonly TestSequence[],
  ): Promise<void> {
    this.done(await this.reporter(check, report, sequences));
  }

  private sequence(steps: readonly TestStep[]): TestSequence {
    return { instances: [this.instance], steps };
  }

  /** Removes and returns pending cells of a state. */
  private take(
    state: number,
    isWanted: (cell: PlannedCell) => boolean,
    maximum = Number.POSITIVE_INFINITY,
  ): readonly PlannedCell[] {
    const cells = this.pending.get(state) ?? [];
    const taken = cells.filter(isWanted).slice(0, maximum);
    const rest = cells.filter((cell) => !taken.includes(cell));
    if (rest.length === 0) this.pending.delete(state);
    else this.pending.set(state, rest);
    return taken;
  }

  private takeAll(maximum?: number): readonly PlannedCell[] {
    const states = [...this.pending.keys()].slice(0, maximum);
    return states.flatMap((state) => this.take(state, () => true, maximum));
  }
}

function stepOf({ sample, kind }: PlannedCell): TestStep {
  return { instance: 0, sample, kind };
}

function keyOf({ state, sample }: Pick<PlannedCell, "state" | "sample">): string {
  return `${state} ${sample}`;
}

/** The report on a refusal after which something is not as before. */
function changeIn({ expected }: PlannedCell, finding: Finding): Report {
  const report: Report = { ...passed, finding, requirement: expected.requirement, about: "change" };
  return expected.kind === "refused" && expected.orAccepted ? asAnswer(report) : report;
}
