import { z } from "zod";
import { actionNames } from "../../port/actions";
import { defaultArrangement } from "../../port/default-data/default-arrangement";
import {
  actAnswers,
  actRequest,
  doneAnswer,
  helloAnswer,
  observeAnswers,
  observeRequest,
} from "../../port/messages";
import { observationNames } from "../../port/observations";
import { readings } from "../../register/readings/readings";
import { requirements } from "../../register/requirements";
import { statements } from "../../register/statements";
import { labels } from "../../vocabulary/labels";
import { allCustomerNames, usualPeople } from "../../vocabulary/names";
import { refusalPhrases } from "../../vocabulary/reasons";
import { sentences } from "../../vocabulary/sentences";
import { shortestForm } from "./written-forms";

let corpus: string | undefined;

/** Everything that the suite says by itself: the protocol, the default data, the page, the sentences. */
function ownTexts(): string {
  const requests = [...actionNames.map(actRequest), ...observationNames.map(observeRequest)];
  const messages = [...requests, doneAnswer, helloAnswer, ...actAnswers.values(), ...observeAnswers.values()];
  const words = [
    messages.map((schema) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })),
    [defaultArrangement(1, "en"), defaultArrangement(1, "zh-TW")],
    [readings, requirements, statements],
    [labels, allCustomerNames, usualPeople, [...refusalPhrases.keys()], sentences],
    ["page", "placeholder", "secret", "password", "nothing", "expected", "observed", "customer", "machine"],
  ];
  return JSON.stringify(words);
}

const decided = new Map<string, boolean>();
const mostDecided = 20_000;

/**
 * Returns true for a secret that the suite may also say for another reason, such as the password `order` or `1`. It is hidden
 * where a field shows it, and not wherever the same letters occur: that would change ids, numbers and pages.
 */
export function isOrdinary(secret: string): boolean {
  if (secret.trim().length < shortestForm || /^\d{1,5}$/.test(secret)) return true;
  const before = decided.get(secret);
  if (before !== undefined) return before;
  corpus ??= ownTexts();
  const ordinary = corpus.includes(secret);
  if (decided.size >= mostDecided) decided.clear();
  decided.set(secret, ordinary);
  return ordinary;
}
