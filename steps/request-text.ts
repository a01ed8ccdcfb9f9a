import { ExpectationFailed } from "../src/assertions/finding";
import { inBoth, inLanguage } from "../src/domain/saying";
import { resellers } from "../src/port/default-data/companies";
import type { ValueOf } from "../src/port/observations";
import type { Person } from "./phrases/characters";
import { northwind, usualPersonOf } from "./phrases/characters";
import { labels } from "./phrases/labels";
import type { VerbForm } from "./phrases/manners";
import type { RequestText } from "./phrases/places";
import { organisationOf } from "./preconditions";
import type { ConformanceWorld } from "./world";

const hasDraft = { en: " has a draft open", "zh-TW": " 有開啟中的草稿" } as const;

/** Somebody's open draft; none is a mismatch. */
async function draftOf(
  world: ConformanceWorld,
  person: Person,
): Promise<NonNullable<ValueOf<"partnership-request">>> {
  const draft = await world.observe(person, "partnership-request", {});
  if (draft !== null) return draft;
  const expected = inBoth((language) => `${inLanguage(person.name, language)}${hasDraft[language]}`);
  throw new ExpectationFailed({ kind: "mismatch", expected, observed: labels.noDraft });
}

/** The words alone: the personal link is left out. */
export async function stripDraft(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  words: string,
): Promise<void> {
  await world.act(form, person, "partnership.edit", { text: words });
}

/** The words first, then the personal link as the draft showed it when it appeared. */
export async function rewriteDraft(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  words: string,
): Promise<void> {
  const link = world.mailboxes.linkOf(organisationOf(world, person));
  await world.act(form, person, "partnership.edit", { text: `${words}\n\n${link}\n` });
}

/** The request's text where it can be read; the draft is the provider's. */
export async function readRequest(world: ConformanceWorld, where: RequestText): Promise<string> {
  switch (where) {
    case "email":
      return world.email;
    case "clipboard":
      return world.clipboard;
    case "draft":
      return (await draftOf(world, usualPersonOf(northwind))).text;
  }
}

/** A reseller's name where the cast knows it, for messages. */
export function nameOfReseller(id: string): string {
  return resellers.find((reseller) => reseller.id === id)?.name ?? id;
}
