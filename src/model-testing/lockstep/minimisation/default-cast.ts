import { listedRoles } from "../../../domain/role";
import type { ArrangedPerson, ArrangedReseller, Arrangement } from "../../../port/arrangement";
import {
  customers as names,
  offers,
  personOf,
  providers,
  resellers,
} from "../../../port/default-data/companies";
import { customerDetailsOf } from "../../../port/default-data/default-arrangement";
import { defaultReset } from "../../../port/default-data/default-reset";
import { mapTexts } from "../history/command";
import type { Candidate, Reproduction } from "./reproduction";

/**
 * The same history with the companies, people, offers and customers of the features, whose sentences then describe it. Undefined
 * if there are not enough of them.
 */
export function defaultCast({ history, only }: Reproduction): Candidate | undefined {
  const { arrangement, seed } = history.reset;
  const cast = castOf(arrangement);
  if (cast === undefined) return undefined;
  let customer = -1;
  const commands = history.commands.map((command) => {
    const who = cast.get(command.who) ?? command.who;
    if ("company" in command.args) {
      customer++;
      const filled = Object.entries(customerDetailsOf(names[customer % names.length] ?? "", seed));
      const complete = Object.fromEntries(
        filled.map(([field, value]) => [field, isLeftOut(command.args[field]) ? command.args[field] : value]),
      );
      return { ...command, who, args: complete };
    }
    const args = Object.fromEntries(
      Object.entries(command.args).map(([field, value]) => [
        field,
        mapTexts(value, (text) => cast.get(text) ?? text, field),
      ]),
    );
    return { ...command, who, args };
  });
  const queries = only?.map(({ person, what, args }) => ({
    person: cast.get(person) ?? person,
    what,
    args: Object.fromEntries(Object.entries(args).map(([field, id]) => [field, cast.get(String(id)) ?? id])),
  }));
  return { history: { reset: defaultReset(seed), commands }, only: queries };
}

function isLeftOut(text: unknown): boolean {
  return typeof text === "string" && text.trim() === "";
}

/** For each id of the drawn world the id of the features that stands for it. */
function castOf(arrangement: Arrangement): ReadonlyMap<string, string> | undefined {
  const cast = new Map<string, string>();
  const isFree = (id: string) => ![...cast.values()].includes(id);
  for (const { id } of arrangement.providers) {
    const role = providers.find((each) => isFree(each.id));
    if (role === undefined) return undefined;
    cast.set(id, role.id);
  }
  for (const drawn of arrangement.resellers) {
    const role = resellers.find((each) => isFree(each.id) && isSimilar(each, drawn));
    if (role === undefined) return undefined;
    cast.set(drawn.id, role.id);
    for (const field of ["locationMpnId", "globalAccountMpnId"] as const) cast.set(drawn[field], role[field]);
  }
  for (const { id, azure, maximumLicences } of arrangement.catalogue) {
    const isFit = (offer: (typeof offers)[number]) =>
      offer.azure === azure && offer.maximumLicences >= maximumLicences;
    const role =
      offers.find((each) => isFree(each.id) && isFit(each)) ??
      offers.find((each) => isFree(each.id) && each.azure === azure);
    if (role === undefined) return undefined;
    cast.set(id, role.id);
  }
  return addPeople(cast, arrangement.people) ? cast : undefined;
}

function isSimilar(one: (typeof resellers)[number], other: ArrangedReseller): boolean {
  return (
    one.enrolled === other.enrolled && one.account === other.account && one.agreement === other.agreement
  );
}

/** A person of the features has one role or none. Returns false if the features have no such person left. */
function addPeople(cast: Map<string, string>, people: readonly ArrangedPerson[]): boolean {
  for (const { id, organisation, roles } of people) {
    const [company, taken] = [cast.get(organisation) ?? "", [...cast.values()]];
    const usual = providers.some((provider) => provider.id === company)
      ? (["admin-agent"] as const)
      : (["global-admin"] as const);
    const fitting =
      roles.length === 0
        ? (["no-role"] as const)
        : [
            ...usual.filter((role) => roles.includes(role)),
            ...listedRoles.filter((role) => roles.includes(role)),
            ...roles,
          ];
    const colleagues = roles.some((role) => listedRoles.some((listed) => listed === role)) ? listedRoles : [];
    const role = [...fitting, ...colleagues].find((each) => !taken.includes(personOf(idOf(company), each)));
    if (role === undefined) return false;
    cast.set(id, personOf(idOf(company), role));
  }
  return true;
}

function idOf(company: string): Parameters<typeof personOf>[0] {
  const found = [...providers, ...resellers].find(({ id }) => id === company);
  if (found === undefined) throw new RangeError(`There is no company "${company}".`);
  return found.id;
}
