import { expectMembers, expectSame } from "../src/assertions/compare-texts";
import { ExpectationFailed } from "../src/assertions/finding";
import { inLanguage } from "../src/domain/text";
import { labels, yesOrNo } from "../src/vocabulary/labels";
import { type Named, type Person, usualPersonOf } from "../src/vocabulary/names";
import type { VerbForm } from "../src/vocabulary/verbs";
import { takesEffect } from "./given";
import type { ConformanceWorld } from "./world";

/** The parts of a partnership that a feature states in one sentence although they take several actions. */

/** Opens a draft and remembers the link that it shows. */
export async function requestPartnership(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
): Promise<void> {
  const opened = await world.act(form, person, "partnership.request", {});
  if (opened === undefined) return;
  const draft = await world.observe(person, "partnership-request", {});
  if (draft !== null) world.mailboxes.noteLink(organisationOf(world, person), draft.link);
  await takesEffect(world, form, ["partnership-request", "other"], async () =>
    expectSame(labels.draftOpen, yesOrNo(true), yesOrNo(draft !== null)),
  );
}

/** Closes the draft. */
export async function closeDraft(world: ConformanceWorld, form: VerbForm, person: Person): Promise<void> {
  await world.act(form, person, "partnership.done", {});
  await takesEffect(world, form, ["partnership-request", "other"], async () => {
    const draft = await world.observe(person, "partnership-request", {});
    expectSame(labels.draftOpen, yesOrNo(false), yesOrNo(draft !== null));
  });
}

/** Opens a draft, opens it in email, closes it if the implementation offers that, and sends the email. */
export async function emailRequest(world: ConformanceWorld, person: Person, reseller: Named): Promise<void> {
  await requestPartnership(world, "past", person);
  const opened = await world.act("past", person, "partnership.open-in-email", {});
  if (world.target.claims("draft-ways-out")) await closeDraft(world, "past", person);
  sendRequest(world, person, reseller, opened?.message ?? "");
}

/** Delivers a text from the portal to the reseller's mailbox. */
export function sendRequest(world: ConformanceWorld, person: Person, reseller: Named, text: string): void {
  world.mailboxes.deliver(addressOf(world, reseller.id), organisationOf(world, person), text);
}

/** Follows the link in the newest message from this provider to the person's company. */
export async function acceptRequest(
  world: ConformanceWorld,
  form: VerbForm,
  person: Person,
  provider: Named,
) {
  const reseller = organisationOf(world, person);
  const link = world.mailboxes.linkInMailbox(addressOf(world, reseller), provider.id);
  await world.act(form, person, "partnership.accept", { link });
  await takesEffect(world, form, ["indirect-resellers", "row"], async () => {
    const rows = await world.observe(usualPersonOf(provider), "indirect-resellers", {});
    const listed = rows.map((row) => row.reseller).filter((id) => id === reseller);
    expectMembers(labels.resellersPage, [reseller], [...new Set(listed)]);
  });
}

/** Emails the provider's request and accepts it. */
export async function becomePartners(
  world: ConformanceWorld,
  reseller: Named,
  provider: Named,
): Promise<void> {
  await emailRequest(world, usualPersonOf(provider), reseller);
  await acceptRequest(world, "past", usualPersonOf(reseller), provider);
}

/** The id of the company that employs the person. */
export function organisationOf(world: ConformanceWorld, { id, name }: Person): string {
  const organisation = world.arrangement.people.find((person) => person.id === id)?.organisation;
  if (organisation === undefined)
    throw new Error(`${inLanguage(name, "en")} is not among the arranged people.`);
  return organisation;
}

function addressOf(world: ConformanceWorld, organisation: string): string {
  const address = world.arrangement.resellers.find(({ id }) => id === organisation)?.email;
  if (address !== undefined) return address;
  const observed = { en: `${organisation} has none`, "zh-TW": `${organisation} 沒有` };
  throw new ExpectationFailed({ kind: "mismatch", expected: labels.mailbox, observed });
}
