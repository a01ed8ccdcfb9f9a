import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import { MissingFixture } from "../../port/faults";
import { type RestSession, rejected } from "./rest-session";

/**
 * Partnership requests where partnerships are fixtures: no call of the API makes one, so a request and its acceptance only begin the
 * use of a partnership that exists.
 */

const accepted = { outcome: "accepted", result: {} } as const;
const link = (provider: string) => `https://partner.example/fixture/${provider}`;

/** The server is asked for the person's right to create customers, because nothing else shows who may work for the provider. */
export async function request(session: RestSession, who: string): Promise<ActAnswer<"partnership.request">> {
  const { work, world } = session;
  const refusal = await session.gate(who, "create customer");
  if (refusal !== undefined) return rejected(refusal);
  const provider = world.organisationOf(who);
  if (provider === undefined || world.isReseller(who))
    throw new MissingFixture(`partnership request of ${who}`);
  work.requests.set(who, link(provider));
  return accepted;
}

/** The message is the link alone, as the draft is. */
export function openInEmail({ work }: RestSession, who: string): ActAnswer<"partnership.open-in-email"> {
  const open = work.requests.get(who);
  return open === undefined
    ? rejected("not-at-this-step")
    : { outcome: "accepted", result: { message: open } };
}

/** Throws `MissingFixture` if the partnership does not exist, or if the person is no global admin: the server cannot be asked who may accept. */
export function accept(
  { work, world }: RestSession,
  who: string,
  given: string,
): ActAnswer<"partnership.accept"> {
  const reseller = world.organisationOf(who);
  const provider = world.arrangement.providers.find(({ id }) => link(id) === given)?.id;
  const pair = `${provider} ${reseller}`;
  if (!world.hasRole(who, "global-admin")) throw new MissingFixture(`acceptance by ${who}`);
  if (!world.prepared.fixtures?.partnerships.has(pair))
    throw new MissingFixture(`partnership of ${pair.replace(" ", " and ")}`);
  work.partnerships.add(pair);
  return accepted;
}

export function observeRequest({ work }: RestSession, who: string): ObserveAnswer<"partnership-request"> {
  const open = work.requests.get(who);
  return { outcome: "observed", value: open === undefined ? null : { text: open, link: open } };
}
