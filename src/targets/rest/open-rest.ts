import type { Implementation } from "../../port/implementation";
import { hangBreaker } from "../transports/hang-breaker";
import { prepareSandbox } from "./prepare";
import { prepareAccounts } from "./prepare-accounts";
import { readAccounts } from "./read-accounts";
import { restDriver } from "./rest-driver";

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

/**
 * Connects the port to a server of the REST API. `timeLimit`: the most seconds for one answer. Throws `UsageError` for a file of test
 * accounts that cannot be used.
 */
export function openRest(address: URL, timeLimit: number = usualSeconds): Implementation {
  const base = `${address.origin}${address.pathname}`;
  const { [accountsVariable]: path } = process.env;
  const preparer = path ? prepareAccounts(readAccounts(path)) : prepareSandbox(address.origin);
  return hangBreaker(restDriver(base, Math.round(timeLimit * 1_000), preparer));
}
