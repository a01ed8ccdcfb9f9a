import { describeSample, isInternal } from "../sample";
import type { StateSpace } from "../state-space";
import { shortestWay, successorOf } from "../successor";
import { type ActorKinds, anyone } from "./actor-kinds";
import { follow, type Path, type Step } from "./path";
import type { Counts, Criterion, Plan, Unreachable } from "./plan";

/**
 * Every cell: state × sample × kind of person ("all refusals"; sneak paths in Binder's N+ strategy, 2000; the conformance
 * relation's quiescence tests turned round). A cell is accepted if the state accepts the sample and the kind of person may do
 * it; every other attempt has to be refused and to change nothing. One path a state tries all its refusals in a row, and
 * one path each accepted cell. Cells that nobody could try are infeasible, with the reason. Catches what no other criterion
 * looks for: refusals that act, and people who may do too much.
 */
export const grid: Criterion = {
  id: "grid",
  plan: (space, { kinds = anyone }): Plan => new Grid(space, kinds),
};

class Grid implements Plan {
  readonly infeasible: readonly Unreachable[];

  constructor(
    private readonly space: StateSpace,
    private readonly kinds: ActorKinds,
  ) {
    this.infeasible = this.findInfeasible();
  }

  counts(): Counts {
    let paths = 0;
    let steps = 0;
    for (const path of this.paths()) {
      paths++;
      steps += path.length;
    }
    return { paths, steps, atLeast: false };
  }

  *paths(): Generator<Path> {
    for (let state = 0; state < this.space.states; state++) {
      const way = follow(this.space, shortestWay(this.space, state));
      const refusals: Step[] = [];
      for (const step of this.cells(state)) {
        if (step.accepted) yield [...way, step];
        else refusals.push(step);
      }
      if (refusals.length > 0) yield [...way, ...refusals];
    }
  }

  /** The cells of a state that somebody could try. */
  private *cells(state: number): Generator<Step> {
    for (const [sample, event] of this.space.samples.entries()) {
      const target = successorOf(this.space, state, sample);
      const accepts = target >= 0;
      if (!accepts && (isInternal(event) || this.kinds.infeasible(state, sample) !== undefined)) continue;
      for (const kind of this.kinds.names) {
        const permission = this.kinds.permission(kind, sample);
        if (typeof permission === "object") continue;
        const accepted = accepts && permission === "may";
        yield { sample, from: state, to: accepted ? target : state, accepted, kind };
      }
    }
  }

  private findInfeasible(): readonly Unreachable[] {
    const found: Unreachable[] = [];
    for (const [sample, event] of this.space.samples.entries()) {
      for (const kind of this.kinds.names) {
        const permission = this.kinds.permission(kind, sample);
        if (typeof permission === "object") {
          found.push({ what: `${kind}: ${describeSample(event)}`, because: permission.infeasible });
        }
      }
      for (let state = 0; state < this.space.states; state++) {
        if (successorOf(this.space, state, sample) >= 0) continue;
        const because = isInternal(event) ? "nobody sends it" : this.kinds.infeasible(state, sample);
        if (because !== undefined) {
          found.push({ what: `${this.space.describe(state)}: ${describeSample(event)}`, because });
        }
      }
    }
    return found;
  }
}
