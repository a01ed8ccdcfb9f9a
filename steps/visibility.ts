import { compareSame, expectSame } from "../src/assertions/compare-texts";
import { throwFinding } from "../src/assertions/finding";
import type { LocalizedText } from "../src/domain/text";
import type { Account } from "../src/vocabulary/forms";
import { labels, yesOrNo } from "../src/vocabulary/labels";
import type { Person } from "../src/vocabulary/names";
import { findCustomer } from "./find";
import type { ConformanceWorld } from "./world";

/** Throws `ExpectationFailed` if a person is shown what is to be refused, or is refused what is to be shown. */
export function expectShown(subject: LocalizedText, expected: boolean, shown: boolean): void {
  const found = compareSame(subject, yesOrNo(expected), yesOrNo(shown));
  throwFinding(found?.kind === "mismatch" ? { ...found, about: "answer" } : found);
}

/** Returns false if the person is refused the customer's account: here a refusal is an answer, not a failure. */
export async function accountIsVisible(
  world: ConformanceWorld,
  person: Person,
  account: Account,
): Promise<boolean> {
  const { id: customer } = await findCustomer(world, account.customer);
  const value = await world.observeIfPermitted(person, account.observation, { customer });
  return value !== undefined && (!("company" in value) || value.company === account.customer);
}

/**
 * Returns true if the person can read a new administrator's user name and temporary password. A refusal, missing credentials
 * and empty ones are the same to that person.
 */
export async function credentialsAreReadable(
  world: ConformanceWorld,
  person: Person,
  company: string,
): Promise<boolean> {
  const { id: customer } = await findCustomer(world, company);
  const credentials = await world.observeIfPermitted(person, "credentials", { customer });
  return Boolean(credentials?.userName && credentials.temporaryPassword);
}

/** Returns the temporary password that the person is shown for a new administrator. None is a mismatch. */
export async function temporaryPassword(
  world: ConformanceWorld,
  person: Person,
  company: string,
): Promise<string> {
  const { id: customer } = await findCustomer(world, company);
  const password = (await world.observe(person, "credentials", { customer }))?.temporaryPassword ?? "";
  expectSame(labels.credentialsReadable, yesOrNo(true), yesOrNo(password !== ""));
  return password;
}
