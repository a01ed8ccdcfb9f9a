import { z } from "zod";
import type { ActAnswer } from "../../../port/answers";
import type { Arrangement } from "../../../port/arrangement";
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
import {
  followsFrom,
  listsSubscriptions,
  opensDraft,
  personalPages,
  showsDraft,
  showsSecrets,
} from "./protocol-names";

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
  private readonly personal: readonly ObservationName[];
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
    this.personal = personalPages.filter(admits);
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
    const other = this.otherThan(who);
    const isColleague = this.known.companyOf(other) === this.known.companyOf(who);
    const few = isAccepted && !this.isLarge ? this.general.length : 2;
    // The customer first, which the act is about: what follows from its change comes after it.
    return [
      ...this.about(customer, who, isAccepted ? this.ofCustomer.length : 2),
      ...this.inTurn(this.general, few).flatMap((what) => this.generalQueries(who, what)),
      ...this.inTurn(isColleague ? this.personal : this.general, 1).flatMap((what) =>
        this.generalQueries(other, what),
      ),
      ...this.about(customer, this.colleagueOrReseller(who, customer), 2),
      ...this.about(this.draw.recent(this.known.customers)?.id, other, 1),
    ];
  }

  private about(customer: string | undefined, person: string, count: number): readonly ObservationQuery[] {
    if (customer === undefined) return [];
    return this.inTurn(this.ofCustomer, count).map((what) => query(person, what, customer));
  }

  /** A colleague, whose open work must not change, or any person. */
  private otherThan(who: string): string {
    const { people } = this.arrangement;
    const company = this.known.companyOf(who);
    const colleagues = people.filter(({ id, organisation }) => organisation === company && id !== who);
    return this.draw.one(colleagues.length > 0 && this.draw.chance(0.5) ? colleagues : people).id;
  }

  /** Another person who may know of the customer. */
  private colleagueOrReseller(who: string, customer: string | undefined): string {
    const { people } = this.arrangement;
    const company = this.known.companyOf(who);
    const known = this.known.customers.find(({ id }) => id === customer);
    const resellers = known === undefined ? [] : this.known.resellersOf(known);
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

  /** The whole list, and now and then a filtered one after it; before a list that follows from another one, that one. */
  private generalQueries(person: string, what: ObservationName): readonly ObservationQuery[] {
    const isFiltered = takes(what, "reseller") && this.draw.chance(0.4);
    const basic = followsFrom[what];
    const whole = query(person, what);
    if (basic !== undefined && this.general.includes(basic)) return [query(person, basic), whole];
    return isFiltered ? [whole, { person, what, args: { reseller: this.drawFilter(person) } }] : [whole];
  }

  /** A reseller that has customers, the first partner, which comes to have many of them, or any reseller. */
  private drawFilter(person: string): string {
    const { customers, partners } = this.known;
    const share = this.draw.upTo(1);
    const [first] = partners.get(this.known.companyOf(person)) ?? [];
    const chosen = share < 0.4 ? this.draw.recent(customers)?.reseller : share < 0.7 ? first : undefined;
    return chosen ?? this.draw.one(this.arrangement.resellers).id;
  }

  /** Everything that all people can observe, with a filter, or a sample if that is too much. */
  private everything(): readonly ObservationQuery[] {
    const { people } = this.arrangement;
    const [general, customers] = [this.general.length, this.known.customers.length];
    const filtered = this.general.filter((what) => takes(what, "reseller"));
    const each = general + filtered.length + customers * this.ofCustomer.length;
    const count = people.length * each;
    const all = Array.from({ length: Math.min(count, maximumAtOnce) }, (_, index) =>
      count <= maximumAtOnce ? index : Math.floor(this.draw.upTo(count)),
    );
    return all.flatMap((index) => this.numbered(Math.floor(index / each), index % each, filtered));
  }

  /** Of all that a person can observe, the one with this number. */
  private numbered(
    person: number,
    number: number,
    filtered: readonly ObservationName[],
  ): readonly ObservationQuery[] {
    const { id = "" } = this.arrangement.people[person] ?? {};
    const plain = this.general[number];
    if (plain !== undefined) return [query(id, plain)];
    const listed = filtered[number - this.general.length];
    if (listed !== undefined) return [{ person: id, what: listed, args: { reseller: this.drawFilter(id) } }];
    const place = number - this.general.length - filtered.length;
    const what = this.ofCustomer[place % this.ofCustomer.length];
    const customer = this.known.customers[Math.floor(place / this.ofCustomer.length)]?.id;
    return what === undefined || customer === undefined ? [] : [query(id, what, customer)];
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
