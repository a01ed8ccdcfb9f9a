import type { Arrangement } from "../../port/arrangement";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import type { WorldInput } from "./world-schema";

/** Returns the companies, people and offers of an arrangement as a world without partnerships and customers. */
export function worldOf({ catalogue, people, providers, resellers }: Arrangement): WorldInput {
  return {
    providers: providers.map((provider, index) => ({ ...provider, mpnId: String(4_391_507 + index) })),
    resellers: resellers.map(({ locationMpnId, ...reseller }) => ({ ...reseller, mpnId: locationMpnId })),
    people,
    offers: catalogue,
  };
}

/** Returns the world of a sandbox that is started without a world file: the companies of the features, and two customers. */
export function defaultWorld(): WorldInput {
  const world = worldOf(defaultArrangement(1));
  return {
    seed: 1,
    ...world,
    offers: [
      ...(world.offers ?? []),
      { id: "archiving", name: "Archiving", maximumLicences: 300, addOnTo: ["office", "office-premium"] },
    ],
    partnerships: [
      { provider: "northwind", reseller: "fabrikam" },
      { provider: "northwind", reseller: "litware" },
    ],
    customers: [
      {
        company: "Contoso",
        domain: "contoso.onmicrosoft.com",
        provider: "northwind",
        reseller: "fabrikam",
        subscriptions: [
          { offer: "office", licences: 25, reseller: "fabrikam" },
          { offer: "azure", licences: 1 },
        ],
      },
      { company: "Tailspin", domain: "tailspin.onmicrosoft.com", provider: "northwind", reseller: "litware" },
    ],
    applications: [{ id: "sandbox", secret: "sandbox-secret" }],
  };
}
