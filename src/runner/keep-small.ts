import { plainText } from "../domain/foreign-text";
import type { Decision } from "../verdicts/check";

/** Characters of messages that are kept of all failures of a run. */
const mostMessages = 8_000_000;

/** Characters of observed and expected lines that are kept as a whole; later lines are cut to `longestLater`. */
const mostTexts = 4_000_000;
const longestLater = 300;

const lengthOf = (text: string | null | undefined): number => text?.length ?? 0;

const cut = (text: string | null): string | null => (text === null ? null : plainText(text, longestLater));

function withShortTexts(decision: Decision): Decision {
  const { expected, observed, otherExpected, otherObserved, note } = decision;
  return {
    ...decision,
    expected: cut(expected),
    observed: cut(observed),
    note: cut(note),
    ...(otherExpected === undefined ? {} : { otherExpected: plainText(otherExpected, longestLater) }),
    ...(otherObserved === undefined ? {} : { otherObserved: plainText(otherObserved, longestLater) }),
  };
}

/**
 * Returns a function that keeps the decisions of one run small, whatever the target says: once the messages together are too long,
 * only the first failure with each requirement and cause keeps its messages, and once the lines are too long, later ones are cut.
 */
export function keepSmall(): (decision: Decision) => Decision {
  const known = new Set<string>();
  let messages = 0;
  let texts = 0;
  return (decision) => {
    const { outcome, cause, requirement, exchanges, expected, observed, otherObserved, note } = decision;
    const kind = `${outcome} ${cause} ${requirement}`;
    const isFirst = !known.has(kind);
    known.add(kind);
    messages += exchanges.length === 0 ? 0 : JSON.stringify(exchanges).length;
    texts += [expected, observed, decision.otherExpected, otherObserved, note].reduce(
      (sum, text) => sum + lengthOf(text),
      0,
    );
    const short = texts > mostTexts ? withShortTexts(decision) : decision;
    return messages > mostMessages && !isFirst ? { ...short, exchanges: [] } : short;
  };
}
