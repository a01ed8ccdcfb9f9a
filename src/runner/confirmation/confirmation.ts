import type { Decision } from "../../verdicts/check";
import { isBlaming } from "../../verdicts/unconfirmed";
import { isMilder, isSame, kindOf } from "./unstable";

/** Runs checks again from a fresh start and returns their decisions. */
export type Rerun = (checks: ReadonlySet<string>) => Promise<ReadonlyMap<string, Decision>>;

export interface ConfirmationTerms {
  readonly rerun: Rerun;
  /** The checks among which one was tried: a cell of a grid is reached through others. Only itself for other checks. */
  readonly groupOf: (check: string) => ReadonlySet<string>;
  readonly signal: Pick<AbortSignal, "aborted">;
  /** Is called with failures once they stand. */
  readonly confirm: (checks: readonly string[]) => void;
}

/** So many failures of a kind are run again; if none of them stands, as many others, up to so many times. */
const mostAlike = 3;
const mostWaves = 3;

/** A failure stands if it happens so many times again. */
const usualRounds = 2;
/** The same for a target that has already proved unstable. */
const strictRounds = 6;

/** Runs a few failures of each kind again and collects those that do not happen again. */
export class Confirmation {
  readonly #kinds = new Map<string, Decision[]>();
  readonly #rounds = new Map<string, number>();
  readonly #inGroup = new Set<string>();
  readonly #unstable = new Map<string, Decision | null>();
  readonly #confirmed = new Set<string>();
  readonly #milder = new Map<string, Decision>();

  constructor(
    failures: readonly Decision[],
    private readonly terms: ConfirmationTerms,
  ) {
    for (const failure of failures) {
      const kind = kindOf(failure);
      this.#kinds.set(kind, [...(this.#kinds.get(kind) ?? []), failure]);
    }
  }

