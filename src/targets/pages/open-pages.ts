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

const usualSeconds = 20;

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
