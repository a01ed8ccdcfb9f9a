import type { Capabilities } from "../../../assertions/claims";
import type { Finding } from "../../../assertions/finding";
import type { Choices } from "../../../domain/choices";
import { type ActionName, actions } from "../../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../../port/answers";
import { type ObservationName, observations } from "../../../port/observations";
import type { Act } from "../../bindings/binding";
import type { ObservationQuery } from "../../execution/session";
import { idKindOf, mapTexts } from "../history/command";
import { listsNames, showsDraft, showsSecrets, submitsSupport } from "../history/protocol-names";
import type { Detour } from "../history/take-detour";
import type { Trace, TracedQuery, TracedStep } from "../history/trace";
import { Comparer, type Difference } from "./compare-values";
import { Correspondence, isTelling } from "./correspondence";
import { Drafts, missingLink } from "./drafts";
import { Occurrences } from "./occurrences";
import { OpenAnswers } from "./open-answers";
import { shapesOfResults, shapesOfValues } from "./shape";
import { Silences } from "./silences";
import { type Refused, StatedReasons } from "./stated-reason";

/** A place where target and reference answer differently. */
export interface Divergence {
  /** The index of the step in the history. */
  readonly step: number;
  readonly asked: ActionName | ObservationName;
  /** The observation; undefined if the answer to the action differs. */
  readonly query: ObservationQuery | undefined;
  readonly difference: Difference;
  /** The finding, if it is no difference of answers: a crash, a hang, an unserved capability. */
  readonly failure?: Finding;
  /** The way on, if neither the page nor a reading decides between the two answers. */
  readonly detour?: Detour | undefined;
}

type Place = Pick<Divergence, "step" | "asked" | "query" | "detour">;

/** Compares the target's answers with those of the reference, step by step, up to ids. */
export class AnswerComparison {
  readonly ids = new Correspondence();
  /** Refusals with an untrue reason, by an implementation that promises no reasons. */
  readonly remarks = new Set<Divergence>();
  private readonly silences: Silences;
  private readonly reasons: StatedReasons;
  private readonly occurrences: Occurrences;
  private readonly openAnswers: OpenAnswers;
  private readonly drafts = new Drafts(this.ids, (person) => this.readerOf(person));
  private latest: Act | undefined;

  constructor(
    private readonly trace: Trace,
    private readonly claims: Capabilities,
  ) {
    const { reset, known, choices, unclear = [] } = trace;
    this.occurrences = new Occurrences(reset.arrangement, known, choices);
    this.silences = new Silences(reset.arrangement, known, choices, this.occurrences);
    this.reasons = new StatedReasons(reset.arrangement, known, choices, unclear);
    this.openAnswers = new OpenAnswers(this.occurrences, known, { choices, unclear });
  }

  /** The act with the target's ids. */
  actFor({ act }: TracedStep): Act {
    if (!/"(customer|subscription|link|text)":/.test(JSON.stringify(act.args))) return act;
    return { ...act, args: actions[act.action].args.parse(mapTexts(act.args, this.toTarget)) };
  }

  /** The query with the target's ids. */
  queryFor({ query }: TracedQuery): ObservationQuery {
    if (!("customer" in query.args)) return query;
    return { ...query, args: { customer: this.ids.targetOf("customer", query.args.customer) } };
  }

  private readonly toTarget = (text: string, field: string): string => {
    if (field === "text") {
      const entered = this.ids.textFor("", text);
      this.drafts.enter(entered);
      return entered;
    }
    return idKindOf(field) === undefined ? text : this.ids.targetOf(field, text);
  };

