import type { Command } from "./command";
import type { History } from "./draw-history";
import { opensDraft, sendsRequest } from "./protocol-names";

/**
 * The way in which a history goes on after an answer that neither the page nor a reading decides: without the command, or with
 * requests that are opened in email before they are accepted.
 */
export type Detour = "leave-out" | "send-first";

/** The history that goes on after an answer that is left open at this step. */
export function takeDetour(detour: Detour, history: History, step: number): History {
  return detour === "send-first" ? sendingRequests(history) : withoutCommand(history, step);
}

export function withoutCommand({ reset, commands }: History, step: number): History {
  return { reset, commands: commands.filter((_, index) => index !== step) };
}

/** Each drafted request is opened in email at once. */
function sendingRequests({ reset, commands }: History): History {
  const sent = commands.flatMap((command): readonly Command[] =>
    command.action === opensDraft ? [command, { ...command, action: sendsRequest, args: {} }] : [command],
  );
  return { reset, commands: sent };
}
