import { formatInEach } from "../../domain/text";
import type { Arrangement } from "../../port/arrangement";
import { AdapterFault } from "../../port/faults";
import { isUnconnected } from "../transports/reach-server";
import { accountsMessages } from "./accounts-messages";
import type { Accounts, SignIn } from "./accounts-schema";
import type { HttpClient } from "./http-client";
import type { Prepared } from "./known-world";
import type { Preparer } from "./prepare";
import { grantedToken } from "./shapes";

type Environment = Readonly<Record<string, string | undefined>>;
/** Tokens of the endpoint are valid for an hour; they are asked for again before that. */
const reusedMs = 50 * 60_000;

function variableOf(environment: Environment, variable: string, person: string): string {
  const value = environment[variable];
  if (value !== undefined && value !== "") return value;
  throw new AdapterFault("no-sign-in", formatInEach(accountsMessages.noVariable, { person, variable }));
}

/** Returns the fields of a token request. */
function grantOf(accounts: Accounts, signIn: SignIn, person: string, environment: Environment) {
  const { login } = accounts;
  const secret = login?.secret;
  const common = {
    client_id: login?.client ?? "",
    ...(secret === undefined ? {} : { client_secret: variableOf(environment, secret, person) }),
    ...(login?.scope === undefined
      ? { resource: "https://api.partnercenter.microsoft.com" }
      : { scope: login.scope }),
  };
  return "username" in signIn
    ? {
        ...common,
        grant_type: "password",
        username: signIn.username,
        password: variableOf(environment, signIn.password, person),
      }
    : { ...common, grant_type: "client_credentials" };
}

/** Signs the people of a file of test accounts in: by a token of the environment, a password, or as the application. */
class SignIns {
  readonly #tokens = new Map<string, { readonly token: string; readonly until: number }>();

  constructor(
    readonly accounts: Accounts,
    readonly environment: Environment,
  ) {}

  async tokenOf(http: HttpClient, person: string, organisation: string): Promise<string | undefined> {
    const { [person]: signIn } = this.accounts.people;
    if (signIn === undefined) return undefined;
    if ("token" in signIn) return variableOf(this.environment, signIn.token, person);
    const known = this.#tokens.get(person);
    if (known !== undefined && known.until > Date.now()) return known.token;
    const token = await this.#ask(http, person, organisation, signIn);
    this.#tokens.set(person, { token, until: Date.now() + reusedMs });
    return token;
  }

  async #ask(http: HttpClient, person: string, organisation: string, signIn: SignIn): Promise<string> {
    const { login, providers, resellers } = this.accounts;
    const tenant = (providers[organisation] ?? resellers[organisation])?.tenant;
    if (login === undefined || tenant === undefined)
      throw new AdapterFault("no-sign-in", formatInEach(accountsMessages.noLogin, { person }));
    const form = grantOf(this.accounts, signIn, person, this.environment);
    const url = login.url.replace("{tenant}", tenant).replace(/%7Btenant%7D/i, tenant);
    const { body, status } = await http.ask({ method: "POST", path: "", form }, { base: url });
    const granted = grantedToken.safeParse(body);
    if (granted.success) return granted.data.access_token;
    throw new AdapterFault("no-sign-in", formatInEach(accountsMessages.noToken, { person, status }));
  }
}

function idsOf(accounts: Accounts, { resellers }: Arrangement): Omit<Prepared, "tokens"> {
  const companies = Object.entries({ ...accounts.providers, ...accounts.resellers });
  const mpnIds = resellers.flatMap(({ id, locationMpnId }) => {
    const own = accounts.resellers[id]?.mpnId;
    return own === undefined ? [] : [[locationMpnId, own] as const];
  });
  return {
    tenants: new Map(companies.map(([id, { tenant }]) => [id, tenant])),
    offers: new Map(Object.entries(accounts.offers)),
    fixtures: {
      partnerships: new Set(accounts.partnerships.map(({ provider, reseller }) => `${provider} ${reseller}`)),
      resellers: new Map(Object.entries(accounts.resellers)),
      mpnIds: new Map(mpnIds),
    },
  };
}

/** Takes the world of a check from test accounts, for a server whose world can be neither arranged nor emptied. */
export function prepareAccounts(accounts: Accounts, environment: Environment = process.env): Preparer {
  const signIns = new SignIns(accounts, environment);
  return {
    isConcurrent: false,
    // Any answer will do, because the request has no token.
    begin: async (http) => {
      await http.ask({ method: "GET", path: "/customers" }).catch((problem: unknown) => {
        if (isUnconnected(problem)) throw problem;
      });
    },
    async prepare(http, { arrangement }) {
      const tokens = new Map<string, string>();
      for (const { id, organisation } of arrangement.people) {
        const token = await signIns.tokenOf(http, id, organisation);
        if (token !== undefined) tokens.set(id, token);
      }
      return { ...idsOf(accounts, arrangement), tokens };
    },
    goBack: async () => undefined,
  };
}
