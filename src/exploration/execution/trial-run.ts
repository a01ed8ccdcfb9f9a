import type { Capability } from "../../port/capabilities";
import type { Decision } from "../../verdicts/check";
import type { Trial } from "../plan/trial";
import { Accidents } from "./accidents";
import type { Arena } from "./arena";
import { decide, skipped } from "./decide";
import type { Move, Player } from "./player";
import { fine, isSound, type Report } from "./report";
import { Run } from "./run";
import type { Teller } from "./tell";

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
export class TrialRun {
  private marks: Mark[] = [];
  private failure: Failure | undefined;
  private readonly accidents = new Accidents();

  constructor(
    private readonly arena: Arena,
    private readonly teller: Teller,
    private readonly done: (decision: Decision) => void,
  ) {}

  async execute(trials: readonly Trial[]): Promise<void> {
    const ordered = [...trials].sort((one, other) => compareMoves(one.moves, other.moves));
    let before: Trial | undefined;
    for (const [index, trial] of ordered.entries()) {
      if (this.arena.terms.signal.aborted) return;
      const absent = this.absentFor(trial);
      if (absent !== undefined) {
        this.done(skipped(trial.check, absent));
        continue;
      }
      const kept = before === undefined ? 0 : commonLength(before.moves, trial.moves);
      const next = ordered[index + 1];
      await this.play(trial, kept, next === undefined ? 0 : commonLength(trial.moves, next.moves));
      before = trial;
    }
  }

  private absentFor({ players, moves }: Trial): Capability | undefined {
    for (const { player, sample } of moves) {
      const capability = players[player]?.subject.needs(sample);
      if (capability !== undefined && !this.arena.claims(capability)) return capability;
    }
    return undefined;
  }

  /** The first `kept` moves are those of the trial before; the first `shared` ones are those of the next. */
  private async play(trial: Trial, kept: number, shared: number): Promise<void> {
    if (this.failure !== undefined && this.failure.depth <= kept) return this.tell(trial, this.failure);
    this.failure = undefined;
    this.marks = this.marks.filter(({ depth }) => depth <= kept);
    const start = await this.startFrom(trial.players);
    if (!("run" in start)) return this.stop(trial, start);
    const { run } = start;
    for (let depth = start.depth; depth < trial.moves.length; depth++) {
      if (depth === shared && depth > start.depth) this.mark(depth, run);
      const report = await run.attempt(trial.moves[depth] ?? { player: 0, sample: 0 });
      if (isSound(report, run.terms)) continue;
      return this.stop(trial, { depth: depth + 1, report });
    }
    this.done(decide(this.arena, trial.check, fine, { steps: [], exchanges: [] }));
  }

  /** What failed here fails every trial that begins alike, unless it may have been an accident. */
  private async stop(trial: Trial, failure: Failure): Promise<void> {
    const way = trial.moves.slice(0, failure.depth).map(key).join(", ");
    if (!this.accidents.isFirst(failure.report, way)) this.failure = failure;
    return this.tell(trial, failure);
  }

  private mark(depth: number, run: Run): void {
    const copy = run.fork();
    if (copy !== undefined) this.marks.push({ depth, run: copy });
  }

  /** A copy of the furthest mark, or a fresh beginning. */
  private async startFrom(players: readonly Player[]): Promise<Mark | Failure> {
    const furthest = this.marks.at(-1);
    const copy = furthest?.run.fork();
    if (furthest !== undefined && copy !== undefined) return { depth: furthest.depth, run: copy };
    const run = await Run.begin(await this.arena.session(), players, this.arena.terms.readings);
    if (!(run instanceof Run)) return { depth: 0, report: run };
    this.mark(0, run);
    return { depth: 0, run };
  }

  private async tell({ check, players, moves }: Trial, { depth, report }: Failure): Promise<void> {
    this.done(await this.teller.tell(check, report, [{ players, moves: moves.slice(0, depth) }]));
  }
}

function key({ player, sample, kind }: Move): string {
  return `${player} ${sample} ${kind ?? ""}`;
}

function commonLength(one: readonly Move[], other: readonly Move[]): number {
  let length = 0;
  for (const [index, move] of one.entries()) {
    const twin = other[index];
    if (twin === undefined || key(twin) !== key(move)) break;
    length++;
  }
  return length;
}

function compareMoves(one: readonly Move[], other: readonly Move[]): number {
  const at = commonLength(one, other);
  const [left, right] = [one[at], other[at]];
  if (left === undefined || right === undefined) return one.length - other.length;
  return key(left) < key(right) ? -1 : 1;
}
