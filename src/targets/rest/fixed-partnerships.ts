import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import { MissingFixture } from "../../port/faults";
import { type RestSession, rejected } from "./rest-session";

/**
 * Partnership requests where partnerships are fixtures: no call of the API makes one, so a request and its acceptance only begin the
 * use of a partnership that exists.
 */

const accepted = { outcome: "accepted", result: {} } as const;
const link = (provider: string) => `https://partner.example/fixture/${provider}`;

export function request({ work, world }: RestSession, who: string): ActAnswer<"partnership.request"> {
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

export function accept(
  { work, world }: RestSession,
  who: string,
  given: string,
): ActAnswer<"partnership.accept"> {
  const reseller = world.organisationOf(who);
  const provider = world.arrangement.providers.find(({ id }) => link(id) === given)?.id;
  const pair = `${provider} ${reseller}`;
  if (!world.prepared.fixtures?.partnerships.has(pair))
    throw new MissingFixture(`partnership of ${pair.replace(" ", " and ")}`);
  work.partnerships.add(pair);
  return accepted;
}

export function observeRequest({ work }: RestSession, who: string): ObserveAnswer<"partnership-request"> {
  const open = work.requests.get(who);
  return { outcome: "observed", value: open === undefined ? null : { text: open, link: open } };
}
