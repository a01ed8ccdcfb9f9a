import type { Answer, Message, Portal } from "./portal";

/** A fault, or a peculiarity that is none, of a portal. Behaviours can be composed. */
export type Behaviour = (portal: Portal, words: readonly string[]) => Portal;

/** Pseudo-random numbers from 0 to 1: the same for every run of the portal. */
export function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Changes the answers to some requests. */
export function changing(
  concerns: (message: Message, answer: Answer) => boolean,
  change: (answer: Answer, message: Message) => Answer | Promise<Answer>,
): (portal: Portal) => Portal {
  return (portal) => async (message) => {
    const answer = await portal(message);
    return concerns(message, answer) ? change(answer, message) : answer;
  };
}

/** Acts in place of some requests. */
export function instead(
  concerns: (message: Message) => boolean,
  act: (message: Message) => Answer | Promise<Answer>,
): (portal: Portal) => Portal {
  return (portal) => (message) => (concerns(message) ? act(message) : portal(message));
}

export const isOp =
  (...ops: readonly string[]) =>
  ({ op }: Message): boolean =>
    ops.includes(op);

export const isAbout =
  (name: string) =>
  ({ action, what }: Message): boolean =>
    action === name || what === name;

/** Counts the requests that it is called with, from the start of the process. */
function counter(concerns: (message: Message) => boolean): (message: Message) => number | undefined {
  let seen = 0;
  return (message) => {
    if (!concerns(message)) return undefined;
    seen += 1;
    return seen;
  };
}

/** True for each request after so many. */
export function after(count: number, concerns: (message: Message) => boolean): (message: Message) => boolean {
  const counted = counter(concerns);
  return (message) => (counted(message) ?? 0) > count;
}

/** True for one request, the one with this number. */
export function once(number: number, concerns: (message: Message) => boolean): (message: Message) => boolean {
  const counted = counter(concerns);
  return (message) => counted(message) === number;
}

/** True for one of so many requests. */
export function every(count: number, concerns: (message: Message) => boolean): (message: Message) => boolean {
  const counted = counter(concerns);
  return (message) => (counted(message) ?? 1) % count === 0;
}
