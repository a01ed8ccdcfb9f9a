import type { Faker } from "@faker-js/faker";
import { faker as english } from "@faker-js/faker/locale/en";
import { faker as chinese } from "@faker-js/faker/locale/zh_TW";
import type { Arrangement } from "../arrangement";
import type { CustomerDetails } from "../shapes";
import { defaultRoles, offers, personOf, providers, resellers } from "./companies";

export type DataLanguage = "en" | "zh-TW";

/** Each language is loaded on its own, because the whole package has 70 of them. The generators are shared, so each use begins with a seed. */
function fakerFor(seed: number, language: DataLanguage): Faker {
  const faker = language === "zh-TW" ? chinese : english;
  faker.seed(seed);
  return faker;
}

/** A cache, because hundreds of scenarios use the same arrangement and generating its people dominates the time of a reset. */
const drawn = new Map<string, Arrangement>();

/** The default data as an arrangement. People, addresses and descriptions depend only on seed and language. */
export function defaultArrangement(seed: number, language: DataLanguage = "en"): Arrangement {
  const key = `${seed} ${language}`;
  const known = drawn.get(key) ?? drawArrangement(seed, language);
  drawn.set(key, known);
  return known;
}

function drawArrangement(seed: number, language: DataLanguage): Arrangement {
  const faker = fakerFor(seed, language);
  const organisations = [...providers, ...resellers];
  return {
    providers: providers.map((provider) => ({ ...provider, description: faker.company.catchPhrase() })),
    resellers: resellers.map((reseller) => ({
      ...reseller,
      email: `partners@${reseller.id}.example`,
      otherLocationMpnIds: [...reseller.otherLocationMpnIds],
    })),
    people: organisations.flatMap(({ id }) =>
      defaultRoles.map((role) => ({
        id: personOf(id, role),
        name: faker.person.fullName(),
        organisation: id,
        roles: role === "no-role" ? [] : [role],
      })),
    ),
    catalogue: offers.map((offer) => ({ ...offer, upgradesTo: [...offer.upgradesTo] })),
  };
}

/** The details of a customer for the order form. They depend only on company, seed and language. */
export function customerDetailsOf(
  company: string,
  seed: number,
  language: DataLanguage = "en",
): CustomerDetails {
  const slug = domainLabelOf(company);
  const faker = fakerFor(seed + company.length * 7919 + company.charCodeAt(0), language);
  return {
    company,
    domain: `${slug}.example`,
    contact: { name: faker.person.fullName(), email: `admin@${slug}.example`, phone: plainPhone(faker) },
    billing: {
      address: faker.location.streetAddress(),
      city: faker.location.city(),
      postalCode: faker.location.zipCode(),
      country: language === "zh-TW" ? "TW" : "US",
    },
  };
}

/** A number without an extension, because a portal may refuse letters. */
function plainPhone(faker: Faker): string {
  return faker.phone.number().replace(/\s*x\d+$/, "");
}

/** A valid domain label, also for names that are not ASCII: `zurich-backerei` for Zürich Bäckerei. */
function domainLabelOf(company: string): string {
  const ascii = company
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
  return ascii.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
