import type { InProcessImplementation } from "../../port/implementation";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import { translated } from "./other-ids";
import type { Variant } from "./variant";

const kinds = ["customer", "order", "subscription"] as const;
type Kind = (typeof kinds)[number];

/** The kind of the ids in a field: `subscription` has one, `subscriptions` several. */
function kindOf(field: string): Kind | undefined {
  return kinds.find((kind) => field === kind || field === `${kind}s`);
}

/** The reference's ids of one kind: the number of an id is its position, from 1. */
type Counted = Readonly<Record<Kind, readonly string[]>>;

class CountedIds implements InProcessImplementation {
  readonly #inner: InProcessImplementation;
  #counted: Counted;

  constructor(
    inner: InProcessImplementation,
    counted: Counted = { customer: [], order: [], subscription: [] },
  ) {
    this.#inner = inner;
    this.#counted = counted;
  }

  hello: InProcessImplementation["hello"] = () => this.#inner.hello();

  bye: InProcessImplementation["bye"] = () => this.#inner.bye();

  reset: InProcessImplementation["reset"] = (reset) => {
    this.#counted = { customer: [], order: [], subscription: [] };
    this.#inner.reset(reset);
  };

  act: InProcessImplementation["act"] = (who, action, args) =>
    translated(this.#inner.act(who, action, translated(args, this.#toInner)), this.#toNumber);

  observe: InProcessImplementation["observe"] = (who, what, args) =>
    translated(this.#inner.observe(who, what, translated(args, this.#toInner)), this.#toNumber);

  fork = (): InProcessImplementation => new CountedIds(this.#inner.fork?.() ?? this.#inner, this.#counted);

  #toNumber = (text: string, field: string): string => {
    const kind = kindOf(field);
    if (kind === undefined || !text.startsWith(`${kind}-`)) return text;
    const known = this.#counted[kind].indexOf(text);
    if (known >= 0) return String(known + 1);
    this.#counted = { ...this.#counted, [kind]: [...this.#counted[kind], text] };
    return String(this.#counted[kind].length);
  };

  #toInner = (text: string, field: string): string => {
    const kind = kindOf(field);
    return kind === undefined ? text : (this.#counted[kind][Number(text) - 1] ?? text);
  };
}

export const countedIds: Variant = {
  name: "counted-ids",
  story: "Customers, orders and subscriptions are counted from 1, each kind by itself.",
  open: (readings) => inProcess(new CountedIds(createReference({ readings }))),
};
