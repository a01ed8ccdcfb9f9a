import { resolve } from "node:path";
import { forEachLanguage, type Translations } from "../../domain/text";
import { ImplementationCrashed } from "../../port/faults";
import { foreignText } from "../secrets/foreign-text";
import { ChildRun } from "./child-run";
import { adapterFault } from "./diagnosis";
import * as words from "./transport-errors";
import { isReply, type Message, type Reply, type Wire } from "./wire";

function isTranslations(value: unknown): value is Translations {
  return isReply(value) && typeof value.en === "string" && typeof value["zh-TW"] === "string";
}

/** Extracts the answer of the module from the reply of its process. Throws a reported fault. */
function answerIn({ answer, fault, detail, thrown, id }: Reply, { op }: Message): Reply {
  if (isReply(answer)) return { ...answer, id };
  if (typeof thrown === "string") throw new ImplementationCrashed(op, foreignText(thrown));
  const said = isTranslations(detail)
    ? forEachLanguage((language) => foreignText(detail[language]))
    : words.answerNoObject(op);
  if (fault === "cannot-start") throw adapterFault("cannot-start", said);
  throw adapterFault(fault === "module-shape" ? "module-shape" : "malformed-answer", said);
}

const host = require.resolve("./module-host");

/**
 * A module with the methods of the port, or a function that returns an object with them. It runs in its own process, so that it cannot
 * change or end the suite or write to its standard output.
 */
export function moduleWire(file: string, cwd: string): Wire {
  const path = resolve(cwd, file);
  let run: ChildRun | undefined;
  let starts = 0;
  let isOpen = false;
  let isFresh = true;
  // A process whose module threw still answers; the next "hello" makes the module's implementation anew there.
  let isSpared = false;
  return {
    async open() {
      starts += 1;
      if (run?.isOpen() !== true) run = new ChildRun(process.execPath, [host, path], cwd, "channel");
      isOpen = true;
      isFresh = true;
    },
    isOpen: () => isOpen && run?.isOpen() === true,
    async exchange(message, limitMs) {
      if (run === undefined) throw adapterFault("cannot-start", words.wasNotLoaded(path));
      const reply = await run.ask({ ...message, isFresh }, limitMs);
      isFresh = false;
      isSpared = "thrown" in reply;
      return answerIn(reply, message);
    },
    abort() {
      isOpen = false;
      if (!isSpared) run?.kill();
      if (!isSpared) run = undefined;
      isSpared = false;
    },
    async close(limitMs) {
      const ending = run;
      isOpen = false;
      run = undefined;
      await ending?.endInput(limitMs);
    },
    log: () => ({ starts, noiseLines: 0, tail: run?.output.tail() ?? "" }),
  };
}
