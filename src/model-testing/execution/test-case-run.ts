import type { Capability } from "../../port/capabilities";
import type { Decision } from "../../verdicts/check";
import type { MachineInstance, TestStep } from "../model/test-step";
import type { TestCase } from "../plan/test-suite";
import { decide, type Reporter, skipped } from "./decide";
import { canContinue, passed, type Report, TransientFailures } from "./report";
import { Run } from "./run";
import type { SupervisedTarget } from "./supervised-target";

/** A copy of a run after some of its steps. */
interface Checkpoint {
  readonly depth: number;
  readonly run: Run;
}

interface Failure {
  /** The number of steps up to the failure, including the failed one. */
  readonly depth: number;
  readonly report: Report;
}

/**
 * Runs test cases of the same instances. If the implementation can be copied, the common beginning of consecutive test cases runs
 * once; otherwise each test case starts from a reset.
 */
export class TestCaseRun {
  private checkpoints: Checkpoint[] = [];
  private failure: Failure | undefined;
  private readonly transientFailures = new TransientFailures();

  constructor(
    private readonly target: SupervisedTarget,
    private readonly reporter: Reporter,
    private readonly done: (decision: Decision) => void,
  ) {}

  async execute(testCases: readonly TestCase[]): Promise<void> {
    const ordered = [...testCases].sort((one, other) => compareSteps(one.steps, other.steps));
    let before: TestCase | undefined;
    for (const [index, testCase] of ordered.entries()) {
      if (this.target.options.signal.aborted) return;
      const absent = this.absentFor(testCase);
      if (absent !== undefined) {
        this.done(skipped(testCase.check, absent));
        continue;
      }
      const kept = commonLength(before?.steps, testCase.steps);
      await this.run(testCase, kept, commonLength(testCase.steps, ordered[index + 1]?.steps));
      before = testCase;
    }
  }

  private absentFor({ instances, steps }: TestCase): Capability | undefined {
    for (const { instance, sample } of steps) {
      const capability = instances[instance]?.machine.needs(sample);
      if (capability !== undefined && !this.target.claims(capability)) return capability;
    }
    return undefined;
  }

  /** The first `kept` steps are those of the previous test case, the first `shared` steps those of the next. */
  private async run(testCase: TestCase, kept: number, shared: number): Promise<void> {
    if (this.failure !== undefined && this.failure.depth <= kept) return this.report(testCase, this.failure);
    this.failure = undefined;
    this.checkpoints = this.checkpoints.filter(({ depth }) => depth <= kept);
    const start = await this.startFrom(testCase.instances);
    if (!("run" in start)) return this.fail(testCase, start);
    const { run } = start;
    for (const [depth, step] of testCase.steps.entries()) {
      if (depth < start.depth) continue;
      if (depth === shared && depth > start.depth) this.addCheckpoint(depth, run);
      const report = await run.attempt(step);
      if (!canContinue(report, run.terms)) return this.fail(testCase, { depth: depth + 1, report });
    }
    const exchanges = this.target.messagesOfPassed();
    this.done(decide(this.target, testCase.check, passed, { steps: [], exchanges }));
  }

  /** Keeps the failure for all test cases with the same beginning, unless it may be transient. */
  private async fail(testCase: TestCase, failure: Failure): Promise<void> {
    const place = testCase.steps.slice(0, failure.depth).map(keyOf).join(", ");
    if (!this.transientFailures.isFirst(failure.report, place)) this.failure = failure;
    return this.report(testCase, failure);
  }

  private addCheckpoint(depth: number, run: Run): void {
    const copy = run.fork();
    if (copy !== undefined) this.checkpoints.push({ depth, run: copy });
  }

  /** Copies the last checkpoint, or begins a new run. */
  private async startFrom(instances: readonly MachineInstance[]): Promise<Checkpoint | Failure> {
    const last = this.checkpoints.at(-1);
    const copy = last?.run.fork();
    if (last !== undefined && copy !== undefined) return { depth: last.depth, run: copy };
    const run = await Run.begin(await this.target.session(), instances, this.target.options.assumptions);
    if (!(run instanceof Run)) return { depth: 0, report: run };
    this.addCheckpoint(0, run);
    return { depth: 0, run };
  }

  private async report({ check, instances, steps }: TestCase, { depth, report }: Failure): Promise<void> {
    this.done(await this.reporter(check, report, [{ instances, steps: steps.slice(0, depth) }]));
  }
}

function keyOf({ instance, sample, kind }: TestStep): string {
  return `${instance} ${sample} ${kind ?? ""}`;
}

function commonLength(one: readonly TestStep[] = [], other: readonly TestStep[] = []): number {
  let length = 0;
  for (const [index, step] of one.entries()) {
    const counterpart = other[index];
    if (counterpart === undefined || keyOf(counterpart) !== keyOf(step)) break;
    length++;
  }
  return length;
}

function compareSteps(one: readonly TestStep[], other: readonly TestStep[]): number {
  const at = commonLength(one, other);
  const [left, right] = [one[at], other[at]];
  if (left === undefined || right === undefined) return one.length - other.length;
  return keyOf(left) < keyOf(right) ? -1 : 1;
}
