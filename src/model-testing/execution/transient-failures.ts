import type { Finding } from "../../assertions/finding";
import type { Report } from "./report";

const harnessFailure: ReadonlySet<Finding["kind"]> = new Set(["crash", "hang", "adapter-fault"]);

/** Whether an implementation died, fell silent or broke the protocol, which says nothing of how it behaves otherwise. */
export function isHarnessFailure({ finding }: Report): boolean {
  return finding !== undefined && harnessFailure.has(finding.kind);
}

/** An implementation may die once by accident, killed from outside; what dies twice in the same place always does. */
export class TransientFailures {
  private readonly places = new Set<string>();

  /** Whether this is the first crash, hang or breach of the protocol at that place: nothing else may be concluded from it. */
  isFirst(report: Report, place: string): boolean {
    if (!isHarnessFailure(report) || this.places.has(place)) return false;
    this.places.add(place);
    return true;
  }
}
