import { type AnyStateMachine, assign, createMachine, type EventObject, raise, stateIn } from "xstate";

interface Counted {
  readonly count: number;
  readonly log: string;
}

interface Shown {
  readonly context: Counted;
  readonly event: EventObject;
}

const guards = {
  isEven: ({ context }: Shown) => context.count % 2 === 0,
  isBelow: ({ context }: Shown, { limit }: { readonly limit: number }) => context.count < limit,
  saysA: ({ event }: Shown) => event.type === "a",
};

const actions = {
  add: assign({ count: ({ context }: Shown) => (context.count + 1) % 4 }),
  note: assign({
    log: ({ context }: Shown, { what }: { readonly what: string }) => `${context.log}${what}`.slice(-2),
  }),
  raiseR: raise({ type: "r" }),
};

export const randomMachineSamples = ["a", "b", "c", "r"].map((type) => ({ type }));

/** A state without its transitions. */
interface StateShape {
  readonly id: string;
  readonly kind: "atomic" | "final" | "compound" | "parallel" | "shallow" | "deep";
  readonly children: readonly StateShape[];
}

/** Generates a machine from a list of numbers: nested, parallel, with history, final states, guards, `always` and raised events. */
export function randomMachine(numbers: readonly number[]): AnyStateMachine {
  return new MachineGenerator(numbers).machine();
}

class MachineGenerator {
  private at = 0;
  private readonly ids: string[] = [];

  constructor(private readonly numbers: readonly number[]) {}

  machine(): AnyStateMachine {
    const root = { ...this.config(this.shape(3, "compound")), id: "random", context: { count: 0, log: "" } };
    const inNodes = Object.fromEntries(this.ids.map((id) => [`in ${id}`, stateIn(`#${id}`)]));
    const config = { ...root, options: { maxIterations: 500 } };
    // A generated configuration has no static type. Parsing JSON returns an untyped value without a cast.
    return createMachine(JSON.parse(JSON.stringify(config)), { guards: { ...guards, ...inNodes }, actions });
  }

  private draw(below: number): number {
    const number = this.numbers[this.at % this.numbers.length] ?? 0;
    this.at++;
    return (number + this.at) % below;
  }

  private shape(depth: number, kind: StateShape["kind"]): StateShape {
    const id = `s${this.ids.length}`;
    this.ids.push(id);
    if (kind !== "compound" && kind !== "parallel") return { id, kind, children: [] };
    const children = Array.from({ length: 2 + this.draw(2) }, (_, index) =>
      this.shape(depth - 1, this.kind(depth, index, kind)),
    );
    return { id, kind, children };
  }

  private kind(depth: number, index: number, parent: StateShape["kind"]): StateShape["kind"] {
    if (depth > 1 && this.draw(3) === 0) return this.draw(2) === 0 ? "compound" : "parallel";
    if (index === 0) return "atomic";
    if (index > 1 && this.draw(2) === 0) return this.draw(2) === 0 ? "shallow" : "deep";
    return parent === "compound" && this.draw(5) === 0 ? "final" : "atomic";
  }

  private config({ id, kind, children }: StateShape): object {
    if (kind === "shallow" || kind === "deep") return { id, type: "history", history: kind };
    const states = Object.fromEntries(children.map((child) => [child.id, this.config(child)]));
    const common = { id, entry: this.actions(), exit: this.actions() };
    if (kind === "final") return { ...common, type: "final" };
    const on = Object.fromEntries(
      ["a", "b", "c", "r", "*"].filter(() => this.draw(3) === 0).map((type) => [type, this.transitions()]),
    );
    const node = { ...common, on, ...(this.draw(6) === 0 ? { always: this.always() } : {}) };
    if (kind === "atomic") return node;
    const done = this.draw(3) === 0 ? { onDone: this.transition() } : {};
    return {
      ...node,
      ...done,
      states,
      ...(kind === "parallel" ? { type: "parallel" } : { initial: children[0]?.id }),
    };
  }

  private actions(): unknown[] {
    const number = this.draw(8);
    if (number === 0) return ["add"];
    if (number === 1) return [{ type: "note", params: { what: String(this.draw(3)) } }];
    return number === 2 ? ["raiseR"] : [];
  }

  private transitions(): unknown[] {
    return Array.from({ length: 1 + this.draw(2) }, () => this.transition());
  }

  private transition(): object {
    const target = this.draw(4) === 0 ? {} : { target: `#${this.ids[1 + this.draw(this.ids.length - 1)]}` };
    return { ...target, ...this.guard(), actions: this.actions(), reenter: this.draw(4) === 0 };
  }

  private always(): object {
    return { ...this.transition(), guard: { type: "isBelow", params: { limit: 1 + this.draw(2) } } };
  }

  private guard(): object {
    switch (this.draw(6)) {
      case 0:
        return { guard: "isEven" };
      case 1:
        return { guard: { type: "isBelow", params: { limit: 1 + this.draw(3) } } };
      case 2:
        return { guard: "saysA" };
      case 3:
        return { guard: `in ${this.ids[1 + this.draw(this.ids.length - 1)]}` };
      default:
        return {};
    }
  }
}
