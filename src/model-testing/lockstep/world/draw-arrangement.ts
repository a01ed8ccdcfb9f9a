import { listedRoles, type Role, roles } from "../../../domain/role";
import type { ArrangedOffer, ArrangedPerson, ArrangedReseller, Arrangement } from "../../../port/arrangement";
import type { Draw } from "./draw";
import type { Texts } from "./texts";

/** The size of a world. */
export interface WorldSize {
  readonly providers: readonly [number, number];
  readonly resellers: readonly [number, number];
  readonly offers: readonly [number, number];
  /** The share of resellers that lack enrolment, account or agreement. */
  readonly lacking: number;
}

/** Draws companies, people with none, one or several roles, and a catalogue whose offers differ in their limits. */
export function drawArrangement(draw: Draw, texts: Texts, size: WorldSize): Arrangement {
  const providers = Array.from({ length: draw.between(...size.providers) }, (_, number) => ({
    id: companyId(draw, "p", number),
    name: texts.company(),
    description: texts.remark(),
  }));
  const resellers = Array.from({ length: draw.between(...size.resellers) }, (_, number) =>
    drawReseller(draw, texts, number, size.lacking),
  );
  return {
    providers,
    resellers,
    people: [
      ...providers.flatMap(({ id }) => peopleOf(id, providersPeople(draw), texts)),
      ...resellers.flatMap(({ id }) => peopleOf(id, resellersPeople(draw, resellers.length), texts)),
    ],
    catalogue: drawCatalogue(draw, texts, draw.between(...size.offers)),
  };
}

/** An id of one of several forms: some look like numbers, and some begin with another one. */
function companyId(draw: Draw, prefix: string, number: number): string {
  const forms = [
    `${prefix}${number}`,
    `${prefix}-${number}-${prefix}`,
    `${prefix === "p" ? 10 : 20}0${number}`,
    number < 6 ? `${prefix}${prefix.repeat(number)}` : `${prefix}${number}`,
  ];
  return draw.one(forms);
}

function drawReseller(draw: Draw, texts: Texts, number: number, lacking: number): ArrangedReseller {
  // The first lacks nothing, the second one thing, and others any of the three.
  const isComplete = number === 0 || (number > 1 && !draw.chance(lacking));
  const lacks = draw.one(["agreement", "agreement", "enrolled", "account"]);
  const has = (what: string) => isComplete || (number === 1 ? what !== lacks : draw.chance(0.5));
  const mpnId = (serial: number) => `${draw.one(["", "0", "00"])}${1_000_000 + number * 100 + serial}`;
  return {
    id: companyId(draw, "r", number),
    name: texts.company(),
    email: `partners${number}@reseller.example`,
    enrolled: has("enrolled"),
    account: has("account"),
    agreement: has("agreement") ? "signed" : "not-signed",
    locationMpnId: mpnId(0),
    globalAccountMpnId: mpnId(1),
    otherLocationMpnIds: Array.from({ length: draw.between(0, 3) }, (_, serial) => mpnId(serial + 2)),
  };
}

const unlisted = roles.filter((role) => !listedRoles.some((listed) => listed === role));

/** The roles of a provider's people: single ones, several in either order, unlisted ones and none. */
function providersPeople(draw: Draw): readonly (readonly Role[])[] {
  return [
    [draw.one(listedRoles)],
    [draw.one(unlisted), draw.one(listedRoles)],
    [draw.one(listedRoles), draw.one(unlisted)],
    ...draw.some([...unlisted.map((role) => [role]), []], 2),
  ];
}

function resellersPeople(draw: Draw, companies: number): readonly (readonly Role[])[] {
  const accepting: readonly Role[] = draw.one([
    ["global-admin"],
    [draw.one(unlisted), "global-admin"],
    ["sales-agent", "global-admin"],
  ]);
  if (companies > 10) return draw.chance(0.3) ? [accepting, [draw.one(unlisted)]] : [accepting];
  return [
    accepting,
    [draw.one(["user-admin", "admin-agent", "sales-agent"])],
    draw.chance(0.5) ? unlisted : [],
  ];
}

function peopleOf(
  organisation: string,
  roleSets: readonly (readonly Role[])[],
  texts: Texts,
): readonly ArrangedPerson[] {
  return roleSets.map((held, number) => ({
    id: `${organisation}/${number + 1}`,
    name: texts.personName(),
    organisation,
    roles: [...new Set(held)],
  }));
}

/** Each offer can be upgraded to some of the others, whose limits are their own. The last offer is Azure. */
function drawCatalogue(draw: Draw, texts: Texts, count: number): ArrangedOffer[] {
  const ids = Array.from({ length: count }, (_, number) => draw.one([`offer-${number}`, `${300 + number}`]));
  return ids.map((id, number) => {
    const minimumLicences = draw.one([1, 1, 1, 2, 5]);
    const isAzure = number === count - 1;
    return {
      id,
      name: `${draw.one(["Office", "Intune", "Azure", "辦公室", "Ofﬁce"])} ${draw.chance(0.5) ? number : texts.company()}`,
      minimumLicences,
      maximumLicences: draw.one([minimumLicences, 9, 25, 25, 100, 300]) + (isAzure ? 1 : 0),
      upgradesTo: draw.chance(0.7)
        ? [
            ...draw.some(
              ids.filter((other) => other !== id),
              draw.between(1, 2),
            ),
          ]
        : [],
      azure: isAzure,
      earnsIncentives: draw.chance(0.8),
    };
  });
}
