import type { Reset } from "../../port/implementation";
import type { World } from "../world/world-schema";

/** Returns the world that an arrangement of the port describes. What the port does not say has its default. */
export function worldFrom({ arrangement, clock, seed }: Reset, applications: World["applications"]): World {
  const country = "US";
  return {
    seed,
    clock,
    providers: arrangement.providers.map((provider) => ({ ...provider, country })),
    resellers: arrangement.resellers.map(({ locationMpnId, ...reseller }) => ({
      ...reseller,
      mpnId: locationMpnId,
      country,
    })),
    people: arrangement.people.map((person) => ({ ...person, password: "sandbox-password" })),
    offers: arrangement.catalogue.map((offer) => ({ ...offer, limit: 0, addOnTo: [] })),
    partnerships: [],
    customers: [],
    applications,
  };
}
