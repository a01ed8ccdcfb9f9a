import type { Finding } from "../../expectation/finding";
import type { Report } from "./report";

const sudden: ReadonlySet<Finding["kind"]> = new Set(["crash", "hang", "adapter-fault"]);

/** An implementation may die once by accident, killed from outside; what dies twice in the same place always does. */
export class Accidents {
  private readonly places = new Set<string>();

  /** Whether this is the first crash, hang or breach of the protocol at that place: nothing else may be concluded from it. */
  isFirst({ finding }: Report, place: string): boolean {
    if (finding === undefined || !sudden.has(finding.kind) || this.places.has(place)) return false;
    this.places.add(place);
    return true;
  }
}
