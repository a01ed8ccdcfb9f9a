import type { Arrangement } from "../../port/arrangement";
import type { World } from "../world/world-schema";

/** The person in whose name an application of a company acts. No token of a user names it. */
export function serviceOf(company: string): string {
  return `${company}#service`;
}

/** Returns the companies, people and offers of a world, with one person of each company for its applications. */
export function arrangementOf(world: World): Arrangement {
  const { offers, people, providers, resellers } = world;
  const services = [...providers, ...resellers].map(({ id, name }) => ({
    id: serviceOf(id),
    name,
    organisation: id,
    roles: ["global-admin" as const],
  }));
  return {
    providers: providers.map(({ id, name, description }) => ({ id, name, description })),
    resellers: resellers.map((reseller) => ({
      id: reseller.id,
      name: reseller.name,
      email: reseller.email ?? `partners@${reseller.id}.example`,
      enrolled: reseller.enrolled,
      account: reseller.account,
      agreement: reseller.agreement,
      locationMpnId: reseller.mpnId,
      globalAccountMpnId: reseller.globalAccountMpnId,
      otherLocationMpnIds: reseller.otherLocationMpnIds,
    })),
    people: [
      ...people.map(({ id, name, organisation, roles }) => ({ id, name: name ?? id, organisation, roles })),
      ...services,
    ],
    catalogue: offers.map(
      ({ id, name, minimumLicences, maximumLicences, upgradesTo, azure, earnsIncentives }) => ({
        id,
        name,
        minimumLicences,
        maximumLicences,
        upgradesTo,
        azure,
        earnsIncentives,
      }),
    ),
  };
}
