import { plainText, thrownText } from "../../domain/foreign-text";
import type { Call, Implementation } from "../../port/implementation";
import { rememberSecrets } from "../secrets/shown-secrets";
import { type MessageBudget, messageBudget } from "./bounded-message";
import type { Redaction } from "./redaction";
import { createRedaction } from "./redaction";

/** One request to an implementation with its answer or fault. */
export interface Exchange {
  readonly verb: "hello" | "reset" | "act" | "observe" | "advance";
  readonly asked: Readonly<Record<string, unknown>>;
  readonly answer?: unknown;
  readonly fault?: string;
  /** The calls behind the answer, as lines, if it rests on further ones. */
  readonly calls?: readonly string[];
  /** The time of the answer, ISO 8601 in UTC. */
  readonly time: string;
}

/** An exchange whose calls and time are not written yet. */
interface Recorded extends Omit<Exchange, "calls" | "time"> {
  readonly calls?: readonly Call[];
  readonly time: Date;
}

/** An implementation that keeps its exchanges since the last reset. */
export interface Recorder extends Implementation {
  /** The exchanges since the last reset, or the last ones of them, with secrets replaced by stable placeholders. */
  exchanges(last?: number): readonly Exchange[];
  /** Hides the secrets since the last reset. */
  readonly redaction: Redaction;
}

/** Hides `inProcess`, because its calls would not be recorded. */
export function record(implementation: Implementation, clock = () => new Date()): Recorder {
  let exchanges: Recorded[] = [];
  let redaction = createRedaction();
  const told = (thrownOrAnswer: unknown) => ({
    ...callsOf(implementation, thrownOrAnswer),
    time: clock(),
  });
  const ask = async <Answer>(
    verb: Exchange["verb"],
    asked: Exchange["asked"],
    question: () => Promise<Answer>,
  ) => {
    try {
      const answer = await question();
      redaction.learn(asked);
      redaction.learn(answer);
      rememberSecrets(answer);
      exchanges.push({ verb, asked, answer, ...told(answer) });
      return answer;
    } catch (thrown) {
      const fault = thrownText(thrown);
      exchanges.push({ verb, asked, fault, ...told(thrown) });
      throw thrown;
    }
  };
  return {
    hello: () => ask("hello", {}, () => implementation.hello()),
    reset: (reset) => {
      exchanges = [];
      redaction = createRedaction();
      return ask("reset", { ...reset }, () => implementation.reset(reset));
    },
    act: (who, action, args) =>
      ask("act", { who, action, args }, () => implementation.act(who, action, args)),
    observe: (who, what, args) =>
      ask("observe", { who, what, args }, () => implementation.observe(who, what, args)),
    advance: (milliseconds) =>
      ask("advance", { milliseconds }, async () => implementation.advance?.(milliseconds)),
    bye: () => implementation.bye(),
    failed: async (check) => implementation.failed?.(check),
    forget: () => implementation.forget?.(),
    exchanges: (last = exchanges.length) => concealed(exchanges, last, redaction),
    get redaction() {
      return redaction;
    },
  };
}

/** The last of these exchanges. Only those are read, because a grid asks for them after each of thousands of cells. */
function concealed(exchanges: readonly Recorded[], last: number, redaction: Redaction): readonly Exchange[] {
  const budget = messageBudget();
  const asked = exchanges.slice(Math.max(0, exchanges.length - last));
  return asked.map((exchange) => concealExchange(exchange, redaction, budget));
}

function callsOf(implementation: Implementation, answer: unknown): Pick<Recorded, "calls"> {
  const calls = implementation.calls?.(answer) ?? [];
  return calls.length === 0 ? {} : { calls };
}

function concealExchange(exchange: Recorded, redaction: Redaction, { bounded }: MessageBudget): Exchange {
  const { verb, asked, answer, calls, fault, time } = exchange;
  const shown = (value: unknown): unknown => bounded(redaction.conceal(value));
  return {
    verb,
    asked: Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, shown(value)])),
    ...(answer === undefined ? {} : { answer: shown(answer) }),
    ...(fault === undefined ? {} : { fault: plainText(redaction.concealText(fault)) }),
    ...(calls === undefined ? {} : { calls: calls.map((call) => plainText(redaction.concealText(call()))) }),
    time: time.toISOString(),
  };
}
