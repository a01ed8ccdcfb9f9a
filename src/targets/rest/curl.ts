import { plainText } from "../../domain/foreign-text";
import { foreignText } from "../secrets/foreign-text";
import { shownTarget } from "../secrets/shown-target";
import type { HttpRequest } from "./http-request";

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Returns a request as a line for the shell, with the status and the body of its answer. The token is the variable `$TOKEN`. */
export function curlLine(base: string, asked: HttpRequest, status: number, answer: string): string {
  const { body, headers = {}, method, path, token } = asked;
  const given = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const parts = [
    "curl",
    method === "HEAD" ? "-I" : `-X ${method}`,
    quoted(shownTarget(`${base}${path}`)),
    ...(token === undefined ? [] : ['-H "Authorization: Bearer $TOKEN"']),
    ...given,
    ...(body === undefined ? [] : ["-H 'Content-Type: application/json'", `-d ${quoted(foreignText(body))}`]),
  ];
  return plainText(`${parts.join(" ")} → ${status} ${foreignText(answer)}`.trim());
}

const curlCall = /^curl (?:-X (\w+)|-I) '[a-z]+:\/\/[^/']+([^?']*)/;
const id = /\/[\da-f]{8}-[\da-f-]{27}(?=\/|$)/gi;

/** Returns the kind of call that a line of `curlLine` is, such as `GET /v1/customers/{id}`; undefined for another line. */
export function callKind(line: string): string | undefined {
  const [, method = "HEAD", path] = curlCall.exec(line) ?? [];
  return path === undefined
    ? undefined
    : `${method} ${path.replaceAll(id, "/{id}").replace(/^.*\/\.\./, "")}`;
}
