import { html } from "hono/html";
import type { Markup } from "./markup";

/** A part of a bar: its class and its share. */
export type BarPart = readonly [name: string, share: number];

const height = 10;
const width = 1000;

/** Renders shares of a whole as one bar. It has no style attributes, so that the page's policy can forbid them. */
export function outcomeBar(parts: readonly BarPart[]): Markup {
  const total = parts.reduce((sum, [, share]) => sum + share, 0);
  let x = 0;
  const rects = parts.map(([name, share]) => {
    const part = Math.max(4, (share / Math.max(1, total)) * width);
    const rect = html`<rect class="${name}" x="${x.toFixed(1)}" width="${part.toFixed(1)}" height="${height}"/>`;
    x += part + 2;
    return rect;
  });
  return html`<svg class="bar" viewBox="0 0 ${Math.max(1, x).toFixed(0)} ${height}" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`;
}
