import { z } from "zod";
import type { ActAnswer } from "../../../port/answers";
import type { ArrangedPerson, Arrangement } from "../../../port/arrangement";
import {
  type LookOf,
  type ObservationName,
  observationNames,
  observations,
} from "../../../port/observations";
import type { Act } from "../../bindings/binding";
import type { ObservationQuery } from "../../execution/session";
import type { Draw } from "../world/draw";
import type { KnownThings } from "./known-things";
import { listsSubscriptions, opensDraft, showsDraft, showsSecrets } from "./protocol-names";

const jsonObject = z.object({ properties: z.record(z.string(), z.unknown()).default({}) });

/** The arguments that each observation takes, from the port's table. */
const argumentNames: ReadonlyMap<ObservationName, readonly string[]> = new Map(
  observationNames.map((what) => [
    what,
    Object.keys(jsonObject.parse(z.toJSONSchema(observations[what].args)).properties),
  ]),
);

function takes(what: ObservationName, argument: string): boolean {
  return argumentNames.get(what)?.includes(argument) ?? false;
}

/** The most observations at a point at which everything is observed; more are sampled. */
const maximumAtOnce = 360;

/** Chooses what is observed after a command: what it can have changed, a few others in turn, now and then everything. */
export class QueryChooser {
  private readonly general: readonly ObservationName[];
  private readonly ofCustomer: readonly ObservationName[];
  private readonly isLarge: boolean;
  private turn = 0;

  constructor(
    private readonly arrangement: Arrangement,
    private readonly known: KnownThings,
    private readonly draw: Draw,
    admits: (what: ObservationName) => boolean,
  ) {
    const all = observationNames.filter(admits);
    this.general = all.filter((what) => !takes(what, "customer"));
    this.ofCustomer = all.filter((what) => takes(what, "customer"));
    this.isLarge = arrangement.resellers.length > 10;
  }

  /** The observations that show what an accepted act has given: ids, a link, secrets. They come first. */
  binding(
    { who, action }: Act,
    answer: ActAnswer,
    customer: string | undefined,
  ): readonly ObservationQuery[] {
    if (answer.outcome !== "accepted") return [];
    if (action === opensDraft) return this.general.includes(showsDraft) ? [query(who, showsDraft)] : [];
    if (!("subscriptions" in answer.result) || customer === undefined) return [];
    return [listsSubscriptions, showsSecrets]
      .filter((what) => this.ofCustomer.includes(what))
      .map((what) => query(who, what, customer));
  }

  after(
    act: Act,
    answer: ActAnswer,
    customer: string | undefined,
    isEverything: boolean,
  ): readonly ObservationQuery[] {
    const first = this.binding(act, answer, customer);
    const rest = isEverything ? this.everything() : this.nearby(act, answer, customer);
    const chosen = [...first, ...rest];
    const again = chosen.at(-1);
    return again !== undefined && this.draw.chance(0.05) ? [...chosen, again] : chosen;
  }

  private nearby(
    { who, args }: Act,
    answer: ActAnswer,
    touched: string | undefined,
  ): readonly ObservationQuery[] {
    const isAccepted = answer.outcome === "accepted";
    const customer =
      touched ?? (isAccepted ? undefined : customerIn(args)) ?? this.draw.recent(this.known.customers)?.id;
    const other = this.draw.one(this.arrangement.people).id;
    const few = isAccepted && !this.isLarge ? this.general.length : 2;
    return [
      ...this.inTurn(this.general, few).map((what) => this.generalQuery(who, what)),
      ...this.inTurn(this.general, 1).map((what) => this.generalQuery(other, what)),
      ...this.about(customer, who, isAccepted ? this.ofCustomer.length : 1),
      ...this.about(customer, this.colleagueOrReseller(who, customer), 2),
      ...this.about(this.draw.recent(this.known.customers)?.id, other, 1),
    ];
  }

  private about(customer: string | undefined, person: string, count: number): readonly ObservationQuery[] {
    if (customer === undefined) return [];
    return this.inTurn(this.ofCustomer, count).map((what) => query(person, what, customer));
  }

  /** Another person who may know of the customer. */
  private colleagueOrReseller(who: string, customer: string | undefined): string {
    const { people } = this.arrangement;
    const company = this.known.companyOf(who);
    const resellers = [...this.known.subscriptions.values()].flatMap((each) =>
      each.customer.id === customer && each.reseller !== null ? [each.reseller] : [],
    );
    const companies = this.draw.chance(0.3) ? [company] : resellers;
    const involved = people.filter(({ organisation }) => companies.includes(organisation));
    return this.draw.one(involved.length > 0 ? involved : people).id;
  }

  private inTurn(list: readonly ObservationName[], count: number): readonly ObservationName[] {
    if (count >= list.length) return list;
    const start = this.turn;
    this.turn += count;
    return Array.from({ length: count }, (_, index) => list[(start + index) % list.length]).filter(
      (what) => what !== undefined,
    );
  }

  private generalQuery(person: string, what: ObservationName): ObservationQuery {
    const isFiltered = takes(what, "reseller") && this.draw.chance(0.4);
    if (!isFiltered) return query(person, what);
    return { person, what, args: { reseller: this.draw.one(this.arrangement.resellers).id } };
  }

  /** Everything that all people can observe, with every filter, or a sample if that is too much. */
  private everything(): readonly ObservationQuery[] {
    const { people, resellers } = this.arrangement;
    const all = people.flatMap(({ id }: ArrangedPerson) => [
      ...this.general.map((what) => query(id, what)),
      ...this.general
        .filter((what) => takes(what, "reseller"))
        .map((what) => ({ person: id, what, args: { reseller: this.draw.one(resellers).id } })),
      ...this.known.customers.flatMap((customer) =>
        this.ofCustomer.map((what) => query(id, what, customer.id)),
      ),
    ]);
    return all.length <= maximumAtOnce ? all : this.draw.some(all, maximumAtOnce);
  }
}

function customerIn(args: object): string | undefined {
  return "customer" in args && typeof args.customer === "string" ? args.customer : undefined;
}

function query(person: string, what: ObservationName, customer?: string): ObservationQuery {
  return { person, what, args: argsOf(what, customer) };
}

function argsOf(what: ObservationName, customer: string | undefined): LookOf<ObservationName> {
  return observations[what].args.parse(customer === undefined ? {} : { customer });
}
