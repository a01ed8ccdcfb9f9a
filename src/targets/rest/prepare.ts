import { formatInEach } from "../../domain/text";
import type { Arrangement } from "../../port/arrangement";
import { AdapterFault } from "../../port/faults";
import type { Reset } from "../../port/implementation";
import { defaultReset } from "../transports/exercise-people";
import type { HttpClient } from "./http-client";
import type { Prepared } from "./known-world";
import { restMessages } from "./rest-messages";
import { controlIds, controlTokens } from "./shapes";

/** Arranges the worlds of checks on a server. */
export interface Preparer {
  /** True if observations may be made at the same time, and requests be sent before earlier ones are answered. */
  readonly isConcurrent: boolean;
  /** Sends a first request. Throws `AdapterFault` if the worlds of checks cannot be arranged on this server. */
  begin(http: HttpClient): Promise<void>;
  /** Arranges the world of a check, and returns the ids and tokens by which the API knows it. */
  prepare(http: HttpClient, reset: Reset): Promise<Prepared>;
  /** Goes back to an earlier version of the world. Called only if the server keeps versions. */
  goBack(http: HttpClient, version: number): Promise<void>;
}

/** Uses the control of a sandbox. `origin` is the address of the server. */
export function prepareSandbox(origin: string): Preparer {
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
    const answer = await http.ask({ method: "POST", path: "/tokens", body }, { base: control });
    const made = new Map(Object.entries(controlTokens.parse(answer.body)));
    tokens.set(key, made);
    return made;
  };

  const noControl = () =>
    new AdapterFault("cannot-start", formatInEach(restMessages.noControl, { url: control }));

  const prepare = async (http: HttpClient, { arrangement, clock, seed }: Reset): Promise<Prepared> => {
    const body = { seed, arrangement, clock, keepVersions: true };
    const answer = await http.ask({ method: "POST", path: "/reset", body }, { base: control });
    const read = controlIds.safeParse(answer.body);
    if (!read.success) throw noControl();
    const { offers, partners } = read.data;
    return {
      tenants: new Map(Object.entries(partners).map(([id, { tenant }]) => [id, tenant])),
      offers: new Map(Object.entries(offers)),
      tokens: await tokensOf(http, arrangement),
      version: answer.version,
    };
  };
  return {
    isConcurrent: true,
    async begin(http) {
      try {
        await prepare(http, defaultReset);
      } catch (problem) {
        throw problem instanceof AdapterFault ? noControl() : problem;
      }
    },
    prepare,
    async goBack(http, version) {
      const answer = await http.ask(
        { method: "POST", path: "/version", body: { version } },
        { base: control },
      );
      if (answer.status >= 400)
        throw new AdapterFault("cannot-start", formatInEach(restMessages.noVersion, { url: control }));
    },
  };
}
