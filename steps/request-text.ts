import { ExpectationFailed } from "../src/assertions/finding";
import { forEachLanguage, inLanguage } from "../src/domain/text";
import type { ValueOf } from "../src/port/observations";
import { labels } from "../src/vocabulary/labels";
import { northwind, type Person, usualPersonOf } from "../src/vocabulary/names";
import type { RequestText } from "../src/vocabulary/pages";
import type { VerbForm } from "../src/vocabulary/verbs";
import { organisationOf } from "./partnering";
import type { ConformanceWorld } from "./world";

const hasDraft = { en: " has a draft open", "zh-TW": " 有開啟中的草稿" } as const;

/** The person's open draft; none is a mismatch. */
async function draftOf(
  world: ConformanceWorld,
  person: Person,
): Promise<NonNullable<ValueOf<"partnership-request">>> {
  const draft = await world.observe(person, "partnership-request", {});
  if (draft !== null) return draft;
  const expected = forEachLanguage((language) => `${inLanguage(person.name, language)}${hasDraft[language]}`);
  throw new ExpectationFailed({ kind: "mismatch", expected, observed: labels.noDraft });
}

/** Replaces the draft by these words, without the personal link. */
export async function stripDraft(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  words: string,
): Promise<void> {
  await world.act(form, person, "partnership.edit", { text: words });
}

/** Replaces the draft by these words and the personal link that the draft showed when it was opened. */
export async function rewriteDraft(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  words: string,
): Promise<void> {
  const link = world.mailboxes.linkOf(organisationOf(world, person));
  await world.act(form, person, "partnership.edit", { text: `${words}\n\n${link}\n` });
}

/** The text of the request in one of its places; the draft is the provider's. */
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
