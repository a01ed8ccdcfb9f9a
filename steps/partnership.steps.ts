import { expectMembers, expectSame, expectTrue } from "../src/assertions/compare-texts";
import type { Company, Person } from "./phrases/characters";
import { labels, yesOrNo } from "./phrases/labels";
import type { VerbForm } from "./phrases/manners";
import type { RequestText } from "./phrases/places";
import {
  acceptRequest,
  becomePartners,
  emailRequest,
  requestPartnership,
  sendRequest,
} from "./preconditions";
import { nameOfReseller, readRequest, rewriteDraft, stripDraft } from "./request-text";
import { sentence } from "./sentence";
import type { ConformanceWorld } from "./world";

sentence(
  { en: "{person} {requests} a partnership", "zh-TW": "{person}{requests}建立合作關係" },
  async (world: ConformanceWorld, person: Person, form: VerbForm) => requestPartnership(world, form, person),
);

sentence(
  {
    en: "{person} {rewrites} the draft to say {words} with the link",
    "zh-TW": "{person}{rewrites}草稿改寫為{words}，並保留連結",
  },
  async (world: ConformanceWorld, person: Person, form: VerbForm, words: string) =>
    rewriteDraft(world, form, person, words),
);

sentence(
  {
    en: "{person} {rewrites} the draft to say {words} without the link",
    "zh-TW": "{person}{rewrites}草稿改寫為{words}，並刪去連結",
  },
  async (world: ConformanceWorld, person: Person, form: VerbForm, words: string) =>
    stripDraft(world, form, person, words),
);

sentence(
  { en: "{person} {opens} the draft in email", "zh-TW": "{person}{opens}草稿" },
  async (world: ConformanceWorld, person: Person, form: VerbForm) => {
    const opened = await world.act(form, person, "partnership.open-in-email", {});
    world.email = opened?.message ?? "";
  },
);

sentence(
  { en: "{person} {copies} the draft to the clipboard", "zh-TW": "{person}{copies}草稿複製到剪貼簿" },
  async (world: ConformanceWorld, person: Person, form: VerbForm) => {
    const copied = await world.act(form, person, "partnership.copy-to-clipboard", {});
    world.clipboard = copied?.clipboard ?? "";
  },
);

sentence(
  { en: "{person} {closes} the draft", "zh-TW": "{person}{closes}草稿" },
  async (world: ConformanceWorld, person: Person, form: VerbForm) => {
    await world.act(form, person, "partnership.done", {});
  },
);

sentence(
  {
    en: "{person} {emails} a partnership request to {reseller}",
    "zh-TW": "{person}{emails}合作關係要求給{reseller}",
  },
  async (world: ConformanceWorld, person: Person, _form: VerbForm, reseller: Company) =>
    emailRequest(world, person, reseller),
);

sentence(
  {
    en: "{person} {sends} the opened email to {reseller}",
    "zh-TW": "{person}{sends}開啟的電子郵件給{reseller}",
  },
  async (world: ConformanceWorld, person: Person, _form: VerbForm, reseller: Company) =>
    sendRequest(world, person, reseller, world.email),
);

sentence(
  {
    en: "{person} {sends} the copied text to {reseller}",
    "zh-TW": "{person}{sends}複製的文字給{reseller}",
  },
  async (world: ConformanceWorld, person: Person, _form: VerbForm, reseller: Company) =>
    sendRequest(world, person, reseller, world.clipboard),
);

sentence(
  { en: "{person} {accepts} {provider}'s request", "zh-TW": "{person}{accepts}{provider}的要求" },
  async (world: ConformanceWorld, person: Person, form: VerbForm, provider: Company) =>
    acceptRequest(world, form, person, provider),
);

sentence(
  { en: "{person} {accepts} a request with a made-up link", "zh-TW": "{person}{accepts}附有捏造連結的要求" },
  async (world: ConformanceWorld, person: Person, form: VerbForm) => {
    await world.act(form, person, "partnership.accept", { link: "https://partner.example/made-up" });
  },
);

sentence(
  { en: "{reseller} is a partner of {provider}", "zh-TW": "{reseller}是{provider}的合作夥伴" },
  async (world: ConformanceWorld, reseller: Company, provider: Company) =>
    becomePartners(world, reseller, provider),
);

sentence(
  {
    en: "{person} sees {resellers} under Indirect resellers",
    "zh-TW": "{person}在 [間接轉銷商] 頁面上{seen-resellers}",
  },
  async (world: ConformanceWorld, person: Person, resellers: readonly Company[]) => {
    const rows = await world.observe(person, "indirect-resellers", {});
    const expected = resellers.map(({ id, name }) => `${name} (${id})`);
    const observed = rows.map(({ reseller, name }) => `${name} (${reseller})`);
    expectMembers(labels.resellersPage, expected, observed);
  },
);

sentence(
  {
    en: "{person} can choose {resellers} from the list of names",
    "zh-TW": "{person}可從名稱清單選取的經銷商{being-resellers}",
  },
  async (world: ConformanceWorld, person: Person, resellers: readonly Company[]) => {
    const choices = await world.observe(person, "reseller-choices", {});
    expectMembers(
      labels.namesListed,
      resellers.map(({ name }) => name),
      choices.map(nameOfReseller),
    );
  },
);

sentence(
  { en: "{person} has {draft} open", "zh-TW": "{person}{draft}開啟中的草稿" },
  async (world: ConformanceWorld, person: Person, present: boolean) => {
    const draft = await world.observe(person, "partnership-request", {});
    expectSame(labels.draftOpen, yesOrNo(present), yesOrNo(draft !== null));
  },
);

sentence(
  { en: "{request-text} says {words}", "zh-TW": "{request-text}寫著{words}" },
  async (world: ConformanceWorld, where: RequestText, words: string) => {
    const text = await readRequest(world, where);
    const expected = { en: `a text that says "${words}"`, "zh-TW": `寫著「${words}」的文字` };
    expectTrue(text.includes(words), expected, labels.otherText);
  },
);

sentence(
  { en: "{request-text} carries {provider}'s link", "zh-TW": "{request-text}包含{provider}的專屬連結" },
  async (world: ConformanceWorld, where: RequestText, provider: Company) => {
    const text = await readRequest(world, where);
    const link = world.mailboxes.linkOf(provider.id);
    expectTrue(text.includes(link), labels.withLink, labels.withoutLink);
  },
);

sentence(
  { en: "{provider} and {provider} have different links", "zh-TW": "{provider}與{provider}的專屬連結不同" },
  async (world: ConformanceWorld, one: Company, other: Company) => {
    const differ = world.mailboxes.linkOf(one.id) !== world.mailboxes.linkOf(other.id);
    expectTrue(differ, labels.ownLinks, labels.sameLink);
  },
);
