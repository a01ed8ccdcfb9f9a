import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import * as fixed from "./fixed-partnerships";
import type { RestSession } from "./rest-session";
import { draft, sentMessage } from "./shapes";

/** Partnership requests. The API has no call for them; the sandbox has them behind `/portal`. */

const accepted = { outcome: "accepted", result: {} } as const;
const path = "/../portal/partnership-request";

export async function request(session: RestSession, who: string): Promise<ActAnswer<"partnership.request">> {
  if (session.world.isPrepared) return fixed.request(session, who);
  const answer = await session.post(who, path, {});
  if (answer.status < 400) return accepted;
  return session.refusal(answer, "POST /portal/partnership-request");
}

export async function openInEmail(
  session: RestSession,
  who: string,
): Promise<ActAnswer<"partnership.open-in-email">> {
  if (session.world.isPrepared) return fixed.openInEmail(session, who);
  const read = session.read(
    sentMessage,
    await session.ask(who, "POST", `${path}/email`),
    "POST /portal/partnership-request/email",
  );
  if ("rejected" in read) return read.rejected;
  return { outcome: "accepted", result: read.value };
}

export async function accept(
  session: RestSession,
  who: string,
  link: string,
): Promise<ActAnswer<"partnership.accept">> {
  if (session.world.isPrepared) return fixed.accept(session, who, link);
  const answer = await session.post(who, "/../portal/partnerships", { link });
  return answer.status < 400 ? accepted : session.refusal(answer, "POST /portal/partnerships");
}

export async function observeRequest(
  session: RestSession,
  who: string,
): Promise<ObserveAnswer<"partnership-request">> {
  if (session.world.isPrepared) return fixed.observeRequest(session, who);
  const answer = await session.ask(who, "GET", path);
  if (answer.status === 404) return { outcome: "observed", value: null };
  const read = session.read(draft, answer, "GET /portal/partnership-request");
  return "rejected" in read ? read.rejected : { outcome: "observed", value: read.value };
}
