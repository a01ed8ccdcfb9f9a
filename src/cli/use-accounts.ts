import { resolve } from "node:path";
import { accountsVariable } from "../targets/rest/open-rest";

/** Gives all REST targets of this process a file of test accounts. Throws `UsageError` if the file cannot be used. */
export async function useAccounts(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  (await import("../targets/rest/read-accounts.js")).readAccounts(path);
  process.env[accountsVariable] = resolve(path);
}
