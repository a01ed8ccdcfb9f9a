import { type Fsm, untriable } from "./fsm";

/** Shortest sequences of inputs that tell two states apart, by breadth-first search over pairs, backwards. */
export class Separators {
  /** For a pair its first input, plus one; 0 where nothing separates it. */
  private readonly firstInput: Uint16Array;
  private readonly longest: number;

  constructor(private readonly fsm: Fsm) {
    this.firstInput = new Uint16Array(fsm.states * fsm.states);
    this.longest = this.search();
  }

  /** Undefined where no sequence that can be tried in both tells them apart. */
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

  /** Marks pairs level by level; answers with the number of levels. */
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

  /** An input whose outputs differ, or else one that leads to a pair separated already. */
  private separatingInput(a: number, b: number, byOutput: boolean): number {
    const { inputs, next, output } = this.fsm;
    for (let input = 0; input < inputs; input++) {
      const [x, y] = [a * inputs + input, b * inputs + input];
      const [left, right] = [next[x] ?? untriable, next[y] ?? untriable];
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