  compareAct(index: number, step: TracedStep, answer: ActAnswer): Divergence | undefined {
    this.latest = step.act;
    this.ids.company = this.trace.known.companyOf(step.act.who);
    const { act, answer: expected } = step;
    const detour = this.openAnswers.detour(act, expected, answer);
    this.occurrences.learn(act, expected);
    const at = { step: index, asked: act.action, query: undefined, detour } as const;
    if (expected.outcome !== "accepted" || answer.outcome !== "accepted") {
      const refused = { person: act.who, asked: act.action, args: act.args };
      if (answer.outcome === "accepted" && this.mayComeToNothing(refused, expected)) return undefined;
      return (
        this.compareOutcomes(at, expected, answer, actions[act.action].needs) ??
        this.compareReasons(at, refused, expected, answer)
      );
    }
    const difference = this.compareResults(act, expected.result, answer.result);
    return difference && { ...at, difference };
  }

  /**
   * A link of no request may lead nowhere before anything else is asked about the person or the reseller (reading-016). Submitting
   * a support contact again changes nothing.
   */
  private mayComeToNothing(refused: Refused, expected: ActAnswer): boolean {
    if (refused.asked === submitsSupport) return reasonOf(expected) === "nothing-selected";
    if (refused.asked !== "partnership.accept" || this.trace.choices["reading-016"] !== "no-effect")
      return false;
    return !this.reasons.isUntrue("unknown-link", refused);
  }

  compareQuery(
    index: number,
    { query, answer: expected }: TracedQuery,
    answer: ObserveAnswer,
  ): Divergence | undefined {
    if (this.silences.coversQuery(query)) return undefined;
    const { what } = query;
    this.ids.company = this.trace.known.companyOf(query.person);
    const at = { step: index, asked: what, query } as const;
    if (expected.outcome !== "observed" || answer.outcome !== "observed") {
      if (this.silences.coversOutcome(query, expected, answer)) return undefined;
      return (
        this.compareOutcomes(at, expected, answer, observations[what].needs) ??
        this.compareReasons(at, { ...query, asked: what }, expected, answer)
      );
    }
    const difference = this.compareObserved(query, expected.value, answer.value);
    return difference && { ...at, difference };
  }

  /** A secret in an answer that does not have to show it. */
  findLeak(
    index: number,
    { query, answer: expected }: TracedQuery,
    answer: ObserveAnswer,
  ): Divergence | undefined {
    if (query.what === showsSecrets && expected.outcome === "observed" && expected.value !== null)
      return undefined;
    if (!this.ids.hasSecrets()) return undefined;
    const text = JSON.stringify(answer);
    for (const secret of this.ids.shownSecrets()) {
      if (!isTelling(secret) || !text.includes(secret)) continue;
      const difference = { field: "secret", expected: null, observed: "‹secret›", within: {} };
      return { step: index, asked: query.what, query, difference };
    }
    return undefined;
  }

  private compareOutcomes(
    at: Place,
    expected: ActAnswer | ObserveAnswer,
    answer: ActAnswer | ObserveAnswer,
    capability: Parameters<Capabilities>[0],
  ): Divergence | undefined {
    const isRefused = answer.outcome !== "accepted" && answer.outcome !== "observed";
    if (expected.outcome === "rejected" && isRefused) return undefined;
    const difference = {
      field: "outcome",
      expected: shortly(expected),
      observed: shortly(answer),
      within: {},
    };
    if (answer.outcome !== "unsupported") return { ...at, difference };
    return { ...at, difference, failure: { kind: "unserved", capability, asked: at.asked } };
  }

  /** A refusal with a reason that is not true. It diverges only if the implementation declares `reasons`. */
  private compareReasons(
    at: Place,
    refused: Refused,
    expected: ActAnswer | ObserveAnswer,
    answer: ActAnswer | ObserveAnswer,
  ): Divergence | undefined {
    if (expected.outcome !== "rejected" || answer.outcome !== "rejected") return undefined;
    const { reason } = answer;
    if (reason === undefined || reason === expected.reason) return undefined;
    if (!this.reasons.isUntrue(reason, refused, expected.reason)) return undefined;
    const difference = {
      field: "reason",
      expected: shortly(expected),
      observed: shortly(answer),
      within: {},
    };
    if (this.claims("reasons")) return { ...at, difference };
    this.remarks.add({ ...at, difference });
    return undefined;
  }

