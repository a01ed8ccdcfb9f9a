/** An order that was just placed. */
export interface PlacedNotice {
  readonly order: string;
  readonly subscriptions: readonly string[];
}

/** Notices that the next page of a person shows once. */
export class Notices {
  readonly #notices = new Map<string, PlacedNotice>();

  put(who: string, notice: PlacedNotice): void {
    this.#notices.set(who, notice);
  }

  /** Returns the notice of a person and forgets it. */
  take(who: string): PlacedNotice | undefined {
    const notice = this.#notices.get(who);
    this.#notices.delete(who);
    return notice;
  }

  clear(): void {
    this.#notices.clear();
  }
}
