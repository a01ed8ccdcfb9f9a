import type { Language } from "../../domain/language";

/** The form of a target that is a portal of web pages. */
export const pagesExample = "pages+http://127.0.0.1:8080/pages";

const scheme = /^pages\+(https?:\/\/.+)$/;

/** Returns the address of a target such as `pages+http://127.0.0.1:8080/pages`, or undefined for another one. */
export function pagesAddress(target: string): URL | undefined {
  const [, address = ""] = scheme.exec(target) ?? [];
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** The settings of the driver. They travel in the fragment of the target, so that every process that opens it has them. */
export interface PagesSettings {
  readonly language: Language;
  /** The path of a labels file. */
  readonly labels?: string | undefined;
  /** The folder for screenshots, pages and traces of failed checks. */
  readonly evidence?: string | undefined;
}

/** Completes a target of web pages with the settings of a run. Returns any other target unchanged. */
export function withPagesSettings(target: string, settings: PagesSettings): string {
  const address = pagesAddress(target);
  if (address === undefined) return target;
  const own = new URLSearchParams(address.hash.slice(1));
  if (!own.has("lang")) own.set("lang", settings.language);
  if (settings.evidence !== undefined) own.set("evidence", settings.evidence);
  if (settings.labels !== undefined) own.set("labels", settings.labels);
  address.hash = own.toString();
  return `pages+${address.href}`;
}
