import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { visibleJson } from "../domain/foreign-text";
import type { CheckDecided, RunEvent } from "../reporting/record/run-event";
import { mapTexts } from "../targets/secrets/secrets-in";
import { hideShownSecrets, holdsShownSecret } from "../targets/secrets/shown-secrets";

const hidden = (text: string | null): string | null => (text === null ? null : hideShownSecrets(text));

function withoutSecrets({ decision, ...event }: CheckDecided): CheckDecided {
  const { expected, observed, note, steps, exchanges, ...rest } = decision;
  const { otherExpected, otherObserved, otherSteps } = rest;
  return {
    ...event,
    decision: {
      ...rest,
      expected: hidden(expected),
      observed: hidden(observed),
      ...(otherExpected === undefined ? {} : { otherExpected: hideShownSecrets(otherExpected) }),
      ...(otherSteps === undefined ? {} : { otherSteps: otherSteps.map(hideShownSecrets) }),
      ...(otherObserved === undefined ? {} : { otherObserved: hideShownSecrets(otherObserved) }),
      note: hidden(note),
      steps: steps.map(hideShownSecrets),
      exchanges: exchanges.map((exchange) => mapTexts(exchange, hideShownSecrets)),
    },
  };
}

/** The parts of an event that hold texts of the target. Ids and titles are the suite's own. */
function hide(event: RunEvent): RunEvent {
  switch (event.type) {
    case "check-decided":
      return withoutSecrets(event);
    case "run-started": {
      const { name, version } = event.implementation;
      const implementation = { name: hideShownSecrets(name), version: hideShownSecrets(version) };
      return { ...event, implementation };
    }
    case "run-finished":
      return { ...event, problems: event.problems.map(hideShownSecrets) };
    default:
      return event;
  }
}

/** Returns the texts of an event that can come from the target. */
function foreignTexts(event: RunEvent): readonly (string | null | undefined)[] {
  if (event.type === "run-finished") return event.problems;
  if (event.type === "run-started") return Object.values(event.implementation);
  if (event.type !== "check-decided") return [];
  const { expected, observed, note, steps, exchanges } = event.decision;
  const { otherExpected, otherObserved, otherSteps = [] } = event.decision;
  const messages = exchanges.length === 0 ? null : JSON.stringify(exchanges);
  return [expected, observed, otherExpected, otherObserved, note, messages, ...steps, ...otherSteps];
}

/**
 * Hides the secrets of the run in events that were recorded before the target had shown them. Returns the same array if nothing has
 * leaked.
 */
export function withoutLeaks(events: readonly RunEvent[]): readonly RunEvent[] {
  const isLeak = (event: RunEvent): boolean =>
    foreignTexts(event).some((text) => text != null && holdsShownSecret(text));
  return events.some(isLeak) ? events.map((event) => (isLeak(event) ? hide(event) : event)) : events;
}

function lineWithoutLeaks(line: string): string {
  // An arrangement is the suite's own, and its digest is known.
  if (line.startsWith('{"arrangement"') || !holdsShownSecret(line)) return line;
  return visibleJson(JSON.stringify(mapTexts(JSON.parse(line), hideShownSecrets)));
}

/** Hides the secrets of the run in the messages of a tape that were written before the target had shown them. */
export function hideLeaksOnTape(path: string): void {
  if (!existsSync(path)) return;
  const text = readFileSync(path, "utf8");
  const clean = text.split("\n").map(lineWithoutLeaks).join("\n");
  if (clean !== text) writeFileSync(path, clean);
}
