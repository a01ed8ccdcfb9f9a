import { listedRoles } from "../../../domain/role";
import type { ArrangedPerson } from "../../../port/arrangement";
import type { ArgumentSource } from "./draw-arguments";

/** The few people who act for a while, so that their work makes progress; one of a company that is no partner yet. */
export function drawActive({ draw, arrangement, known }: ArgumentSource): readonly ArrangedPerson[] {
  const { people, providers } = arrangement;
  const mayAct = people.filter(({ roles }) => listedRoles.some((role) => roles.includes(role)));
  const isProviders = ({ organisation }: ArrangedPerson) => providers.some(({ id }) => id === organisation);
  const [ours, theirs] = [mayAct.filter(isProviders), mayAct.filter((person) => !isProviders(person))];
  const partners = new Set([...known.partners.values()].flat());
  const strangers = theirs.filter(({ organisation }) => !partners.has(organisation));
  // Two people of one company, the first provider's most often: it comes to have most of the customers.
  const [first] = providers;
  const company = draw.chance(0.5) ? first?.id : draw.one(providers).id;
  const colleagues = ours.filter(({ organisation }) => organisation === company);
  const pair = draw.some(draw.chance(0.7) && colleagues.length > 1 ? colleagues : ours, 2);
  return [...pair, ...draw.some(theirs, 1), ...draw.some(strangers, 1)];
}

/** An active colleague of a person, or the person if there is none. */
export function colleagueOf(
  who: string,
  active: readonly ArrangedPerson[],
  { draw, known }: ArgumentSource,
): string {
  const company = known.companyOf(who);
  const colleagues = active.filter(({ id, organisation }) => organisation === company && id !== who);
  return colleagues.length === 0 ? who : draw.one(colleagues).id;
}

/** The side of a person's company. */
export function sideOf(who: string, { arrangement, known }: ArgumentSource): string {
  const company = known.companyOf(who);
  return arrangement.providers.some(({ id }) => id === company) ? "provider" : "reseller";
}
