import { type ChildProcess, fork } from "node:child_process";
import { members } from "./members";
import type { MemberResult } from "./run-member";

/** The results of a part of the torture, as it prints them. */
export interface Tried {
  tried: number;
  right: number;
  readonly wrong: string[];
  readonly secrets: string[];
  readonly notEnded: string[];
  /** The largest memory of a process in megabytes. */
  peak: number;
}

export function nothingTried(): Tried {
  return { tried: 0, right: 0, wrong: [], secrets: [], notEnded: [], peak: 0 };
}

interface Answer extends MemberResult {
  readonly peak: number;
}

/** A process ends after so many runs: its memory is to be that of runs, not of their number. */
const runsOfProcess = 10;

/** The most memory of a process for what it keeps: more would not be needed, but not be given back either. */
const heap = "--max-old-space-size=400";

/** A run that takes longer, in milliseconds, counts as one that does not end. */
const longestMs = 240_000;

function start(): ChildProcess {
  return fork(require.resolve("./run-members"), {
    execArgv: [heap],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

function nextMessage<Message>(child: ChildProcess): Promise<Message | "ended" | "late"> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestMs, "late");
    const settle = (value: Message | "ended") => {
      clearTimeout(timer);
      child.off("message", settle as never);
      child.off("exit", ended);
      resolve(value);
    };
    const ended = () => settle("ended");
    child.once("message", settle as never);
    child.once("exit", ended);
  });
}

async function tryOne(child: ChildProcess, number: number, all: Tried): Promise<boolean> {
  const { transport, behaviours } = members[number] ?? { transport: "", behaviours: "" };
  const name = `${transport} ${behaviours}`;
  child.send(number);
  const answer = await nextMessage<Answer>(child);
  all.tried += 1;
  if (answer === "late" || answer === "ended") {
    (answer === "late" ? all.notEnded : all.wrong).push(answer === "late" ? name : `${name}: the run died`);
    child.kill("SIGKILL");
    return false;
  }
  all.peak = Math.max(all.peak, answer.peak);
  if (answer.leaks.length > 0) all.secrets.push(`${name}: ${answer.leaks.join(", ")}`);
  if (answer.wrong === null) all.right += 1;
  else all.wrong.push(`${name}: ${answer.wrong}`);
  return true;
}

/** Verifies these members, one after another in each of so many processes. */
export async function tryMembers(
  numbers: readonly number[],
  processes: number,
  all: Tried,
  onResult: (all: Tried) => void = () => undefined,
): Promise<void> {
  const waiting = [...numbers];
  const work = async (): Promise<void> => {
    let child: ChildProcess | undefined;
    let runs = 0;
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      if (runs === runsOfProcess) child?.disconnect();
      if (child === undefined || runs === runsOfProcess) {
        runs = 0;
        child = start();
        await nextMessage(child);
      }
      if (!(await tryOne(child, number, all))) child = undefined;
      runs += 1;
      onResult(all);
    }
    child?.disconnect();
  };
  await Promise.all(Array.from({ length: processes }, work));
}
