import { expectMembers, expectSame, expectTrue } from "../src/assertions/compare-texts";
import { labels, resellerLabel, yesOrNo } from "../src/vocabulary/labels";
import { sentences } from "../src/vocabulary/sentences";
import {
  acceptRequest,
  becomePartners,
  closeDraft,
  emailRequest,
  requestPartnership,
  sendRequest,
} from "./partnering";
import { readRequest, rewriteDraft, stripDraft } from "./request-text";
import { sentence } from "./sentence";

sentence(sentences.requestsPartnership, async (world, person, form) =>
  requestPartnership(world, form, person),
);

sentence(sentences.rewritesDraft, async (world, person, form, words) =>
  rewriteDraft(world, form, person, words),
);

sentence(sentences.rewritesDraftWithoutLink, async (world, person, form, words) =>
  stripDraft(world, form, person, words),
);

sentence(sentences.opensDraft, async (world, person, form) => {
  const opened = await world.act(form, person, "partnership.open-in-email", {});
  world.email = opened?.message ?? "";
});

sentence(sentences.copiesDraft, async (world, person, form) => {
  const copied = await world.act(form, person, "partnership.copy-to-clipboard", {});
  world.clipboard = copied?.clipboard ?? "";
});

sentence(sentences.closesDraft, async (world, person, form) => closeDraft(world, form, person));

sentence(sentences.emailsRequest, async (world, person, _form, reseller) =>
  emailRequest(world, person, reseller),
);

sentence(sentences.sendsEmail, async (world, person, _form, reseller) =>
  sendRequest(world, person, reseller, world.email),
);

sentence(sentences.sendsCopiedText, async (world, person, _form, reseller) =>
  sendRequest(world, person, reseller, world.clipboard),
);

sentence(sentences.acceptsRequest, async (world, person, form, provider) =>
  acceptRequest(world, form, person, provider),
);

sentence(sentences.acceptsMadeUpLink, async (world, person, form) => {
  await world.act(form, person, "partnership.accept", { link: "https://partner.example/made-up" });
});

sentence(sentences.isPartner, async (world, reseller, provider) => becomePartners(world, reseller, provider));

sentence(sentences.seesResellers, async (world, person, resellers) => {
  const rows = await world.observe(person, "indirect-resellers", {});
  const expected = resellers.map(({ id, name }) => `${name} (${id})`);
  const observed = rows.map(({ reseller, name }) => `${name} (${reseller})`);
  expectMembers(labels.resellersPage, expected, observed);
});

sentence(sentences.canChooseResellers, async (world, person, resellers) => {
  const choices = await world.observe(person, "new-subscription-reseller-choices", {});
  expectMembers(
    labels.namesListed,
    resellers.map(({ name }) => name),
    choices.map(resellerLabel),
  );
});

sentence(sentences.hasDraftOpen, async (world, person, present) => {
  const draft = await world.observe(person, "partnership-request", {});
  expectSame(labels.draftOpen, yesOrNo(present), yesOrNo(draft !== null));
});

sentence(sentences.requestSays, async (world, where, words) => {
  const text = await readRequest(world, where);
  const expected = { en: `a text that says "${words}"`, "zh-TW": `寫著「${words}」的文字` };
  expectTrue(text.includes(words), expected, labels.otherText);
});

sentence(sentences.requestCarriesLink, async (world, where, provider) => {
  const text = await readRequest(world, where);
  const link = world.mailboxes.linkOf(provider.id);
  expectTrue(text.includes(link), labels.withLink, labels.withoutLink);
});

sentence(sentences.haveDifferentLinks, async (world, one, other) => {
  const differ = world.mailboxes.linkOf(one.id) !== world.mailboxes.linkOf(other.id);
  expectTrue(differ, labels.ownLinks, labels.sameLink);
});
