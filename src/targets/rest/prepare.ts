import { formatInEach } from "../../domain/text";
import type { Arrangement } from "../../port/arrangement";
import { AdapterFault } from "../../port/faults";
import type { Reset } from "../../port/implementation";
import type { HttpClient } from "./http-client";
import { restMessages } from "./rest-messages";
import type { Prepared } from "./rest-session";
import { controlIds, controlTokens } from "./shapes";

/** Arranges the world of a check on the server, and returns the ids and tokens by which the API knows it. */
export type Prepare = (http: HttpClient, reset: Reset) => Promise<Prepared>;

/** Uses the control of a sandbox. `origin` is the address of the server. */
export function prepareSandbox(origin: string): Prepare {
  const control = `${origin}/sandbox`;
  // The same people in the same companies keep their tokens.
  const tokens = new Map<string, ReadonlyMap<string, string>>();

  const tokensOf = async (
    http: HttpClient,
    { people }: Arrangement,
  ): Promise<ReadonlyMap<string, string>> => {
    const key = JSON.stringify(people.map(({ id, organisation }) => [id, organisation]));
    const known = tokens.get(key);
    if (known !== undefined) return known;
    const body = { people: people.map(({ id }) => id) };
    const answer = await http.ask({ method: "POST", path: "/tokens", body }, control);
    const made = new Map(Object.entries(controlTokens.parse(answer.body)));
    tokens.set(key, made);
    return made;
  };

  return async (http, { arrangement, clock, seed }) => {
    const body = { seed, arrangement, clock };
    const answer = await http.ask({ method: "POST", path: "/reset", body }, control);
    const read = controlIds.safeParse(answer.body);
    if (!read.success)
      throw new AdapterFault("cannot-start", formatInEach(restMessages.noControl, { url: control }));
    const { offers, partners } = read.data;
    return {
      tenants: new Map(Object.entries(partners).map(([id, { tenant }]) => [id, tenant])),
      offers: new Map(Object.entries(offers)),
      tokens: await tokensOf(http, arrangement),
    };
  };
}
