import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { plainText, thrownText } from "../../domain/foreign-text";
import { type Language, languages } from "../../domain/language";
import { format } from "../../domain/text";
import type { Implementation } from "../../port/implementation";
import { hangBreaker } from "../transports/hang-breaker";
import { UnreadableTarget } from "../transports/open-wire";
import { hasOwnWorld } from "../transports/own-world";
import { type LabelsFile, labelsFile, labelsOf } from "./labels";
import { pagesDriver } from "./pages-driver";
import { pagesMessages } from "./pages-messages";
import { signInWith } from "./sign-in";

/** The form of a target that is a portal of web pages. */
export const pagesExample = "pages+http://127.0.0.1:8080/pages";

const scheme = /^pages\+(https?:\/\/.+)$/;
const usualSeconds = 20;

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

function readLabels(path: string): LabelsFile {
  try {
    return labelsFile.parse(parse(readFileSync(path, "utf8")) ?? {});
  } catch (problem) {
    const whole = problem instanceof z.ZodError ? z.prettifyError(problem) : thrownText(problem);
    const reason = plainText(whole.replaceAll(/\s+/g, " "), 300);
    const words = (language: Language) => format(pagesMessages.badLabels, language, { path, reason });
    throw new UnreadableTarget({ en: words("en"), "zh-TW": words("zh-TW") });
  }
}

/** Connects the port to a portal of web pages. `timeLimit`: the most seconds for one step. Throws `UnreadableTarget`. */
export function openPages(address: URL, timeLimit: number = usualSeconds): Implementation {
  const settings = new URLSearchParams(address.hash.slice(1));
  const language = languages.find((each) => each === settings.get("lang")) ?? "en";
  const path = settings.get("labels");
  const file = path === null ? {} : readLabels(path);
  const name = address.pathname === "/" ? "/pages" : address.pathname.replace(/\/+$/, "");
  const portal = {
    base: `${address.origin}${name}`,
    language,
    labels: labelsOf(file, language),
    limitMs: Math.round(timeLimit * 1_000),
    hasOwnWorld: hasOwnWorld(address),
  };
  const folder = settings.get("evidence") ?? undefined;
  return hangBreaker(pagesDriver(portal, signInWith(file), folder));
}
