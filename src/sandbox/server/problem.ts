import { lightJson } from "./light-response";

/** The error body of the Partner Center REST API, used by all surfaces that answer in JSON. */
export interface Problem {
  readonly code: number;
  readonly description: string;
  readonly data: readonly string[];
  readonly source: string;
}

export const problemSource = "PartnerFD";

export function problemOf(code: number, description: string, source = problemSource): Problem {
  return { code, description, data: [], source };
}

/** Returns an error answer with this status and body. */
export function problemResponse(
  status: number,
  code: number,
  description: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return lightJson(status, JSON.stringify(problemOf(code, description)), headers);
}
