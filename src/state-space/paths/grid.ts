import { describeSample, isInternal } from "../sample";
import type { StateSpace } from "../state-space";
import { shortestPath, successorOf } from "../successor";
import { type ActorKinds, anyone } from "./actor-kinds";
import { follow, type Path, type Step } from "./path";
import type { Counts, Criterion, Plan, Unreachable } from "./plan";

/**
 * Every cell: state × sample × actor kind ("all refusals"; sneak paths in Binder's N+ strategy, 2000; the inverse of the quiescence
 * tests of the conformance relation ioco). A cell is accepted if the state accepts the sample and the actor kind is permitted. Every
 * other attempt must be refused without any change. For each state, one path tries all refusals in a row, and one path tries each
 * accepted cell. Cells that no actor can try are infeasible, with the reason. Detects faults that no other criterion covers:
 * refused actions with an effect, and excessive permissions.
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
      const prefix = follow(this.space, shortestPath(this.space, state));
      const refusals: Step[] = [];
      for (const step of this.cells(state)) {
        if (step.accepted) yield [...prefix, step];
        else refusals.push(step);
      }
      if (refusals.length > 0) yield [...prefix, ...refusals];
    }
  }

  /** The cells of a state that an actor can try. */
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
        const because = isInternal(event)
          ? "only the machine itself sends it"
          : this.kinds.infeasible(state, sample);
        if (because !== undefined) {
          found.push({ what: `${this.space.describe(state)}: ${describeSample(event)}`, because });
        }
      }
    }
    return found;
  }
}
