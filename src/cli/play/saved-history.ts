import { z } from "zod";
import type { MachineModel } from "../../../machines/machine-model";
import { UsageError } from "../../domain/usage-error";
import { playMessages } from "./play-messages";
import { attempt, type PlaySession, startSession } from "./play-session";

const saved = z.object({ machine: z.string(), steps: z.array(z.string()) });

/** A session's inputs as editable JSON. */
export function writeHistory({ model, history }: PlaySession): string {
  return `${JSON.stringify({ machine: model.id, steps: history }, null, 2)}\n`;
}

function parse(text: string, file: string): z.infer<typeof saved> {
  try {
    return saved.parse(JSON.parse(text));
  } catch {
    throw new UsageError(playMessages.malformedHistory, { file });
  }
}

/** Replays a saved history. Throws `UsageError` if the file is malformed, belongs to another machine, or cannot be replayed. */
export function readHistory(model: MachineModel, text: string, file: string): PlaySession {
  const { machine, steps } = parse(text, file);
  if (machine !== model.id) {
    throw new UsageError(playMessages.otherMachine, { file, found: machine, machine: model.id });
  }
  let session = startSession(model);
  for (const [index, step] of steps.entries()) {
    const next = attempt(session, step);
    if (next.kind !== "accepted") {
      throw new UsageError(playMessages.brokenHistory, { file, step, number: index + 1 });
    }
    session = next.session;
  }
  return session;
}
