import { listedRoles } from "../../../domain/role";
import { actionNames } from "../../../port/actions";
import type { ArrangedOffer, ArrangedPerson } from "../../../port/arrangement";
import { strayMpnId } from "../../../port/default-data/companies";
import type { Command } from "./command";
import { type ArgumentSource, drawArguments } from "./draw-arguments";

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

/** A person of a reseller that knows the customer, a colleague without a listed role, a person of another company, or any person. */
function otherPerson({ draw, arrangement, known }: ArgumentSource, { who, args }: Command): string {
  const { people } = arrangement;
  const company = known.companyOf(who);
  const isListed = ({ roles }: ArrangedPerson) => listedRoles.some((role) => roles.includes(role));
  const subscription = [...known.subscriptions.values()].find(({ name }) => name === args.subscription);
  const customer = subscription?.customer ?? known.customers.find(({ name }) => name === args.customer);
  const related = customer ? known.resellersOf(customer) : (known.partners.get(company) ?? []);
  const knowing = people.filter((person) => related.includes(person.organisation) && isListed(person));
  const entitled = [customer?.reseller, subscription?.reseller];
  const knowingLittle = knowing.filter(({ organisation }) => !entitled.includes(organisation));
  const groups = [
    knowing,
    knowingLittle,
    knowingLittle,
    people.filter((person) => person.organisation === company && !isListed(person)),
    people.filter((person) => person.organisation !== company && isListed(person)),
    people,
  ];
  return draw.one(draw.one(groups.filter(isFilled))).id;
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
  { draw, arrangement, known }: ArgumentSource,
  who: string,
  args: Command["args"],
): Readonly<Record<string, () => unknown>> {
  const { catalogue, resellers } = arrangement;
  const partners = known.partners.get(known.companyOf(who)) ?? [];
  const unsigned = resellers.filter(({ agreement, id }) => agreement !== "signed" && partners.includes(id));
  const strangers = resellers.filter(({ id }) => !partners.includes(id));
  const others = resellers.filter(({ id }) => partners.includes(id));
  const partnersElsewhere = new Set([...known.partners.values()].flat());
  const ofOthers = strangers.filter(({ id }) => partnersElsewhere.has(id));
  const wrongResellers = [strangers, ofOthers, unsigned, unsigned, others].filter(isFilled);
  const reseller = () => (wrongResellers.length === 0 ? undefined : draw.one(draw.one(wrongResellers)));
  const subscription = [...known.subscriptions.values()].find(({ name }) => name === args.subscription);
  const offer = catalogue.find(({ id }) => id === subscription?.offer);
  const targets = catalogue.filter(({ id }) => offer?.upgradesTo.includes(id));
  const [held, most] = [subscription?.licences ?? 0, offer?.maximumLicences ?? 300];
  const isUnfit = (target: ArrangedOffer) => held < target.minimumLicences || held > target.maximumLicences;
  const unfit = targets.filter(isUnfit).map(({ id }) => id);
  return {
    subscription: () =>
      draw.one([draw.recent([...known.subscriptions.values()])?.name ?? "none", "no-such-subscription"]),
    customer: () => draw.one([draw.recent(known.customers)?.name ?? "none", "no-such-customer"]),
    reseller: () => (draw.chance(0.3) ? "no-such-reseller" : reseller()?.id),
    offer: () => draw.one(["no-such-offer", ...catalogue.map(({ id }) => id), ...unfit, ...unfit]),
    mpnId: () =>
      draw.one([
        reseller()?.locationMpnId ?? strayMpnId,
        reseller()?.globalAccountMpnId ?? strayMpnId,
        strayMpnId,
      ]),
    link: () => "https://portal.example/no-such-link",
    additional: () => draw.one([0, -1, 0.5, most - held + 1, 100_000]),
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
