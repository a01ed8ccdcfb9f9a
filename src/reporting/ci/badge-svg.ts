import { html } from "hono/html";
import stringWidth from "string-width";
import type { Badge } from "../badge";

const colours: Readonly<Record<string, string>> = {
  brightgreen: "#1a7f37",
  yellow: "#8a6100",
  orange: "#a04100",
  red: "#c22029",
  lightgrey: "#57606a",
};

const letter = 6.6;
const padding = 8;

/** Renders a badge as SVG, without a service on the network. */
export function badgeSvg({ label, message, color }: Badge): string {
  const [left, right] = [label, message].map((text) => Math.round(stringWidth(text) * letter + 2 * padding));
  const width = (left ?? 0) + (right ?? 0);
  const middle = (left ?? 0) + (right ?? 0) / 2;
  return `${html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${label}: ${message}"><title>${label}: ${message}</title>
<rect width="${width}" height="20" rx="3" fill="#30363d"/><path fill="${colours[color] ?? colours.lightgrey}" d="M${left} 0h${(right ?? 0) - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1 -3 3h-${(right ?? 0) - 3}z"/>
<g fill="#ffffff" text-anchor="middle" font-family="Verdana, DejaVu Sans, sans-serif" font-size="11"><text x="${(left ?? 0) / 2}" y="14">${label}</text><text x="${middle}" y="14">${message}</text></g></svg>
`}`;
}
