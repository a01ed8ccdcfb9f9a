import type {
  ArrangedOffer,
  ArrangedPerson,
  ArrangedProvider,
  ArrangedReseller,
  Arrangement,
} from "../port/arrangement";

/** Everything that was arranged, by id. It never changes between two resets. */
export interface Directory {
  readonly providers: ReadonlyMap<string, ArrangedProvider>;
  readonly resellers: ReadonlyMap<string, ArrangedReseller>;
  readonly people: ReadonlyMap<string, ArrangedPerson>;
  readonly offers: ReadonlyMap<string, ArrangedOffer>;
  /** Every MPN ID of every account, location accounts first. */
  readonly resellersByMpnId: ReadonlyMap<string, ArrangedReseller>;
}

/** Copies the arrangement, so that a caller who changes it afterwards changes nothing here. */
export function directoryOf(arrangement: Arrangement): Directory {
  const { providers, resellers, people, catalogue } = structuredClone(arrangement);
  return {
    providers: byId(providers),
    resellers: byId(resellers),
    people: byId(people),
    offers: byId(catalogue),
    resellersByMpnId: byMpnId(resellers),
  };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function byMpnId(resellers: readonly ArrangedReseller[]): ReadonlyMap<string, ArrangedReseller> {
  const others = resellers.flatMap((reseller) =>
    [reseller.globalAccountMpnId, ...reseller.otherLocationMpnIds]
      .filter((id) => id !== "")
      .map((id) => [id, reseller] as const),
  );
  const locations = resellers.map((reseller) => [reseller.locationMpnId, reseller] as const);
  return new Map([...others, ...locations]);
}
