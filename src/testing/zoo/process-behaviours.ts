import { type Behaviour, instead, isAbout, isOp, once } from "./behaviour";
import { zooPassword } from "./content-behaviours";
import { type Answer, Exit, fieldsIn, type Message } from "./portal";

const concerned = (word: string) => (message: Message) => isOp(word)(message) || isAbout(word)(message);
const never = () => new Promise<Answer>(() => setInterval(() => undefined, 1_000));

function thrower(thrown: () => unknown): Behaviour {
  return instead(isAbout("partnership.request"), () => {
    throw thrown();
  });
}

/** Removes all fields of an object, or all entries of a list, that the caller owns. */
function empty(owned: unknown): void {
  if (Array.isArray(owned)) owned.length = 0;
  else if (typeof owned === "object" && owned !== null)
    for (const key of Object.keys(owned)) Reflect.deleteProperty(owned, key);
}

/** Processes that end, hang or talk too much, and modules that throw. */
export const processBehaviours: Readonly<Record<string, Behaviour>> = {
  crash: (portal, [word = "act"]) =>
    instead(concerned(word), () => {
      throw new Exit(1);
    })(portal),
  "exit-0": (portal, [word = "act"]) =>
    instead(concerned(word), () => {
      throw new Exit(0);
    })(portal),
  "crash-once": (portal, [number = "100"]) =>
    instead(once(Number(number), isOp("act", "observe")), () => {
      throw new Exit(1);
    })(portal),
  hang: (portal, [word = "act"]) => instead(concerned(word), never)(portal),
  killed: instead(isAbout("partnership.request"), () => {
    process.kill(process.pid, "SIGKILL");
    return never();
  }),
  "really-exits": (portal, [code = "0", word = "partnership.request"]) =>
    instead(concerned(word), () => process.exit(Number(code)))(portal),
  "exits-later": (portal) => {
    setTimeout(() => process.exit(0), 700);
    return portal;
  },
  "exits-at-start": () => process.exit(0),
  "exit-status": (portal) => async (message) => {
    if (message.op === "bye") process.exit(9);
    return portal(message);
  },
  lingers: (portal) => (message) => (message.op === "bye" ? never() : portal(message)),
  "leaves-timer": (portal) => {
    setInterval(() => undefined, 1_000);
    return portal;
  },
  "exit-listener": (portal) => {
    process.on("exit", () => {
      process.exitCode = 0;
    });
    return portal;
  },
  "uncaught-later": (portal) => {
    setTimeout(() => {
      throw new Error("later");
    }, 500);
    return portal;
  },
  "rejects-later": (portal) => {
    setTimeout(() => void Promise.reject(new Error("later")), 500);
    return portal;
  },
  "prints-noise": (portal) => (message) => {
    process.stderr.write("DEBUG answered\n");
    return portal(message);
  },
  "prints-secret": (portal) => (message) => {
    if (isAbout("new-customer.submit")(message)) process.stderr.write(`password ${zooPassword}\n`);
    return portal(message);
  },
  "crash-tells-secret": instead(isAbout("new-customer.submit"), () => {
    process.stderr.write(`cannot mail the password ${zooPassword}\n`);
    throw new Exit(1);
  }),
  "changes-arguments": (portal) => async (message) => {
    const answer = await portal(message);
    empty(message.args);
    empty(fieldsIn(message.arrangement).people);
    return answer;
  },
  "throws-error": thrower(() => new Error("portal fell over")),
  "throws-null": thrower(() => null),
  "throws-undefined": thrower(() => undefined),
  "throws-bare-object": thrower(() => Object.create(null)),
  "throws-symbol": thrower(() => Symbol("x")),
  "throws-getter": thrower(() => ({
    get message() {
      throw new Error("no text");
    },
    toString() {
      throw new Error("no text");
    },
  })),
  "answers-cycle": instead(isAbout("customers"), () => {
    const answer: Record<string, unknown> = { outcome: "observed" };
    answer.value = answer;
    return answer;
  }),
  "answers-bigint": instead(isAbout("customers"), () => ({ outcome: "observed", value: [1n] })),
  "answers-nothing": instead(isAbout("customers"), () => ({ returns: { value: undefined } })),
  "answers-text": instead(isAbout("customers"), () => ({ returns: { value: "text" } })),
};
