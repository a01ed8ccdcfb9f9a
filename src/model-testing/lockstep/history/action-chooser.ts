import { type ActionName, actionNames, actions } from "../../../port/actions";
import type { Capability } from "../../../port/capabilities";
import type { Draw } from "../world/draw";

const waysToCustomers: ReadonlySet<Capability> = new Set(["new-customer-order", "partnership-requests"]);

/** The number of the procedure to which each action belongs: those of one have the same first word. */
const procedures: readonly number[] = numbered(actionNames.map((name) => name.slice(0, name.indexOf("."))));
const leadsToCustomers: readonly boolean[] = actionNames.map((name) =>
  waysToCustomers.has(actions[name].needs),
);

function numbered(words: readonly string[]): readonly number[] {
  const distinct = [...new Set(words)];
  return words.map((word) => distinct.indexOf(word));
}

/**
 * Chooses actions. Rare ones are likelier, and so is the next step of a procedure that the person has begun: in the port's table,
 * the steps of a procedure stand in their order.
 */
export class ActionChooser {
  /** The number of times that each action was accepted. */
  private readonly times = actionNames.map(() => 0);
  /** The last accepted step of each person in each procedure. */
  private readonly lastSteps = new Map<string, (number | undefined)[]>();
  private readonly weights = actionNames.map(() => 0);
  private readonly admitted: readonly boolean[];

  constructor(admits: (action: ActionName) => boolean) {
    this.admitted = actionNames.map(admits);
  }

  /** Draws an action for a person. `isEarly`: the way to the first customers is likelier than all else. */
  choose(draw: Draw, who: string, isEarly: boolean): ActionName {
    const last = this.lastSteps.get(who);
    let sum = 0;
    for (let action = 0; action < actionNames.length; action++) {
      if (this.admitted[action] !== true) continue;
      sum += this.weight(action, last, isEarly);
      this.weights[action] = sum;
    }
    const drawn = draw.upTo(sum);
    const index = this.weights.findIndex((upTo, action) => this.admitted[action] === true && drawn < upTo);
    return actionNames[index] ?? draw.one(actionNames);
  }

  private weight(
    action: number,
    last: readonly (number | undefined)[] | undefined,
    isEarly: boolean,
  ): number {
    const isWay = isEarly && leadsToCustomers[action] === true;
    const rarity = isWay ? 1 : 1 / (1 + (this.times[action] ?? 0)) ** 2;
    const before = last?.[procedures[action] ?? 0];
    if (before === undefined) return rarity;
    const steps = action - before;
    return rarity * (steps === 1 ? 8 : steps > 1 ? 1 : 0.1);
  }

  /** Notes that an action of a person was accepted. */
  accepted(who: string, name: ActionName): void {
    const action = actionNames.indexOf(name);
    this.times[action] = (this.times[action] ?? 0) + 1;
    const last = this.lastSteps.get(who) ?? [];
    last[procedures[action] ?? 0] = action;
    this.lastSteps.set(who, last);
  }
}
