import { providers, resellers } from "../../port/default-data/companies";
import { allCustomerNames, offerPhrases, roleNames } from "../../vocabulary/names";

const roles = Object.entries(roleNames).flatMap(([id, { en, "zh-TW": zh }]) => [id, en, zh]);
const companies = [...providers, ...resellers].flatMap(({ id, name }) => [id, name]);
const offerNames = [...offerPhrases.values()].flatMap(({ id, name }) => [id, name]);

function alternatives(names: readonly string[]): string {
  return [...new Set(names)]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}

const replacements: readonly (readonly [RegExp, string])[] = [
  [/"[^"]*"|「[^」]*」/g, "“…”"],
  [
    new RegExp(
      `(?:the provider|提供者|${alternatives(companies)})(?:'s|的)?[ -]?(?:的)?(?:${alternatives(roles)})`,
      "g",
    ),
    "@",
  ],
  [/the provider's\b|提供者的?|the provider\b/g, "@"],
  [new RegExp(`(?:${alternatives([...companies, ...allCustomerNames])})(?:'s)?`, "g"), "@"],
  [new RegExp(`\\b(?:${alternatives(offerNames)})\\b`, "g"), "%"],
  [/\p{N}+(?:[.,]\p{N}+)*/gu, "#"],
  [/@(?:(?:, | and |、|和| )@)*/g, "@"],
];

/** Texts that were asked for lately: failures of one kind repeat them thousands of times. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** Replaces people, companies, offers, quoted texts and numbers by one sign each, so that texts about different ones are equal. */
export function abstractText(text: string): string {
  const abstract = known.get(text) ?? replaceNames(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, abstract);
  return abstract;
}

function replaceNames(text: string): string {
  return replacements
    .reduce((rest, [pattern, sign]) => rest.replaceAll(pattern, sign), text)
    .replaceAll(/\s+/g, " ")
    .trim();
}
