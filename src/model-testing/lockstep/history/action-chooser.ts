import { type ActionName, actionNames } from "../../../port/actions";
import type { Draw } from "../world/draw";

/** The number of the procedure to which each action belongs: those of one have the same first word. */
const procedures: readonly number[] = numbered(actionNames.map((name) => name.slice(0, name.indexOf("."))));

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

  /** Actions that no person of a company's side can do. */
  private readonly others = new Map<string, Set<number>>();

  constructor(admits: (action: ActionName) => boolean) {
    this.admitted = actionNames.map(admits);
  }

  /** Draws an action for a person of a side. */
  choose(draw: Draw, who: string, side: string): ActionName {
    const last = this.lastSteps.get(who);
    const others = this.others.get(side);
    let sum = 0;
    for (let action = 0; action < actionNames.length; action++) {
      this.weights[action] = sum;
      if (this.admitted[action] !== true || others?.has(action) === true) continue;
      sum += this.weight(action, last);
      this.weights[action] = sum;
    }
    const drawn = draw.upTo(sum);
    const index = this.weights.findIndex((upTo) => drawn < upTo);
    return actionNames[index] ?? draw.one(actionNames);
  }

  private weight(action: number, last: readonly (number | undefined)[] | undefined): number {
    const times = this.times[action] ?? 0;
    const rarity = 1 / (1 + times) ** 2;
    const before = last?.[procedures[action] ?? 0];
    if (before === undefined) return rarity;
    const steps = action - before;
    return rarity * (steps === 1 ? 8 : steps > 1 ? 2 : 0.1);
  }

  /** Notes that an action is the other side's. */
  isOthers(side: string, name: ActionName): void {
    const others = this.others.get(side) ?? new Set();
    others.add(actionNames.indexOf(name));
    this.others.set(side, others);
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
