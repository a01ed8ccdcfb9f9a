import { existsSync, writeFileSync } from "node:fs";
import { type Behaviour, draws, every, isOp, once } from "./behaviour";
import { type Answer, fieldsIn, type Message, type Portal, textIn } from "./portal";

/** An answer that is well-formed and wrong. */
function wrong(answer: Answer): Answer {
  if (Array.isArray(answer.value)) return { ...answer, value: [] };
  if (answer.result !== undefined)
    return { id: answer.id, outcome: "rejected", reason: "role-not-permitted" };
  return answer;
}

function wrongIf(portal: Portal, isWrong: (message: Message) => boolean): Portal {
  return async (message) => {
    const answer = await portal(message);
    return isWrong(message) ? wrong(answer) : answer;
  };
}

const seedOf = () => process.pid + Number(process.hrtime.bigint() % 100_000n);

/** State that a reset does not clear, from the reset with this number on. */
function leaking(
  keep: (message: Message, answer: Answer, kept: Map<string, Answer>) => void,
  show: (message: Message, answer: Answer, kept: Map<string, Answer>) => Answer,
): Behaviour {
  return (portal, [from = "0"]) => {
    const kept = new Map<string, Answer>();
    let resets = 0;
    return async (message) => {
      if (message.op === "reset") resets += 1;
      const answer = await portal(message);
      if (resets >= Number(from)) keep(message, answer, kept);
      return resets > Number(from) ? show(message, answer, kept) : answer;
    };
  };
}

const isEmpty = ({ outcome, value }: Answer): boolean =>
  outcome === "rejected" || value === null || (Array.isArray(value) && value.length === 0);

/** Remembers what was seen at one place and shows it where nothing is to be seen. */
function leakOf(what: string, key: (message: Message) => string): Behaviour {
  return leaking(
    (message, answer, kept) => {
      if (message.what === what && answer.outcome === "observed" && !isEmpty(answer))
        kept.set(key(message), answer);
    },
    (message, answer, kept) => {
      const known = kept.get(key(message));
      return message.what === what && isEmpty(answer) && known ? { ...known, id: answer.id } : answer;
    },
  );
}

/** Nicknames by subscription outlive a reset: ids are given anew in the same order. */
const leakNicknames: Behaviour = leaking(
  ({ action, args }, { outcome }, kept) => {
    const given = fieldsIn(args);
    if (action === "subscription.rename" && outcome === "accepted")
      kept.set(textIn(given.subscription), given);
  },
  ({ what }, answer, kept) => {
    if (what !== "subscriptions" || !Array.isArray(answer.value)) return answer;
    const value = answer.value.map(fieldsIn).map((each) => {
      const known = kept.get(textIn(each.subscription));
      return known === undefined ? each : { ...each, nickname: known.nickname };
    });
    return { ...answer, value };
  },
);

/** Notes by customer outlive a reset: ids are given anew in the same order. */
const leakNotes: Behaviour = leaking(
  ({ action, args }, { outcome }, kept) => {
    const given = fieldsIn(args);
    if (action === "azure-account.note" && outcome === "accepted") kept.set(textIn(given.customer), given);
  },
  ({ what, args }, answer, kept) => {
    const known = kept.get(textIn(fieldsIn(args).customer));
    return what === "azure-account" && known ? { ...answer, value: { note: known.note } } : answer;
  },
);

/** Links of requests outlive a reset: a reseller can still accept one. */
const leakLinks: Behaviour = leaking(
  ({ what }, { value }, kept) => {
    const link = textIn(fieldsIn(value).link);
    if (what === "partnership-request" && link !== "") kept.set(link, {});
  },
  ({ action, args }, answer, kept) =>
    action === "partnership.accept" && answer.outcome === "rejected" && kept.has(textIn(fieldsIn(args).link))
      ? { id: answer.id, outcome: "accepted", result: {} }
      : answer,
);

export const unstableBehaviours: Readonly<Record<string, Behaviour>> = {
  /** One of so many looks, drawn at random, shows an empty list. */
  "random-looks": (portal, [count = "200"]) => {
    const next = draws(seedOf());
    return wrongIf(portal, (message) => message.op === "observe" && next() * Number(count) < 1);
  },
  "random-acts": (portal, [count = "50"]) => {
    const next = draws(seedOf());
    return wrongIf(portal, (message) => message.op === "act" && next() * Number(count) < 1);
  },
  "counted-looks": (portal, [count = "200"]) => wrongIf(portal, every(Number(count), isOp("observe"))),
  "counted-acts": (portal, [count = "50"]) => wrongIf(portal, every(Number(count), isOp("act"))),
  /** Shows a wrong draft once, also if the process is started again: the file that is named shows that it has. */
  "wrong-draft-once": (portal, [number = "3", path = ""]) => {
    const isTheOne = once(Number(number), isOp("draft"));
    return async (message) => {
      const answer = await portal(message);
      const isDraft = message.what === "partnership-request" && answer.value;
      if (!isDraft || !isTheOne({ op: "draft" }) || existsSync(path)) return answer;
      writeFileSync(path, "");
      return { ...answer, value: null };
    };
  },
  /** Is wrong at one time only. */
  "wrong-once": (portal, [at = "300"]) => wrongIf(portal, once(Number(at), isOp("observe", "act"))),
  "leaks-credentials": leakOf("credentials", ({ args }) => textIn(fieldsIn(args).customer)),
  "leaks-draft": leakOf("partnership-request", ({ who }) => textIn(who)),
  "leaks-customers": leakOf("customers", ({ who }) => textIn(who)),
  "leaks-note": leakNotes,
  "leaks-incentives": leakOf("incentives", ({ who }) => textIn(who)),
  "leaks-nicknames": leakNicknames,
  "leaks-links": leakLinks,
};
