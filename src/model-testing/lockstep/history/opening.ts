import { listedRoles } from "../../../domain/role";
import type { ActionName } from "../../../port/actions";
import type { ArrangedPerson } from "../../../port/arrangement";
import type { Arguments } from "./command";
import type { ArgumentSource } from "./draw-arguments";
import { acceptsRequest, cancelledOrderSteps, newCustomerSteps, opensDraft } from "./protocol-names";

/** The next steps of one person. */
interface Errand {
  readonly who: string;
  readonly steps: ActionName[];
  /** The provider of a request or of its acceptance. */
  readonly provider?: string;
}

/** A step to take, and how to go on. */
interface NextStep {
  readonly who: string;
  readonly action: ActionName;
  readonly args: Arguments;
  readonly done: () => void;
  readonly giveUp: () => void;
}

/** So many orders are under way at once. */
const atOnce = 2;

/** The first steps of a history, by which its world comes to have partners and customers soon. */
export class Opening {
  private readonly errands: Errand[];

  constructor(
    private readonly source: ArgumentSource,
    customers: number,
  ) {
    const { providers } = source.arrangement;
    const { draw } = source;
    const active = providers.filter((_, index) => index === 0 || draw.chance(0.85)).map(({ id }) => id);
    const share = Math.max(1, Math.floor(customers * (0.5 + draw.upTo(0.5))));
    this.errands = [
      ...active.flatMap((provider) => this.partnerships(provider)),
      ...Array.from({ length: share }, () =>
        this.newCustomer(draw.chance(0.6) ? active[0] : draw.one(active)),
      ),
    ].filter(({ steps }) => steps.every(source.admits));
  }

  /** The next step of one of the first errands. Undefined if nothing is left to do. */
  next(): NextStep | undefined {
    const [first] = this.errands;
    if (first === undefined) return undefined;
    // A request comes before its acceptance, and both before the first customer.
    const open = first.provider === undefined ? this.errands.slice(0, atOnce) : [first];
    const errand = this.source.draw.one(open);
    const [action] = errand.steps;
    const giveUp = () => this.errands.splice(this.errands.indexOf(errand), 1);
    if (action === undefined) {
      giveUp();
      return this.next();
    }
    const link = this.source.known.links.findLast(({ provider }) => provider === errand.provider)?.name;
    const args = link === undefined ? {} : { link };
    return { who: errand.who, action, args, giveUp, done: () => errand.steps.shift() };
  }

  /** A request, and its acceptance by some resellers, in a large world by most of them. */
  private partnerships(provider: string): readonly Errand[] {
    const { arrangement, draw } = this.source;
    const { resellers } = arrangement;
    const count =
      resellers.length > 10 ? resellers.length - 4 : draw.between(1, Math.min(4, resellers.length));
    return [
      { who: this.personOf(provider), steps: [opensDraft], provider },
      ...[...new Set([...resellers.slice(0, 1), ...draw.some(resellers, count)])].map(({ id }) => ({
        who: this.personOf(id),
        steps: [acceptsRequest],
        provider,
      })),
    ];
  }

  /** An order up to the confirmation or to its end, now and then after one that is cancelled. */
  private newCustomer(provider = ""): Errand {
    const { draw } = this.source;
    const before = draw.chance(0.12) ? cancelledOrderSteps : [];
    const steps = draw.chance(0.7) ? newCustomerSteps : newCustomerSteps.slice(0, -1);
    return { who: this.personOf(provider), steps: [...before, ...steps] };
  }

  /** A person who may do it: for a reseller the first, who may accept. */
  private personOf(company: string): string {
    const { arrangement, draw } = this.source;
    const isListed = ({ roles }: ArrangedPerson) => listedRoles.some((role) => roles.includes(role));
    const people = arrangement.people.filter((each) => each.organisation === company && isListed(each));
    const isProvider = arrangement.providers.some(({ id }) => id === company);
    return (isProvider ? draw.recent(people) : people[0])?.id ?? "";
  }
}
