import type { AnyStateMachine } from "xstate";
import { canonicalKey, NotCanonical } from "./canonical-key";
import type { Component } from "./component";
import { guardHolds, guardName } from "./evaluate-guard";
import { firstLineOf } from "./exploration-problem";
import { MemoTree } from "./memo-tree";
import { Impure, type ReadTracker } from "./read-tracker";
import { WriteLists } from "./write-lists";

/** An assignment adds a context field that no earlier state had. The exploration has to be restarted with it. */
export class NewField extends Error {
  override readonly name = "NewField";
  constructor(readonly field: string) {
    super(`the context gained the field "${field}"`);
  }
}

/** A guard or an action of the machine threw or is not pure. The message names it. */
export class FunctionFailed extends Error {
  override readonly name = "FunctionFailed";
}

type Evaluate = () => number;

interface Memoized {
  readonly label: string;
  readonly evaluate: Evaluate;
  times: number;
}

/** The first evaluations of each function, this many, are done twice. After them every sixteenth is. */
const doubleEvaluations = 8;

/**
 * The guards and assignments of one machine, each evaluated once for every combination of the values that it reads. The result of a
 * guard is 0 or 1. The result of an assignment is the number of a list of writes.
 */
export class MemoizedFunctions {
  evaluations = 0;
  private readonly memoTree = new MemoTree();
  private readonly functions: Memoized[] = [];
  private readonly paramsFunctions: unknown[] = [];
  private readonly byIdentity = new Map<unknown, Map<string, number>>();
  private readonly writes = new WriteLists();
  private readonly indices: ReadonlyMap<string, number>;

  constructor(
    private readonly machine: AnyStateMachine,
    private readonly components: readonly Component[],
    private readonly tracker: ReadTracker,
  ) {
    this.indices = new Map(components.map(({ field }, index) => [field, index]));
  }

  guard(guard: unknown): number {
    const { source, params } = splitReference(guard);
    return this.register(source, params, `the guard "${guardName(guard) ?? "(inline)"}"`, () =>
      Number(guardHolds(this.machine, guard, this.tracker.guardArguments)),
    );
  }

  assignment(assignment: unknown, params: unknown, name: string): number {
    return this.register(assignment, params, `the action "${name}"`, () => this.assigned(assignment, params));
  }

  /** Returns the result for the current tuple. Throws FunctionFailed if the function throws or is impure, and NewField. */
  evaluate(fn: number): number {
    const known = this.memoTree.find(fn, this.tracker.tuple);
    return known >= 0 ? known : this.evaluateUncached(fn);
  }

  /** See MemoTree.firstPosition. The function must have been evaluated for the current tuple. */
  firstPosition(fn: number, constant: number): number {
    return this.memoTree.firstPosition(fn, this.tracker.tuple, constant);
  }

  dependsOnlyOn(fn: number, position: number, constant: number): boolean {
    return this.memoTree.dependsOnlyOn(fn, this.tracker.tuple, position, constant);
  }

  /** Applies the writes of an assignment to a tuple. */
  apply(writes: number, tuple: Int32Array): void {
    this.writes.apply(writes, tuple);
  }

  private register(source: unknown, params: unknown, label: string, evaluate: Evaluate): number {
    const key = this.keyOfParams(params);
    let variants = this.byIdentity.get(source);
    if (variants === undefined) {
      variants = new Map();
      this.byIdentity.set(source, variants);
    }
    const known = variants.get(key);
    if (known !== undefined) return known;
    const fn = this.memoTree.add();
    this.functions[fn] = { label, evaluate, times: 0 };
    variants.set(key, fn);
    return fn;
  }

  private keyOfParams(params: unknown): string {
    if (params === undefined) return "";
    const known = this.paramsFunctions.indexOf(params);
    if (known >= 0) return `#${known}`;
    try {
      return canonicalKey(params);
    } catch {
      return `#${this.paramsFunctions.push(params) - 1}`;
    }
  }

  private evaluateUncached(fn: number): number {
    const memoized = this.functions[fn];
    if (memoized === undefined) throw new Error(`no function has the number ${fn}`);
    this.evaluations++;
    try {
      this.tracker.start();
      const result = memoized.evaluate();
      const reads = this.tracker.stop();
      const times = memoized.times++;
      if (times < doubleEvaluations || times % 16 === 0) this.checkPurity(memoized.evaluate, result, reads);
      this.memoTree.keep(fn, this.tracker.tuple, reads, result);
      return result;
    } catch (thrown) {
      if (thrown instanceof NewField) throw thrown;
      const verb = thrown instanceof Impure ? "" : "throws: ";
      throw new FunctionFailed(`${memoized.label} ${verb}${firstLineOf(thrown)}.`, { cause: thrown });
    }
  }

  private checkPurity(evaluate: Evaluate, result: number, reads: readonly number[]): void {
    for (const position of reads) {
      const component = this.components[position - 1];
      if (component !== undefined && !component.isIntact(this.tracker.tuple[position] ?? 0)) {
        throw new Impure(`changes "${component.field}" in place instead of assigning`);
      }
    }
    this.tracker.start();
    if (evaluate() !== result) throw new Impure("answers differently when asked twice");
  }

  /** Evaluates an assignment and returns the number of its list of writes. */
  private assigned(assignment: unknown, params: unknown): number {
    const { guardArguments } = this.tracker;
    const computed = typeof params === "function" ? params(guardArguments) : params;
    const isFunction = typeof assignment === "function";
    const update: unknown = isFunction ? assignment(guardArguments, computed) : assignment;
    if (typeof update !== "object" || update === null) return 0;
    const list: number[] = [];
    for (const [field, given] of Object.entries(update)) {
      const value: unknown =
        !isFunction && typeof given === "function" ? given(guardArguments, computed) : given;
      const index = this.indices.get(field);
      if (index === undefined) throw new NewField(field);
      list.push(index + 1, this.idOf(index, value));
    }
    return this.writes.number(list);
  }

  private idOf(index: number, value: unknown): number {
    const component = this.components[index];
    if (component === undefined) return 0;
    try {
      return component.idOf(value, this.tracker.context);
    } catch (thrown) {
      if (thrown instanceof NotCanonical)
        throw new Impure(`puts ${thrown.message} into "${component.field}"`);
      throw thrown;
    }
  }
}

/** References to the same named function with equal parameters share one memo. */
function splitReference(reference: unknown): { source: unknown; params: unknown } {
  if (typeof reference === "object" && reference !== null && "type" in reference) {
    return { source: reference.type, params: "params" in reference ? reference.params : undefined };
  }
  return { source: reference, params: undefined };
}
