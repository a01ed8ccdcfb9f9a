import type { RefusalReason } from "../../domain/refusal-reason";
import type { ActionName, ArgsOf } from "../../port/actions";
import type { State } from "../../reference/state";

/** An action that was asked for. */
export interface Deed<Name extends ActionName = ActionName> {
  readonly who: string;
  readonly action: Name;
  readonly args: ArgsOf<Name>;
  /** The reason of its refusal; undefined if it was accepted. */
  readonly reason?: RefusalReason | undefined;
}

interface Entry {
  readonly deed: Deed;
  readonly before: Entry | undefined;
}

/** More actions than this are not shown, exported or repeated. */
const mostDeeds = 200;

/** The actions since a world began. Never changes, so that a kept world can keep its journal. */
export class Journal {
  private constructor(
    /** The state at the beginning. */
    readonly start: State,
    /** The state after the last action. */
    readonly state: State,
    readonly count: number,
    private readonly last: Entry | undefined,
  ) {}

  static from(start: State): Journal {
    return new Journal(start, start, 0, undefined);
  }

  /** Returns the journal with one more action, or undefined if the actions no longer account for the state, or are too many. */
  with(deed: Deed, before: State, after: State): Journal | undefined {
    if (before !== this.state || this.count >= mostDeeds) return undefined;
    return new Journal(this.start, after, this.count + 1, { deed, before: this.last });
  }

  /** The actions in their order. */
  get deeds(): readonly Deed[] {
    const deeds: Deed[] = [];
    for (let entry = this.last; entry !== undefined; entry = entry.before) deeds.push(entry.deed);
    return deeds.reverse();
  }
}
