import { type ActionDecision, accepted, type ObservationResult, observed, refused } from "./decision";
import { withEntry, withoutEntry } from "./entries";
import { happened } from "./event";
import { closingOtherWork } from "./open-work";
import type { Deciders, Evolvers, Observers, Situation } from "./parts";
import { refuseProviderWork } from "./preconditions";
import type { State } from "./state";

/** Distinguishes the links of an account that has several (reading-038). */
function serialOfLink({ owner, parts, state }: Situation): string {
  const choice = parts.choices["reading-038"];
  if (choice === "one-link") return "";
  return choice === "link-per-person" ? owner : String(state.idsIssued);
}

/** @requirement request-opens-draft */
function request(situation: Situation): ActionDecision<"partnership.request"> {
  const { company, parts, owner, state } = situation;
  const refusal =
    refuseProviderWork(situation) ?? parts.rules.startingAfreshAbandons(situation, state.drafts.has(owner));
  if (refusal !== undefined) return refused(refusal);
  if (parts.choices["reading-004"] === "resumes" && state.drafts.has(owner)) return accepted({});
  const serial = serialOfLink(situation);
  const draft = parts.facts.draftFor(state, company.id, serial);
  const replaces = parts.choices["reading-038"] === "latest-draft";
  return accepted(
    {},
    ...closingOtherWork(situation, "draft"),
    happened("ids-issued", { count: serial === String(state.idsIssued) ? 1 : 0 }),
    happened("draft-opened", { owner, provider: company.id, draft, replaces }),
  );
}

/** Refuses an action on a draft if none is open. The text is empty in a faulty implementation without that rule. */
function openText(situation: Situation): { refusal?: ReturnType<typeof refuseProviderWork>; text: string } {
  const draft = situation.state.drafts.get(situation.owner);
  const here = draft === undefined ? "none" : "draft";
  const refusal =
    refuseProviderWork(situation) ?? situation.parts.rules.stepsInOrder(situation, here, "draft");
  return { refusal, text: draft?.text ?? "" };
}

/** @requirement acceptance-lists-reseller */
function accept(situation: Situation, link: string): ActionDecision<"partnership.accept"> {
  const { company, parts, state } = situation;
  const { follows, rules } = parts;
  const provider = state.links.get(link);
  const refusal =
    rules.onlyResellersAccept(situation) ??
    rules.globalAdminAccepts(situation) ??
    rules.unknownLinksEstablishNothing(situation, link) ??
    (follows("reading-017") ? rules.enrolmentAndAccountPrecedeWork(situation, company.id) : undefined) ??
    rules.agreementPrecedesPartnership(situation) ??
    (provider === undefined ? undefined : rules.acceptanceIsIdempotent(situation, provider));
  if (refusal !== undefined) return refused(refusal);
  if (provider === undefined) return accepted({});
  return accepted({}, happened("partnership-established", { provider, reseller: company.id }));
}

export const partnershipDeciders: Pick<Deciders, Extract<keyof Deciders, `partnership.${string}`>> = {
  "partnership.request": request,
  /**
   * @requirement draft-text-is-editable
   * @requirement link-stays-in-request
   */
  "partnership.edit": (situation, { text }) => {
    const { refusal } = openText(situation);
    if (refusal !== undefined) return refused(refusal);
    const { owner, parts, state } = situation;
    const link = state.drafts.get(owner)?.link ?? "";
    const choice = parts.choices["reading-043"];
    if (choice === "left-out" || text.includes(link))
      return accepted({}, happened("draft-edited", { owner, text }));
    if (choice === "refused") return refused("not-at-this-step");
    return accepted({}, happened("draft-edited", { owner, text: `${text}\n${link}` }));
  },
  /**
   * @requirement request-is-emailed
   * @requirement draft-goes-out-two-ways
   */
  "partnership.open-in-email": (situation) => {
    const { refusal, text } = openText(situation);
    return refusal === undefined ? accepted({ message: text }) : refused(refusal);
  },
  "partnership.copy-to-clipboard": (situation) => {
    const { refusal, text } = openText(situation);
    return refusal === undefined ? accepted({ clipboard: text }) : refused(refusal);
  },
  /** @requirement done-closes-draft */
  "partnership.done": (situation) => {
    const here = situation.state.drafts.has(situation.owner) ? "draft" : "none";
    const refusal =
      refuseProviderWork(situation) ?? situation.parts.rules.stepsInOrder(situation, here, "draft", ["none"]);
    if (refusal !== undefined) return refused(refusal);
    return accepted({}, happened("draft-closed", { owner: situation.owner }));
  },
  "partnership.accept": (situation, { link }) => accept(situation, link),
};

function linksOfOthers({ links }: State, provider: string): State["links"] {
  return new Map([...links].filter(([, owner]) => owner !== provider));
}

export const partnershipEvolvers: Pick<
  Evolvers,
  "draft-opened" | "draft-edited" | "draft-closed" | "partnership-established"
> = {
  "draft-opened": (state, { owner, provider, draft, replaces }) => ({
    ...state,
    drafts: withEntry(state.drafts, owner, draft),
    links: withEntry(replaces ? linksOfOthers(state, provider) : state.links, draft.link, provider),
  }),
  "draft-edited": (state, { owner, text }) => {
    const draft = state.drafts.get(owner);
    return draft === undefined
      ? state
      : { ...state, drafts: withEntry(state.drafts, owner, { ...draft, text }) };
  },
  "draft-closed": (state, { owner }) => ({ ...state, drafts: withoutEntry(state.drafts, owner) }),
  "partnership-established": (state, { provider, reseller }) => {
    const partners = state.partners.get(provider) ?? [];
    if (partners.includes(reseller)) return state;
    return { ...state, partners: withEntry(state.partners, provider, [...partners, reseller]) };
  },
};

export function partnersOf({ company, state }: Situation): readonly string[] {
  return state.partners.get(company.id) ?? [];
}

/** @requirement partnerships-listed-on-indirect-resellers */
function indirectResellers(situation: Situation): ObservationResult<"indirect-resellers"> {
  const refusal = refuseProviderWork(situation);
  if (refusal !== undefined) return refused(refusal);
  const { resellers } = situation.state.directory;
  return observed(partnersOf(situation).map((id) => ({ reseller: id, name: resellers.get(id)?.name ?? id })));
}

export const partnershipObservers: Pick<Observers, "indirect-resellers" | "partnership-request"> = {
  "indirect-resellers": indirectResellers,
  "partnership-request": (situation) => {
    const refusal = refuseProviderWork(situation);
    if (refusal !== undefined) return refused(refusal);
    const draft = situation.state.drafts.get(situation.owner);
    return observed(draft === undefined ? null : { text: draft.text, link: draft.link });
  },
};
