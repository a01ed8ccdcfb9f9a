import type { PlannedCheck } from "../../verdicts/check";
import { type CheckDecided, plannedCheck, type RunEvent, runEvent } from "./run-event";

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** An event as a line of `events.ndjson`, without the line break. Empty fields of a decision are left out. */
export function lineOf(event: RunEvent): string {
  if (event.type !== "check-decided") return JSON.stringify(event);
  const filled = Object.entries(event.decision).filter(([, value]) => !isEmpty(value));
  return JSON.stringify({ ...event, decision: Object.fromEntries(filled) });
}

/** Events as the text of a file. */
export function linesOf(events: readonly RunEvent[]): string {
  return events.map((event) => `${lineOf(event)}\n`).join("");
}

/** Parses a line. Throws if it is no event. */
export function eventOf(line: string): RunEvent {
  return runEvent.parse(JSON.parse(line));
}

const none: readonly never[] = [];

/** The most texts that are kept to be shared. Failures of one kind repeat theirs thousands of times. */
const mostTexts = 100_000;

/** Reads the events of a run line by line, and its plan check by check. Equal parts of a million checks become one object. */
export class EventReader {
  readonly #plan: PlannedCheck[] = [];
  readonly #shared = new Map<string, Pick<PlannedCheck, "requirements" | "readings" | "where">>();
  readonly #texts = new Map<string, string>();
  /** The place in the plan of the check that is expected next. */
  #next = 0;

  /** Takes a check of the plan. Throws if it is none. */
  addCheck(text: string): void {
    const { id, source, title, requirements, readings, where } = plannedCheck.parse(JSON.parse(text));
    const key = JSON.stringify([requirements, readings, where]);
    const shared = this.#shared.get(key) ?? { requirements, readings, where };
    this.#shared.set(key, shared);
    this.#plan.push({ id, source, title, ...shared });
  }

  /** Parses a line, which gets the checks that were taken before if it begins the run. Throws if it is no event. */
  event(line: string): RunEvent {
    const event = eventOf(line);
    if (event.type === "check-decided") return { ...event, decision: this.#small(event.decision) };
    return event.type === "run-started" && this.#plan.length > 0 ? { ...event, plan: this.#plan } : event;
  }

  /** Decisions are in the order of the plan, so that most get their id from there. */
  #small(decision: CheckDecided["decision"]): CheckDecided["decision"] {
    const { check, steps, exchanges, expected, observed } = decision;
    const planned = this.#plan[this.#next]?.id;
    if (planned === check) this.#next += 1;
    return {
      ...decision,
      check: planned === check ? planned : check,
      steps: steps.length === 0 ? none : steps.map((step) => this.#same(step)),
      expected: expected && this.#same(expected),
      observed: observed && this.#same(observed),
      exchanges: exchanges.length === 0 ? none : exchanges,
    };
  }

  /** The first text that was equal to this one. */
  #same(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size < mostTexts) this.#texts.set(text, text);
    return text;
  }
}
