import type { Implementation } from "../../port/implementation";
import { hangBreaker } from "../transports/hang-breaker";
import { hasOwnWorld, openWorld } from "../transports/own-world";
import type { Preparer } from "./prepare";

/** The form of a target that is a server of the Partner Center REST API. */
export const restExample = "rest+http://127.0.0.1:8080/v1";

const scheme = /^rest\+(https?:\/\/.+)$/;
const usualSeconds = 10;

/** Returns the address of a target such as `rest+http://127.0.0.1:8080/v1`, or undefined for another one. */
export function restAddress(target: string): URL | undefined {
  const [, address = ""] = scheme.exec(target) ?? [];
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** The environment variable with the path of a file of test accounts. `verify --accounts` sets it. */
export const accountsVariable = "TWOTIER_REST_ACCOUNTS";

/** True if the server is one that people have prepared, with test accounts in a file. */
export function usesAccounts(): boolean {
  return Boolean(process.env[accountsVariable]);
}

/** Loaded late, because targets of other kinds need no client. */
function loadDriver(): Promise<typeof import("./rest-driver")> {
  return import("./rest-driver.js");
}

async function preparerFor(origin: string): Promise<Preparer> {
  const { prepareSandbox } = await import("./prepare.js");
  return prepareSandbox(origin);
}

/** The preparer of a server that people have prepared, as a file of test accounts says. */
async function preparerWith(path: string): Promise<Preparer> {
  const { prepareAccounts } = await import("./prepare-accounts.js");
  const { readAccounts } = await import("./read-accounts.js");
  return prepareAccounts(readAccounts(path));
}

async function openInWorld({ origin, pathname }: URL, limitMs: number): Promise<Implementation> {
  const world = await openWorld(origin, limitMs);
  const { restDriver } = await loadDriver();
  const driver = restDriver(`${world.origin}${pathname}`, limitMs, await preparerFor(world.origin));
  return {
    ...driver,
    async bye() {
      await driver.bye?.();
      await world.close();
    },
  };
}

/**
 * Connects the port to a server of the REST API. `timeLimit`: the most seconds for one answer. Throws `UsageError` for a file of test
 * accounts that cannot be used, `AdapterFault` if the target asks for a world of its own and the server opens none.
 */
export async function openRest(address: URL, timeLimit: number = usualSeconds): Promise<Implementation> {
  const limitMs = Math.round(timeLimit * 1_000);
  if (hasOwnWorld(address)) return hangBreaker(await openInWorld(address, limitMs));
  const base = `${address.origin}${address.pathname}`;
  const { restDriver } = await loadDriver();
  const { [accountsVariable]: path } = process.env;
  const preparer = await (path ? preparerWith(path) : preparerFor(address.origin));
  return hangBreaker(restDriver(base, limitMs, preparer));
}
