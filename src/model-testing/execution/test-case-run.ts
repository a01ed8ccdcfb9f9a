import type { Capability } from "../../port/capabilities";
import type { Decision } from "../../verdicts/check";
import type { TestCase } from "../plan/test-case";
import type { CounterexampleReporter } from "./counterexample-reporter";
import { decide, skipped } from "./decide";
import type { MachineInstance, TestStep } from "./machine-instance";
import { isSound, passed, type Report } from "./report";
import { Run } from "./run";
import type { SupervisedTarget } from "./supervised-target";
import { TransientFailures } from "./transient-failures";

/** Where a trial stands after some of its moves. */
interface Mark {
  readonly depth: number;
  readonly run: Run;
}

interface Failure {
  /** How many moves lead to it, itself included. */
  readonly depth: number;
  readonly report: Report;
}

/**
 * Plays trials of the same players. Where the implementation can be copied, what two of them have in common at the beginning
 * is played once; otherwise each begins from a reset.
 */
export class TestCaseRun {
  private marks: Mark[] = [];
  private failure: Failure | undefined;
  private readonly transientFailures = new TransientFailures();

  constructor(
    private readonly supervised: SupervisedTarget,
    private readonly reporter: CounterexampleReporter,
    private readonly done: (decision: Decision) => void,
  ) {}

  async execute(testCases: readonly TestCase[]): Promise<void> {
    const ordered = [...testCases].sort((one, other) => compareSteps(one.testSteps, other.testSteps));
    let before: TestCase | undefined;
    for (const [index, testCase] of ordered.entries()) {
      if (this.supervised.terms.signal.aborted) return;
      const absent = this.absentFor(testCase);
      if (absent !== undefined) {
        this.done(skipped(testCase.check, absent));
        continue;
      }
      const kept = before === undefined ? 0 : commonLength(before.testSteps, testCase.testSteps);
      const next = ordered[index + 1];
      await this.play(
        testCase,
        kept,
        next === undefined ? 0 : commonLength(testCase.testSteps, next.testSteps),
      );
      before = testCase;
    }
  }

  private absentFor({ instances, testSteps }: TestCase): Capability | undefined {
    for (const { instance, sample } of testSteps) {
      const capability = instances[instance]?.subject.needs(sample);
      if (capability !== undefined && !this.supervised.claims(capability)) return capability;
    }
    return undefined;
  }

  /** The first `kept` moves are those of the trial before; the first `shared` ones are those of the next. */
  private async play(testCase: TestCase, kept: number, shared: number): Promise<void> {
    if (this.failure !== undefined && this.failure.depth <= kept) return this.tell(testCase, this.failure);
    this.failure = undefined;
    this.marks = this.marks.filter(({ depth }) => depth <= kept);
    const start = await this.startFrom(testCase.instances);
    if (!("run" in start)) return this.stop(testCase, start);
    const { run } = start;
    for (let depth = start.depth; depth < testCase.testSteps.length; depth++) {
      if (depth === shared && depth > start.depth) this.mark(depth, run);
      const report = await run.attempt(testCase.testSteps[depth] ?? { instance: 0, sample: 0 });
      if (isSound(report, run.terms)) continue;
      return this.stop(testCase, { depth: depth + 1, report });
    }
    this.done(decide(this.supervised, testCase.check, passed, { steps: [], exchanges: [] }));
  }

  /** What failed here fails every trial that begins alike, unless it may have been an accident. */
  private async stop(testCase: TestCase, failure: Failure): Promise<void> {
    const way = testCase.testSteps.slice(0, failure.depth).map(key).join(", ");
    if (!this.transientFailures.isFirst(failure.report, way)) this.failure = failure;
    return this.tell(testCase, failure);
  }

  private mark(depth: number, run: Run): void {
    const copy = run.fork();
    if (copy !== undefined) this.marks.push({ depth, run: copy });
  }

  /** A copy of the furthest mark, or a fresh beginning. */
  private async startFrom(instances: readonly MachineInstance[]): Promise<Mark | Failure> {
    const furthest = this.marks.at(-1);
    const copy = furthest?.run.fork();
    if (furthest !== undefined && copy !== undefined) return { depth: furthest.depth, run: copy };
    const run = await Run.begin(await this.supervised.session(), instances, this.supervised.terms.readings);
    if (!(run instanceof Run)) return { depth: 0, report: run };
    this.mark(0, run);
    return { depth: 0, run };
  }

  private async tell({ check, instances, testSteps }: TestCase, { depth, report }: Failure): Promise<void> {
    this.done(await this.reporter.tell(check, report, [{ instances, testSteps: testSteps.slice(0, depth) }]));
  }
}

function key({ instance, sample, kind }: TestStep): string {
  return `${instance} ${sample} ${kind ?? ""}`;
}

function commonLength(one: readonly TestStep[], other: readonly TestStep[]): number {
  let length = 0;
  for (const [index, testStep] of one.entries()) {
    const twin = other[index];
    if (twin === undefined || key(twin) !== key(testStep)) break;
    length++;
  }
  return length;
}

function compareSteps(one: readonly TestStep[], other: readonly TestStep[]): number {
  const at = commonLength(one, other);
  const [left, right] = [one[at], other[at]];
  if (left === undefined || right === undefined) return one.length - other.length;
  return key(left) < key(right) ? -1 : 1;
}
