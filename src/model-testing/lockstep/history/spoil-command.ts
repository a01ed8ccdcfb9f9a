import { listedRoles } from "../../../domain/role";
import { actionNames } from "../../../port/actions";
import type { ArrangedOffer, ArrangedPerson, ArrangedReseller } from "../../../port/arrangement";
import { strayMpnId } from "../../../port/default-data/companies";
import type { Command } from "./command";
import { type ArgumentSource, drawArguments } from "./draw-arguments";
import type { KnownSubscription } from "./known-things";

/** Makes a command wrong in one respect: the person, the step, or one argument. */
export function spoiledCommand(source: ArgumentSource, command: Command): Command {
  const { draw } = source;
  if (draw.chance(0.4)) return { ...command, who: otherPerson(source, command) };
  if (draw.chance(0.25)) {
    const action = draw.one(actionNames.filter(source.admits));
    return { ...command, action, args: drawArguments(source, action, command.who) };
  }
  return { ...command, args: spoiledArguments(source, command) };
}

/**
 * A person of a reseller that knows the customer, a colleague without a listed role, a person of another company or of the other side
 * with a role of the right person, or any person.
 */
function otherPerson({ draw, arrangement, known }: ArgumentSource, { who, args }: Command): string {
  const { people } = arrangement;
  const company = known.companyOf(who);
  const held = people.find(({ id }) => id === who)?.roles ?? [];
  const isListed = ({ roles }: ArrangedPerson) => listedRoles.some((role) => roles.includes(role));
  const subscription = [...known.subscriptions.values()].find(({ name }) => name === args.subscription);
  const customer = subscription?.customer ?? known.customers.find(({ name }) => name === args.customer);
  const related = customer ? known.resellersOf(customer) : (known.partners.get(company) ?? []);
  const knowing = people.filter((person) => related.includes(person.organisation) && isListed(person));
  const entitled = [customer?.reseller, subscription?.reseller];
  const knowingLittle = knowing.filter(({ organisation }) => !entitled.includes(organisation));
  const alike = people.filter(
    ({ organisation, roles }) => organisation !== company && roles.some((role) => held.includes(role)),
  );
  const groups = [
    knowing,
    knowingLittle,
    knowingLittle,
    people.filter((person) => person.organisation === company && !isListed(person)),
    alike,
    alike.filter(({ id }) => known.worksForProvider(id) !== known.worksForProvider(who)),
    people,
  ];
  return draw.one(draw.one(groups.filter(isFilled))).id;
}

/** Makes one argument of a command wrong. */
export function withWrongArgument(source: ArgumentSource, command: Command): Command {
  return { ...command, args: spoiledArguments(source, command) };
}

function spoiledArguments(source: ArgumentSource, { who, args }: Command): Command["args"] {
  const { draw } = source;
  const spoilers = spoilersOf(source, who, args);
  const spoilable = Object.keys(args).filter((field) => field in spoilers);
  if (spoilable.length === 0) return args;
  const field = draw.one(spoilable);
  return { ...args, [field]: spoilers[field]?.() ?? args[field] };
}

/** For each field a value that is wrong for this person or at all. */
function spoilersOf(
  source: ArgumentSource,
  who: string,
  args: Command["args"],
): Readonly<Record<string, () => unknown>> {
  const { draw, arrangement, known } = source;
  const { catalogue } = arrangement;
  const reseller = () => drawWrongReseller(source, who);
  const all = [...known.subscriptions.values()];
  const subscription = all.find(({ name }) => name === args.subscription);
  const ofOthers = all.filter(({ customer }) => customer.provider !== known.companyOf(who));
  const most = catalogue.find(({ id }) => id === subscription?.offer)?.maximumLicences ?? 300;
  const unfit = unfitTargets(catalogue, subscription);
  return {
    subscription: () =>
      draw.recent(draw.chance(0.6) ? ofOthers : draw.chance(0.6) ? all : [])?.name ?? "no-such-subscription",
    customer: () => draw.one([draw.recent(known.customers)?.name ?? "none", "no-such-customer"]),
    reseller: () => (draw.chance(0.3) ? "no-such-reseller" : reseller()?.id),
    offer: () => draw.one(["no-such-offer", ...catalogue.map(({ id }) => id), ...unfit, ...unfit]),
    mpnId: () =>
      draw.one([
        reseller()?.locationMpnId ?? strayMpnId,
        reseller()?.globalAccountMpnId ?? strayMpnId,
        strayMpnId,
        ...almost(draw.one(arrangement.resellers).locationMpnId),
      ]),
    link: () => "https://portal.example/no-such-link",
    additional: () => draw.one([0, -1, 0.5, most - (subscription?.licences ?? 0) + 1, 100_000]),
    lines: () =>
      draw.chance(0.25)
        ? []
        : [
            ...(Array.isArray(args.lines) ? args.lines.slice(0, 2) : []),
            wrongLine(draw.one(catalogue), draw.between(0, 5)),
          ],
    company: () => draw.one(["", "  "]),
    domain: () => "",
    contact: () => withoutOne(args.contact, draw.one(["name", "email"])),
  };
}

/** Numbers that a search by their beginning would take for this one. */
function almost(mpnId: string): readonly string[] {
  return [mpnId.slice(0, -1), `${mpnId}0`];
}

/** A reseller without a partnership, one that has it with another provider, a partner that has not signed, or another partner. */
function drawWrongReseller(
  { draw, arrangement, known }: ArgumentSource,
  who: string,
): ArrangedReseller | undefined {
  const partners = known.partners.get(known.companyOf(who)) ?? [];
  const elsewhere = new Set([...known.partners.values()].flat());
  const own = arrangement.resellers.filter(({ id }) => partners.includes(id));
  const strangers = arrangement.resellers.filter(({ id }) => !partners.includes(id));
  const unsigned = own.filter(({ agreement }) => agreement !== "signed");
  const groups = [strangers, strangers.filter(({ id }) => elsewhere.has(id)), unsigned, unsigned, own];
  const filled = groups.filter(isFilled);
  return filled.length === 0 ? undefined : draw.one(draw.one(filled));
}

/** Offers to which a subscription can be upgraded but for its number of licences. */
function unfitTargets(
  catalogue: readonly ArrangedOffer[],
  subscription: KnownSubscription | undefined,
): readonly string[] {
  const targets = catalogue.find(({ id }) => id === subscription?.offer)?.upgradesTo ?? [];
  const held = subscription?.licences ?? 0;
  return catalogue
    .filter(({ id }) => targets.includes(id))
    .filter((target) => held < target.minimumLicences || held > target.maximumLicences)
    .map(({ id }) => id);
}

function isFilled(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** One licence too few or too many, a fraction, or an offer that does not exist. */
function wrongLine({ id, minimumLicences: least, maximumLicences: most }: ArrangedOffer, kind: number) {
  const licences = [least - 1, most + 1, least + 0.5, 0, -1, 1][kind] ?? 0;
  return { offer: kind === 5 ? "no-such-offer" : id, licences };
}

function withoutOne(contact: unknown, field: string): unknown {
  return typeof contact === "object" && contact !== null ? { ...contact, [field]: "" } : contact;
}
