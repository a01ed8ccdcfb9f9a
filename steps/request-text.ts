import { resellers } from "../src/arrangement/cast";
import { inBoth, sayIn } from "../src/domain/saying";
import { Unmet } from "../src/expectation/finding";
import type { ValueOf } from "../src/port/observations";
import { organisationOf } from "./histories";
import type { Person } from "./phrases/characters";
import { northwind, usualPersonOf } from "./phrases/characters";
import { labels } from "./phrases/labels";
import type { Manner } from "./phrases/manners";
import type { RequestText } from "./phrases/places";
import type { Portal } from "./portal";

const hasDraft = { en: " has a draft open", "zh-TW": " 有開啟中的草稿" } as const;

/** Somebody's open draft; none is a mismatch. */
async function draftOf(portal: Portal, person: Person): Promise<NonNullable<ValueOf<"partnership-request">>> {
  const draft = await portal.sees(person, "partnership-request", {});
  if (draft !== null) return draft;
  const expected = inBoth((language) => `${sayIn(person.name, language)}${hasDraft[language]}`);
  throw new Unmet({ kind: "mismatch", expected, observed: labels.noDraft });
}

/** The words alone: the personal link is left out. */
export async function stripDraft(
  portal: Portal,
  manner: Manner,
  person: Person,
  words: string,
): Promise<void> {
  await portal.does(manner, person, "partnership.edit", { text: words });
}

/** The words first, then the personal link as the draft showed it when it appeared. */
export async function rewriteDraft(
  portal: Portal,
  manner: Manner,
  person: Person,
  words: string,
): Promise<void> {
  const link = portal.post.linkOf(organisationOf(portal, person));
  await portal.does(manner, person, "partnership.edit", { text: `${words}\n\n${link}\n` });
}

/** The request's text where it can be read; the draft is the provider's. */
export async function readRequest(portal: Portal, where: RequestText): Promise<string> {
  switch (where) {
    case "email":
      return portal.email;
    case "clipboard":
      return portal.clipboard;
    case "draft":
      return (await draftOf(portal, usualPersonOf(northwind))).text;
  }
}

/** A reseller's name where the cast knows it, for messages. */
export function nameOfReseller(id: string): string {
  return resellers.find((reseller) => reseller.id === id)?.name ?? id;
}
