import { valueAsPhrase } from "../../../assertions/value-in-words";
import type { Language } from "../../../domain/language";
import { actions } from "../../../port/actions";
import { actionSentence } from "../../../vocabulary/action-sentence";
import { descriptiveLink } from "../../../vocabulary/descriptive-ids";
import { offerInWords, personInWords, type SubscriptionName } from "../../../vocabulary/names";
import { stepLines } from "../../../vocabulary/scenario-text";
import type { VerbForm } from "../../../vocabulary/verbs";
import type { Act } from "../../bindings/binding";
import { mapTexts } from "../history/command";
import type { Trace, TracedStep } from "../history/trace";
import type { Reproduction } from "../minimisation/reproduction";

/** The company of each customer, by the id that the reference gave. A customer without a name (reading-019) is left out. */
function companiesIn({ steps }: Trace): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const companies = new Map<string, string>();
  for (const { act, answer } of steps) {
    if ("company" in act.args) given.set(act.who, act.args.company);
    const company = given.get(act.who) ?? "";
    if (answer.outcome === "accepted" && "customer" in answer.result && company.trim() !== "")
      companies.set(answer.result.customer, company);
  }
  return companies;
}

/** A history in sentences of the features, or in the words of the protocol where these have none. */
export class HistoryInWords {
  private readonly companies: ReadonlyMap<string, string>;

  constructor(private readonly found: Reproduction) {
    this.companies = companiesIn(found.trace);
  }

  /** The steps as a scenario; the outcome is the line that was expected. */
  lines(expected: string, language: Language): readonly string[] {
    const { steps } = this.found.trace;
    const sentences = steps.map((step, index) => this.sentence(step, index === steps.length - 1, language));
    return stepLines(
      { given: sentences.slice(0, -1), step: sentences.at(-1), outcome: [expected] },
      language,
    );
  }

  /** "the provider's admin agent", or the id of a person outside the features. */
  person(id: string, language: Language): string {
    return personInWords(id, language) ?? id;
  }

  /** The name of a customer or of a subscription, or the id of what has no name. */
  thing(id: string): string {
    const subscription = this.subscription(id);
    if (subscription !== undefined) return `${subscription.customer}/${subscription.offer.id}`;
    return this.companies.get(id) ?? id;
  }

  private sentence({ act, answer }: TracedStep, isLast: boolean, language: Language): string {
    const isRefused = answer.outcome !== "accepted";
    const form: VerbForm = isLast ? (isRefused ? "attempt" : "present") : isRefused ? "failed" : "past";
    const sentence = actionSentence(this.named(act), form, language, (id) => this.subscription(id));
    const args = valueAsPhrase(this.named(act).args, language);
    return sentence ?? `${this.person(act.who, language)}: ${act.action} (${args})`;
  }

  private named(act: Act): Act {
    const { links } = this.found.trace.known;
    const args = mapTexts(act.args, (text, field) => {
      if (field === "customer") return this.companies.get(text) ?? text;
      return links.reduce((left, { id, provider }) => left.replaceAll(id, descriptiveLink(provider)), text);
    });
    return { ...act, args: actions[act.action].args.parse(args) };
  }

  private subscription(id: string): SubscriptionName | undefined {
    const known = this.found.trace.known.subscriptions.get(id);
    if (known === undefined) return undefined;
    const customer = this.companies.get(known.customer.id) ?? known.customer.id;
    return { customer, offer: { id: known.offer, name: offerInWords(known.offer) } };
  }
}