  /** Returns the failures that do not stand, by check, each with the decision of its last run, or null if only its kind was run again. */
  async unstable(): Promise<ReadonlyMap<string, Decision | null>> {
    for (let wave = 0; wave < mostWaves; wave += 1) {
      const chosen = [...this.#kinds.values()].flatMap((failures) => this.#next(failures));
      await this.#repeat(chosen);
    }
    // Failures of which every one that was tried is explained by a choice say nothing about the others of their kind.
    await this.#repeat([...this.#kinds.values()].flatMap((failures) => this.#unexplained(failures)));
    // Some may have stood by chance before the target proved unstable.
    const all = [...this.#kinds.values()].flat();
    if (this.#unstable.size > 0) await this.#repeat(all.filter((failure) => this.#hasHappenedAgain(failure)));
    if (!this.terms.signal.aborted) this.#spread();
    this.#confirmStanding();
    return this.#unstable;
  }

  /** The failures that were judged more mildly when they happened again, by check, each with that decision. */
  get milder(): ReadonlyMap<string, Decision> {
    return this.#milder;
  }

  /** Confirms the failures of each kind of which one has happened again often enough, also if the run ends before the others are run. */
  #confirmStanding(): void {
    const isSure = (failure: Decision) => this.#stands(failure) && !this.#needsRound(failure);
    const sure = [...this.#kinds.values()]
      .filter((failures) => failures.some(isSure))
      .flatMap((failures) => failures.filter((failure) => !this.#isUnstable(failure)))
      .filter((failure) => isBlaming(failure) && !this.#confirmed.has(failure.check))
      .filter((failure) => !this.#milder.has(failure.check));
    for (const { check } of sure) this.#confirmed.add(check);
    if (sure.length > 0) this.terms.confirm(sure.map(({ check }) => check));
  }

  /** The failures of one kind to run next: none once one of them stands. */
  #next(failures: readonly Decision[]): readonly Decision[] {
    const isStanding = failures.some((failure) => this.#stands(failure));
    const untried = failures.filter((failure) => !this.#isTried(failure));
    // Each repeated hang waits for the whole time limit.
    return isStanding ? [] : untried.slice(0, failures[0]?.cause === "hang" ? 1 : mostAlike);
  }

  /** The failures of one kind that were not tried, if those that were tried happened again and none stands. */
  #unexplained(failures: readonly Decision[]): readonly Decision[] {
    const isMild = failures.some(({ check }) => this.#milder.has(check));
    const isStanding = failures.some((failure) => this.#stands(failure));
    return isMild && !isStanding ? failures.filter((failure) => !this.#isTried(failure)) : [];
  }

  /** True for a failure that has happened again and is not judged more mildly. */
  #stands(failure: Decision): boolean {
    return this.#hasHappenedAgain(failure) && !this.#milder.has(failure.check);
  }

  #hasHappenedAgain(failure: Decision): boolean {
    return this.#isTried(failure) && !this.#isUnstable(failure);
  }

  async #repeat(failures: readonly Decision[]): Promise<void> {
    for (;;) {
      const open = failures.filter((failure) => !this.#isUnstable(failure) && this.#needsRound(failure));
      if (open.length === 0 || this.terms.signal.aborted) return;
      const again = await this.#again(open);
      for (const failure of open) this.#take(failure, again.get(failure.check));
      this.#confirmStanding();
    }
  }

  /** Runs failures again alone, and those that then do not happen together with their group. */
  async #again(failures: readonly Decision[]): Promise<ReadonlyMap<string, Decision>> {
    const alone = failures.filter(({ check }) => !this.#inGroup.has(check));
    const results = new Map(alone.length === 0 ? [] : await this.terms.rerun(idsOf(alone)));
    const others = failures.filter((failure) => !repeats(failure, results.get(failure.check)));
    const groups = others
      .filter((failure) => this.#isGroupDue(failure))
      .map(({ check }) => this.terms.groupOf(check));
    if (groups.length === 0 || this.terms.signal.aborted) return results;
    const together = await this.terms.rerun(new Set(groups.flatMap((group) => [...group])));
    for (const { check } of others) {
      const decision = together.get(check);
      if (decision === undefined) continue;
      this.#inGroup.add(check);
      results.set(check, decision);
    }
    return results;
  }

  /** A whole grid is long. Of a target that has proved unstable, no more of them are run. */
  #isGroupDue({ check }: Decision): boolean {
    return this.#inGroup.has(check) || (this.#unstable.size === 0 && this.terms.groupOf(check).size > 1);
  }

  #take(failure: Decision, again: Decision | undefined): void {
    this.#rounds.set(failure.check, (this.#rounds.get(failure.check) ?? 0) + 1);
    if (again === undefined) return;
    if (!isSame(failure, again)) this.#unstable.set(failure.check, again);
    else if (isMilder(failure, again)) this.#milder.set(failure.check, again);
  }

  /** Decides all other failures of a kind of which none stands. */
  #spread(): void {
    for (const failures of this.#kinds.values()) {
      const tried = failures.filter((failure) => this.#isTried(failure));
      if (tried.some((failure) => !this.#isUnstable(failure))) continue;
      for (const { check } of failures) if (!this.#unstable.has(check)) this.#unstable.set(check, null);
    }
  }

  #needsRound({ check, cause }: Decision): boolean {
    const rounds = this.#rounds.get(check) ?? 0;
    if (cause === "hang") return rounds === 0;
    return rounds < (this.#unstable.size > 0 ? strictRounds : usualRounds);
  }

  #isTried({ check }: Decision): boolean {
    return this.#rounds.has(check);
  }

  #isUnstable({ check }: Decision): boolean {
    return this.#unstable.has(check);
  }
}

function idsOf(failures: readonly Decision[]): ReadonlySet<string> {
  return new Set(failures.map(({ check }) => check));
}

function repeats(failure: Decision, again: Decision | undefined): boolean {
  return again !== undefined && isSame(failure, again);
}
