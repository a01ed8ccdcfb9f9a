import type { Secret } from "./secret";

/** Things that pages have shown during a check and that later pages are compared with. */
export class Facts {
  constructor(
    /** The address to which a filter by reseller has led, by company. */
    readonly filters: Map<string, string> = new Map(),
    /** Subscriptions that orders have made, the newest last. */
    readonly subscriptions: string[] = [],
    /** Credentials that could be read after their page was closed, by person and customer. */
    readonly leaks: Map<string, Secret> = new Map(),
  ) {}

  copy(): Facts {
    return new Facts(new Map(this.filters), [...this.subscriptions], new Map(this.leaks));
  }
}
