import type { HttpRequest } from "./http-request";

const longest = 2_000;

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Removes passwords, links and tokens from a body. */
function withoutSecrets(text: string): string {
  return text.replaceAll(
    /("(?:password|temporaryPassword|link|access_token|refresh_token|text|message)"\s*:\s*)"(?:[^"\\]|\\.)*"/gi,
    '$1"‹secret›"',
  );
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** Returns a request as a line for the shell, with the status and the body of its answer. The token is the variable `$TOKEN`. */
export function curlLine(base: string, asked: HttpRequest, status: number, answer: string): string {
  const { body, headers = {}, method, path, token } = asked;
  const given = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const parts = [
    "curl",
    method === "HEAD" ? "-I" : `-X ${method}`,
    quoted(`${base}${path}`),
    ...(token === undefined ? [] : ['-H "Authorization: Bearer $TOKEN"']),
    ...given,
    ...(body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d ${quoted(withoutSecrets(JSON.stringify(body)))}`]),
  ];
  return cut(`${parts.join(" ")} → ${status} ${withoutSecrets(answer)}`.trim());
}
