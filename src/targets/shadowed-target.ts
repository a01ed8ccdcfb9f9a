import type { ActionName, ArgsOf } from "../port/actions";
import type { ActAnswer, ObserveAnswer } from "../port/answers";
import type { InProcessImplementation } from "../port/implementation";
import type { LookOf, ObservationName } from "../port/observations";

/**
 * A shadowed target answers as the reference does, and asks a faulty implementation the same in secret. A run against it takes the way
 * of a passing run, and shows if any message of that way would have been answered differently.
 */
const prefix = "shadowed:";

const differences = new Map<string, string>();

/** Returns the target in which the reference answers in the place of a faulty implementation. */
export function shadowedTarget(faulty: string): string {
  return `${prefix}${faulty}`;
}

/** Returns the faulty implementation behind a shadowed target; undefined for another target. */
export function readShadowedTarget(target: string): string | undefined {
  return target.startsWith(prefix) ? target.slice(prefix.length) : undefined;
}

/** Returns the first message that a faulty implementation has answered differently since the last call, such as `act partnership.accept`. */
export function takeDifference(faulty: string): string | undefined {
  const difference = differences.get(faulty);
  differences.delete(faulty);
  return difference;
}

function isAlike(answer: unknown, ask: () => unknown): boolean {
  try {
    return JSON.stringify(ask()) === JSON.stringify(answer);
  } catch {
    return false;
  }
}

/** Once they have differed, the faulty implementation is no longer asked. */
class Shadowed implements InProcessImplementation {
  readonly fork?: () => InProcessImplementation;

  constructor(
    private readonly reference: InProcessImplementation,
    private readonly shadow: InProcessImplementation,
    private readonly faulty: string,
  ) {
    const [ours, theirs] = [reference.fork?.bind(reference), shadow.fork?.bind(shadow)];
    if (ours !== undefined && theirs !== undefined) this.fork = () => new Shadowed(ours(), theirs(), faulty);
  }

  hello() {
    return this.reference.hello();
  }

  reset(reset: Parameters<InProcessImplementation["reset"]>[0]): void {
    this.reference.reset(reset);
    this.#compare("reset", undefined, () => this.shadow.reset(reset));
  }

  act<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): ActAnswer<Name> {
    const answer = this.reference.act(who, action, args);
    this.#compare(`act ${action}`, answer, () => this.shadow.act(who, action, args));
    return answer;
  }

  observe<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): ObserveAnswer<Name> {
    const answer = this.reference.observe(who, what, args);
    this.#compare(`observe ${what}`, answer, () => this.shadow.observe(who, what, args));
    return answer;
  }

  advance(milliseconds: number): void {
    this.reference.advance?.(milliseconds);
    this.#compare("advance", undefined, () => this.shadow.advance?.(milliseconds));
  }

  bye(): void {
    this.reference.bye();
  }

  #compare(message: string, answer: unknown, ask: () => unknown): void {
    if (differences.has(this.faulty) || isAlike(answer, ask)) return;
    differences.set(this.faulty, message);
  }
}

/** Lets the reference answer in the place of a faulty implementation in this process. */
export function shadowed(
  reference: InProcessImplementation,
  shadow: InProcessImplementation,
  faulty: string,
): InProcessImplementation {
  return new Shadowed(reference, shadow, faulty);
}
