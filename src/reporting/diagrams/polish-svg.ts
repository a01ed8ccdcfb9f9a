import type { Language } from "../../domain/language";
import { namedParts } from "./chart-parts";

/**
 * The layout measures letters as Helvetica's and takes Chinese characters for narrower than they are. Text is drawn smaller
 * than it was measured, so that it stays within its boxes in whatever font a reader has; the whole is enlarged to make up.
 */
const textScale: Readonly<Record<Language, number>> = { en: 0.93, "zh-TW": 10 / 12 };

/** Labels of arrows are the smaller text; the layout sets them hard against their arrows. */
const labelSize = 10;
const labelGap = 3;

const fonts = "Helvetica, Arial, 'Noto Sans TC', 'Microsoft JhengHei', 'WenQuanYi Micro Hei', sans-serif";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function enlarge(svg: string, factor: number): string {
  return svg.replace(/width="([\d.]+)pt" height="([\d.]+)pt"/, (_, width: string, height: string) => {
    const pixels = (points: string) => Math.round(Number(points) * factor);
    return `width="${pixels(width)}" height="${pixels(height)}"`;
  });
}

function textSize(size: number, scale: number): string {
  const gap = size === labelSize ? ` dx="${labelGap}"` : "";
  return `font-size="${(size * scale).toFixed(2)}"${gap}`;
}

/** A drawing as documentation wants it: no tool's remarks, a title in words instead of identifiers, fonts that have the characters. */
export function polishSvg(drawn: string, title: string, language: Language): string {
  const scale = textScale[language];
  const svg = namedParts(drawn.slice(drawn.indexOf("<svg")))
    .replaceAll(/<!--[\s\S]*?-->\n?/g, "")
    .replaceAll(/<title>[\s\S]*?<\/title>\n?/g, "")
    .replaceAll(/ font-family="[^"]*"/g, "")
    .replaceAll(/font-size="([\d.]+)"/g, (_, size: string) => textSize(Number(size), scale))
    .replace("<svg ", `<svg role="img" lang="${language}" font-family="${fonts}" `)
    .replace(/(<svg[\s\S]*?>)/, `$1\n<title>${escaped(title)}</title>`);
  return `${enlarge(svg, 1 / scale).trim()}\n`;
}
