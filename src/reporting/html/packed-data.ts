import { deflateRawSync } from "node:zlib";
import { html, raw } from "hono/html";
import { visibleText } from "../../domain/foreign-text";
import type { RunFinding } from "../findings/findings-of";
import type { Markup } from "./markup";

/** The number of messages kept of one finding, and of characters kept of one message. */
const mostMessages = 200;
const mostCharacters = 4000;

function cut(line: string): string {
  return visibleText(line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line);
}

function callsOf(exchange: unknown): readonly string[] {
  const calls: unknown =
    typeof exchange === "object" && exchange !== null ? Reflect.get(exchange, "calls") : undefined;
  return Array.isArray(calls) ? calls.map(String) : [];
}

/**
 * Renders a request and its answer as a line of JSON, and the calls behind it, if any, as lines of curl. Without times, so that equal
 * runs give equal pages.
 */
function messageLines(exchange: unknown): readonly string[] {
  const line = JSON.stringify(exchange, (name, value: unknown) =>
    name === "time" || name === "calls" ? undefined : value,
  );
  return [line, ...callsOf(exchange)].map(cut);
}

/** The number of checks that are listed behind all findings together: a page with more would be too large. */
const mostChecks = 40_000;

/** Lists the checks behind findings, each with its replay id, and counts those that there is no room for. */
function checkLists(findings: readonly RunFinding[]): readonly (readonly string[])[] {
  let room = mostChecks;
  return findings.map(({ checks }) => {
    const listed = checks.slice(0, room);
    room -= listed.length;
    const lines = listed.map(({ check, replay }) => visibleText(`${check.id} ${replay}`));
    const left = checks.length - listed.length;
    return left === 0 ? lines : [...lines, `+ ${left} (events.ndjson)`];
  });
}

/** The details of findings that the page shows on demand: lines of text by a key that the page's elements name. */
function detailsOf(findings: readonly RunFinding[]): Readonly<Record<string, readonly string[]>> {
  const lists = checkLists(findings);
  const entries = findings.flatMap(({ shown }, index) => [
    [`checks-${index + 1}`, lists[index] ?? []] as const,
    [`messages-${index + 1}`, shown.decision.exchanges.slice(0, mostMessages).flatMap(messageLines)] as const,
  ]);
  return Object.fromEntries(entries);
}

/** Renders these details as compressed data; the page's script unpacks them when they are opened. */
export function packedData(findings: readonly RunFinding[]): Markup {
  const packed = deflateRawSync(JSON.stringify(detailsOf(findings)), { level: 9 }).toString("base64");
  return html`<script type="application/octet-stream" id="details">${raw(packed)}</script>`;
}
