import { type Fsm, infeasible } from "./fsm";

/** Shortest input sequences that distinguish two states, by backward breadth-first search over pairs. */
export class Separators {
  /** The first input of each pair's sequence, plus one, or 0 if no sequence separates the pair. */
  private readonly firstInput: Uint16Array;
  private readonly longest: number;

  constructor(private readonly fsm: Fsm) {
    this.firstInput = new Uint16Array(fsm.states * fsm.states);
    this.longest = this.search();
  }

  /** Undefined if no sequence that can be tried in both states distinguishes them. */
  of(a: number, b: number): readonly number[] | undefined {
    const { inputs, next, output } = this.fsm;
    const sequence: number[] = [];
    let [left, right] = [a, b];
    while (sequence.length <= this.longest) {
      const input = (this.firstInput[this.pair(left, right)] ?? 0) - 1;
      if (input < 0) return undefined;
      sequence.push(input);
      const [x, y] = [left * inputs + input, right * inputs + input];
      if (output[x] !== output[y]) return sequence;
      left = next[x] ?? 0;
      right = next[y] ?? 0;
    }
    return undefined;
  }

  private pair(a: number, b: number): number {
    return a < b ? a * this.fsm.states + b : b * this.fsm.states + a;
  }

  /** Marks pairs level by level and returns the number of levels. */
  private search(): number {
    let open = this.pairs();
    for (let length = 1; ; length++) {
      const marked: [number, number][] = [];
      const rest: (readonly [number, number])[] = [];
      for (const [a, b] of open) {
        const input = this.separatingInput(a, b, length === 1);
        if (input < 0) rest.push([a, b]);
        else marked.push([this.pair(a, b), input + 1]);
      }
      for (const [pair, input] of marked) this.firstInput[pair] = input;
      if (marked.length === 0) return length;
      open = rest;
    }
  }

  private pairs(): (readonly [number, number])[] {
    const pairs: (readonly [number, number])[] = [];
    for (let a = 0; a < this.fsm.states; a++) {
      for (let b = a + 1; b < this.fsm.states; b++) pairs.push([a, b]);
    }
    return pairs;
  }

  /** Returns an input with different outputs, or an input that leads to a pair that is already separated. */
  private separatingInput(a: number, b: number, byOutput: boolean): number {
    const { inputs, next, output } = this.fsm;
    for (let input = 0; input < inputs; input++) {
      const [x, y] = [a * inputs + input, b * inputs + input];
      const [left, right] = [next[x] ?? infeasible, next[y] ?? infeasible];
      if (left < 0 || right < 0) continue;
      if (
        byOutput ? output[x] !== output[y] : left !== right && this.firstInput[this.pair(left, right)] !== 0
      ) {
        return input;
      }
    }
    return -1;
  }
}