  private compareResults({ who, action }: Act, expected: object, observed: object): Difference | undefined {
    const shape = shapesOfResults.get(action);
    for (const [field] of shape?.kind === "record" ? shape.fields : []) {
      const [ours, theirs]: readonly unknown[] = [Reflect.get(expected, field), Reflect.get(observed, field)];
      const kind = idKindOf(field);
      const difference = { field, expected: ours, observed: theirs, within: {} };
      if (Array.isArray(ours)) {
        // Which id is which subscription's shows in the list of subscriptions.
        if (!Array.isArray(theirs) || new Set(theirs).size !== ours.length) return difference;
        if (kind !== undefined && theirs.some((id) => this.ids.isTaken(kind, String(id)))) return difference;
      } else if (kind !== undefined) {
        if (typeof theirs !== "string" || !this.ids.bind(kind, String(ours), theirs)) return difference;
      } else {
        const found = this.comparer(who).compare({ kind: "plain" }, ours, theirs, field);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  private compareObserved(
    { person, what, args }: ObservationQuery,
    expected: unknown,
    observed: unknown,
  ): Difference | undefined {
    const owner = "customer" in args ? args.customer : "";
    if (what === showsDraft) {
      this.drafts.learn(person, this.latest, expected, observed);
      const missing = missingLink(this.latest, expected, observed);
      if (missing !== undefined) return missing;
    }
    if (what === showsSecrets) this.learnSecrets(owner, expected, observed);
    const shape = shapesOfValues.get(what);
    if (what === listsNames && shape !== undefined) {
      const [ours, theirs] = this.silences.namesToCompare(person, textsIn(expected), textsIn(observed));
      return this.comparer(person).compare(shape, ours, theirs);
    }
    const isMerged = this.trace.choices["reading-025"] === "merged";
    const [ours, theirs] = isMerged ? [mergeLines(expected), mergeLines(observed)] : [expected, observed];
    return shape && this.comparer(person, owner).compare(shape, ours, theirs);
  }

  private comparer(reader: string, owner = ""): Comparer {
    return new Comparer(this.ids, this.readerOf(reader), owner, (difference) =>
      this.silences.coversValue(difference, reader),
    );
  }

  /** Drafts are personal, or shared by the people of a company. */
  private readerOf(person: string): string {
    const { choices, known } = this.trace;
    const isShared: boolean = choices["reading-033"] !== ourChoiceOfSharing;
    return isShared ? known.companyOf(person) : person;
  }

  private learnSecrets(customer: string, expected: unknown, observed: unknown): void {
    if (!isRecord(expected) || !isRecord(observed)) return;
    for (const [field, secret] of Object.entries(expected)) {
      const theirs = observed[field];
      if (typeof secret === "string" && typeof theirs === "string" && theirs !== "")
        this.ids.learnSecret(customer, secret, theirs);
    }
  }
}

const ourChoiceOfSharing: Choices["reading-033"] = "personal";

function reasonOf(answer: ActAnswer): string | undefined {
  return answer.outcome === "rejected" ? answer.reason : undefined;
}

/** Orders and forms with one line for each offer: reading-025 leaves open whether they show lines as they were entered. */
function mergeLines(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mergeLines);
  if (!isRecord(value) || !Array.isArray(value.lines)) return value;
  const merged = new Map<unknown, number>();
  for (const line of value.lines) {
    if (isRecord(line)) merged.set(line.offer, (merged.get(line.offer) ?? 0) + Number(line.licences));
  }
  return { ...value, lines: [...merged].map(([offer, licences]) => ({ offer, licences })) };
}

function shortly(answer: ActAnswer | ObserveAnswer): unknown {
  return answer.outcome === "rejected" ? { rejected: answer.reason ?? null } : answer.outcome;
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
