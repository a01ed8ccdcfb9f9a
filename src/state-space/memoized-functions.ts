import type { AnyStateMachine } from "xstate";
import { canonicalKey, NotCanonical } from "./canonical-key";
import type { Component } from "./component";
import { wordsOf } from "./exploration-problem";
import { guardHolds, guardName } from "./guard-test";
import { MemoTree } from "./memo-tree";
import { Impure, type Recorder } from "./recorder";
import { WriteLists } from "./write-lists";

/** A field that no state so far had: the exploration has to begin again with it. */
export class NewField extends Error {
  override readonly name = "NewField";
  constructor(readonly field: string) {
    super(`the context gained the field "${field}"`);
  }
}

/** A guard or an action of the machine failed or is not pure; the message names it. */
export class FunctionFailed extends Error {
  override readonly name = "FunctionFailed";
}

type Evaluate = () => number;

interface Memoized {
  readonly label: string;
  readonly evaluate: Evaluate;
  times: number;
}

/** How many first evaluations of each function are done twice; after them every sixteenth is. */
const doubleChecked = 8;

/**
 * The guards and assignments of one machine, each evaluated once for every combination of what it reads. A guard's result is
 * 0 or 1; an assignment's result is a list of writes, kept here under a number.
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
    private readonly recorder: Recorder,
  ) {
    this.indices = new Map(components.map(({ field }, index) => [field, index]));
  }

  guard(guard: unknown): number {
    const { whole, params } = namedPart(guard);
    return this.register(whole, params, `the guard "${guardName(guard) ?? "(inline)"}"`, () =>
      Number(guardHolds(this.machine, guard, this.recorder.guardArguments)),
    );
  }

  assignment(assignment: unknown, params: unknown, name: string): number {
    return this.register(assignment, params, `the action "${name}"`, () => this.assigned(assignment, params));
  }

  /** The result for the tuple that the recorder shows. Throws what the function throws, Impure and NewField. */
  evaluate(fn: number): number {
    const known = this.memoTree.find(fn, this.recorder.tuple);
    return known >= 0 ? known : this.evaluateAfresh(fn);
  }

  /** What a function's result for the present tuple depends on beside one position, after it was evaluated: see Recall. */
  firstPosition(fn: number, constant: number): number {
    return this.memoTree.firstPosition(fn, this.recorder.tuple, constant);
  }

  dependsOnlyOn(fn: number, position: number, constant: number): boolean {
    return this.memoTree.dependsOnlyOn(fn, this.recorder.tuple, position, constant);
  }

  /** Carries out an assignment's writes on a tuple. */
  apply(writes: number, tuple: Int32Array): void {
    this.writes.apply(writes, tuple);
  }

  private register(whole: unknown, params: unknown, label: string, evaluate: Evaluate): number {
    const key = this.keyOfParams(params);
    let variants = this.byIdentity.get(whole);
    if (variants === undefined) {
      variants = new Map();
      this.byIdentity.set(whole, variants);
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

  private evaluateAfresh(fn: number): number {
    const remembered = this.functions[fn];
    if (remembered === undefined) throw new Error(`no function has the number ${fn}`);
    this.evaluations++;
    try {
      this.recorder.start();
      const result = remembered.evaluate();
      const reads = this.recorder.stop();
      const times = remembered.times++;
      if (times < doubleChecked || times % 16 === 0) this.checkPurity(remembered.evaluate, result, reads);
      this.memoTree.keep(fn, this.recorder.tuple, reads, result);
      return result;
    } catch (thrown) {
      if (thrown instanceof NewField) throw thrown;
      const verb = thrown instanceof Impure ? "" : "throws: ";
      throw new FunctionFailed(`${remembered.label} ${verb}${wordsOf(thrown)}.`, { cause: thrown });
    }
  }

  private checkPurity(evaluate: Evaluate, result: number, reads: readonly number[]): void {
    for (const position of reads) {
      const component = this.components[position - 1];
      if (component !== undefined && !component.isIntact(this.recorder.tuple[position] ?? 0)) {
        throw new Impure(`changes "${component.field}" in place instead of assigning`);
      }
    }
    this.recorder.start();
    if (evaluate() !== result) throw new Impure("answers differently when asked twice");
  }

  /** The number of the list of writes that an assignment comes to. */
  private assigned(assignment: unknown, params: unknown): number {
    const { guardArguments } = this.recorder;
    const computed = typeof params === "function" ? params(guardArguments) : params;
    const isWhole = typeof assignment === "function";
    const update: unknown = isWhole ? assignment(guardArguments, computed) : assignment;
    if (typeof update !== "object" || update === null) return 0;
    const list: number[] = [];
    for (const [field, given] of Object.entries(update)) {
      const value: unknown =
        !isWhole && typeof given === "function" ? given(guardArguments, computed) : given;
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
      return component.idOf(value, this.recorder.context);
    } catch (thrown) {
      if (thrown instanceof NotCanonical)
        throw new Impure(`puts ${thrown.message} into "${component.field}"`);
      throw thrown;
    }
  }
}

/** Two references to one named function with equal parameters are one function. */
function namedPart(reference: unknown): { whole: unknown; params: unknown } {
  if (typeof reference === "object" && reference !== null && "type" in reference) {
    return { whole: reference.type, params: "params" in reference ? reference.params : undefined };
  }
  return { whole: reference, params: undefined };
}
