import type { YamlPath } from "../../domain/parse-yaml";
import type { World } from "./world-schema";

/** A world that is well-formed and yet impossible. */
export type WorldMistake =
  | { readonly kind: "unknown"; readonly path: YamlPath; readonly id: string }
  | { readonly kind: "duplicate"; readonly path: YamlPath; readonly id: string };

function duplicatesIn(list: string, field: string, values: readonly string[]): readonly WorldMistake[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const isKnown = seen.has(value.toLowerCase());
    seen.add(value.toLowerCase());
    return isKnown ? [{ kind: "duplicate" as const, path: [list, index, field], id: value }] : [];
  });
}

function duplicates(world: World): readonly WorldMistake[] {
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const companies = [...idsOf(world.providers), ...idsOf(world.resellers)];
  const double = duplicatesIn("resellers", "id", companies).map((mistake) => ({
    ...mistake,
    path: ["resellers", Math.max(0, Number(mistake.path[1]) - world.providers.length), "id"],
  }));
  return [
    ...duplicatesIn("providers", "id", idsOf(world.providers)),
    ...double,
    ...duplicatesIn("people", "id", idsOf(world.people)),
    ...duplicatesIn("offers", "id", idsOf(world.offers)),
    ...duplicatesIn(
      "customers",
      "domain",
      world.customers.map(({ domain }) => domain),
    ),
  ];
}

interface Reference {
  readonly path: YamlPath;
  readonly id: string | undefined;
  readonly known: ReadonlySet<string>;
}

function references(world: World): readonly Reference[] {
  const setOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [providers, resellers, offers] = [
    setOf(world.providers),
    setOf(world.resellers),
    setOf(world.offers),
  ];
  const provider = (path: YamlPath, id: string) => ({ path, id, known: providers });
  const reseller = (path: YamlPath, id: string | undefined) => ({ path, id, known: resellers });
  const offer = (path: YamlPath, id: string) => ({ path, id, known: offers });
  const company = new Set([...providers, ...resellers]);
  return [
    ...world.people.map((person, at) => ({
      path: ["people", at, "organisation"],
      id: person.organisation,
      known: company,
    })),
    ...world.partnerships.flatMap((each, at) => [
      provider(["partnerships", at, "provider"], each.provider),
      reseller(["partnerships", at, "reseller"], each.reseller),
    ]),
    ...world.offers.flatMap(({ addOnTo, upgradesTo }, at) => [
      ...upgradesTo.map((id, place) => offer(["offers", at, "upgradesTo", place], id)),
      ...addOnTo.map((id, place) => offer(["offers", at, "addOnTo", place], id)),
    ]),
    ...world.customers.flatMap((customer, at) => [
      provider(["customers", at, "provider"], customer.provider),
      reseller(["customers", at, "reseller"], customer.reseller),
      ...customer.subscriptions.flatMap((each, place) => [
        offer(["customers", at, "subscriptions", place, "offer"], each.offer),
        reseller(["customers", at, "subscriptions", place, "reseller"], each.reseller),
      ]),
    ]),
  ];
}

/** Returns the first reference to something that the world does not have, or an id that it has twice; undefined if there is none. */
export function findMistake(world: World): WorldMistake | undefined {
  const [duplicate] = duplicates(world);
  if (duplicate !== undefined) return duplicate;
  for (const { id, known, path } of references(world)) {
    if (id !== undefined && !known.has(id)) return { kind: "unknown", path, id };
  }
  return undefined;
}
