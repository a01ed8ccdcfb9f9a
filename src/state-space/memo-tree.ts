/** A node of the decision tree of one function: a tuple position and, for each value at that position, a child. */
class Branch {
  dense: Int32Array | null = null;
  sparse: Map<number, number> | null = null;
  count = 1;

  constructor(
    readonly position: number,
    readonly soleValue: number,
    public soleChild: number,
  ) {}

  child(value: number): number {
    if (value === this.soleValue) return this.soleChild;
    const { dense } = this;
    if (dense !== null) return value < dense.length ? (dense[value] ?? 0) : 0;
    return this.sparse === null ? 0 : (this.sparse.get(value) ?? 0);
  }

  set(value: number, child: number): void {
    if (value === this.soleValue) this.soleChild = child;
    else if (this.dense !== null && value < this.dense.length) this.dense[value] = child;
    else this.widen(value, child);
  }

  /** Dense if at least a quarter of the array is used, otherwise sparse, so that memory is linear in the number of values. */
  private widen(value: number, child: number): void {
    this.count = (this.dense?.length ?? 0) / 4 + (this.sparse?.size ?? 0) + 1;
    if (value < 16 + this.count * 4) {
      const dense = new Int32Array(Math.max(8, 2 ** Math.ceil(Math.log2(value + 1))));
      if (this.dense !== null) dense.set(this.dense);
      this.dense = dense;
      this.moveSparse(dense);
      dense[value] = child;
    } else {
      this.sparse ??= new Map();
      this.moveDense(this.sparse);
      this.sparse.set(value, child);
    }
  }

  private moveSparse(dense: Int32Array): void {
    if (this.sparse === null) return;
    let beyond: Map<number, number> | null = null;
    for (const [value, child] of this.sparse) {
      if (value < dense.length) dense[value] = child;
      else {
        beyond ??= new Map();
        beyond.set(value, child);
      }
    }
    if (beyond !== null) {
      this.sparse = beyond;
      this.moveDense(beyond);
    } else this.sparse = null;
  }

  private moveDense(sparse: Map<number, number>): void {
    if (this.dense === null) return;
    for (const [value, child] of this.dense.entries()) if (child !== 0) sparse.set(value, child);
    this.dense = null;
  }
}

/**
 * Memoizes results of pure functions by the tuple positions that they read, in reading order. Functions and results are small
 * non-negative numbers that the caller interprets.
 */
export class MemoTree {
  /** For each function: 0 if unknown, above 0 a branch, below 0 the complement of a constant result. */
  private readonly roots: number[] = [];
  private readonly branches: Branch[] = [new Branch(-1, -1, 0)];

  /** Registers a function and returns its number. */
  add(): number {
    return this.roots.push(0) - 1;
  }

  /** Returns the memoized result for this tuple, or -1. */
  find(fn: number, tuple: Int32Array): number {
    let at = this.roots[fn] ?? 0;
    while (at > 0) {
      const branch = this.branches[at];
      if (branch === undefined) return -1;
      at = branch.child(tuple[branch.position] ?? 0);
    }
    return at === 0 ? -1 : ~at;
  }

  /**
   * Returns the first position other than `constant` on which the result for this tuple depends, or -1. The result must be
   * memoized.
   */
  firstPosition(fn: number, tuple: Int32Array, constant: number): number {
    let at = this.roots[fn] ?? 0;
    while (at > 0) {
      const branch = this.branches[at];
      if (branch === undefined) break;
      if (branch.position !== constant) return branch.position;
      at = branch.child(tuple[branch.position] ?? 0);
    }
    return -1;
  }

  /** True if the result for this tuple depends on no other than the two positions. The result must be memoized. */
  dependsOnlyOn(fn: number, tuple: Int32Array, position: number, constant: number): boolean {
    let at = this.roots[fn] ?? 0;
    while (at > 0) {
      const branch = this.branches[at];
      if (branch === undefined || (branch.position !== constant && branch.position !== position))
        return false;
      at = branch.child(tuple[branch.position] ?? 0);
    }
    return true;
  }

  /** Stores a result. `reads` are the positions read, in order. */
  keep(fn: number, tuple: Int32Array, reads: readonly number[], result: number): void {
    let holder: Branch | undefined;
    let at = this.roots[fn] ?? 0;
    let depth = 0;
    while (at > 0) {
      holder = this.branches[at];
      if (holder === undefined) return;
      at = holder.child(tuple[holder.position] ?? 0);
      depth++;
    }
    const chain = this.chain(tuple, reads.slice(depth), result);
    if (holder === undefined) this.roots[fn] = chain;
    else holder.set(tuple[holder.position] ?? 0, chain);
  }

  private chain(tuple: Int32Array, reads: readonly number[], result: number): number {
    return reads.reduceRight((child, position) => {
      this.branches.push(new Branch(position, tuple[position] ?? 0, child));
      return this.branches.length - 1;
    }, ~result);
  }
}
