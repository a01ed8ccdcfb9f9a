import type { RefusalReason } from "../../domain/refusal-reason";
import type { Rejected } from "../../port/answers";
import { wireFault } from "./http-client";
import type { HttpAnswer } from "./http-request";
import { restMessages } from "./rest-messages";
import { problem } from "./shapes";

/** The reasons of the port for the documented codes. Codes with several meanings have none. */
const reasons: Readonly<Record<string, RefusalReason>> = {
  "1002": "not-a-provider",
  "900150": "role-not-permitted",
  "2032": "role-not-permitted",
  "900123": "agreement-not-active",
  "800004": "unknown-offer",
  "2002": "licences-out-of-range",
  "800015": "unknown-mpn-id",
  "2072": "unknown-mpn-id",
  "800016": "no-partnership",
  "60003": "unknown-customer",
  "20003": "unknown-subscription",
  "20002": "not-associated",
};

/** Returns the refusal that an error answer is. Throws `AdapterFault` if it has no code. */
export function refusalOf({ body, status }: HttpAnswer, call: string): Rejected {
  const message = `${call.split("?")[0]}: ${status}`;
  if (status === 401) return { outcome: "rejected", reason: "role-not-permitted", message };
  const parsed = problem.safeParse(body);
  if (!parsed.success) throw wireFault("malformed-answer", restMessages.noProblem, { call, status });
  const { code, description } = parsed.data;
  const reason = reasons[String(code)];
  const text = `${message} ${code} ${description}`.slice(0, 200);
  return { outcome: "rejected", ...(reason === undefined ? {} : { reason }), message: text };
}
