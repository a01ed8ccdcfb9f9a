import type { ActionName } from "../../../port/actions";
import type { ActAnswer } from "../../../port/answers";
import { actionRefusals } from "../../../port/refusals";
import type { Command } from "./command";

/** A command and the reference's answer, undefined if it was not asked. */
interface Answered {
  readonly command: Command;
  readonly answer: ActAnswer | undefined;
}

/** Reasons that many random commands meet. In the choice of refusals they count as if they had occurred so often already. */
const commonReasons: Readonly<Record<string, number>> = {
  "not-a-provider": 9,
  "not-a-reseller": 9,
  "unknown-customer": 5,
  "unknown-subscription": 5,
  "not-at-this-step": 5,
  "not-self-service": 5,
  "role-not-permitted": 4,
};

/** Reasons that hold for all people of a company's side. */
const reasonsOfSide: ReadonlySet<string> = new Set(["not-a-provider", "not-a-reseller"]);

/** True if no person of that side can do it. */
export function isOtherSides(answer: ActAnswer | undefined): boolean {
  return reasonsOfSide.has(reasonIn(answer));
}

function reasonIn(answer: ActAnswer | undefined): string {
  return answer?.outcome === "rejected" ? (answer.reason ?? "") : "";
}

/** Counts the refusals of a history for each reason, of each action and of all. */
export class RefusalCounts {
  private readonly counts = new Map<string, number>();

  add({ command, answer }: Answered): void {
    const reason = reasonIn(answer);
    for (const key of [reason, `${command.action} ${reason}`])
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** The one that is refused for the rarest reason. Undefined if there is none. */
  rarest<Each extends Answered>(refused: readonly Each[]): Each | undefined {
    const [first, ...others] = refused;
    if (first === undefined) return undefined;
    return others.reduce((least, each) => (this.times(each) < this.times(least) ? each : least), first);
  }

  /** The number of reasons for which the action can be refused and has not been yet. */
  unseen(action: ActionName): number {
    return actionRefusals[action].filter((reason) => !this.counts.has(`${action} ${reason}`)).length;
  }

  private times({ command, answer }: Answered): number {
    const reason = reasonIn(answer);
    const [own, all] = [`${command.action} ${reason}`, reason].map((key) => this.counts.get(key) ?? 0);
    return (own ?? 0) + (all ?? 0) + (commonReasons[reason] ?? 0);
  }
}
