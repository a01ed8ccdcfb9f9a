import type { BillingCycle } from "../../book/records";

export interface CartLine {
  readonly id: number;
  readonly catalogItemId: string;
  readonly friendlyName: string | undefined;
  readonly quantity: number;
  readonly billingCycle: BillingCycle;
  readonly participants: readonly { readonly key: string; readonly value: string }[];
}

export interface Cart {
  readonly guid: string;
  /** The id of the customer in the reference. */
  readonly customer: string;
  readonly owner: string;
  readonly createdAt: number;
  changedAt: number;
  readonly expiresAt: number;
  status: "Active" | "Ordered";
  lines: readonly CartLine[];
}

const mostCarts = 10_000;

/** The carts of a server. The oldest is forgotten when there are too many. */
export class Carts {
  #carts = new Map<string, Cart>();
  #count = 0;

  /** Returns a number that no other cart has had since the last reset. */
  next(): number {
    this.#count += 1;
    return this.#count;
  }

  add(cart: Cart): void {
    this.#carts.set(cart.guid, cart);
    const [oldest] = this.#carts.keys();
    if (this.#carts.size > mostCarts && oldest !== undefined) this.#carts.delete(oldest);
  }

  find(guid: string): Cart | undefined {
    return this.#carts.get(guid.toLowerCase());
  }

  /** Saves the present carts and returns how to go back to them. */
  save(): () => void {
    const copied = (carts: ReadonlyMap<string, Cart>) =>
      new Map([...carts].map(([guid, cart]) => [guid, { ...cart }]));
    const [carts, count] = [copied(this.#carts), this.#count];
    return () => {
      this.#carts = copied(carts);
      this.#count = count;
    };
  }

  clear(): void {
    this.#carts.clear();
    this.#count = 0;
  }
}
