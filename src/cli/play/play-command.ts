import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { catalogue, findMachine } from "../../../machines/catalogue";
import type { MachineModel } from "../../../machines/machine-model";
import { nearest } from "../../domain/did-you-mean";
import { thrownText } from "../../domain/foreign-text";
import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { UsageError } from "../../domain/usage-error";
import { answerLine } from "./answer-line";
import { playMessages } from "./play-messages";
import { type PlaySession, startSession } from "./play-session";
import { renderSituation } from "./render-situation";
import { readHistory, writeHistory } from "./saved-history";

export interface PlayOptions {
  readonly lang: Language;
  /** A saved history to replay before the first prompt. */
  readonly history?: string;
  /** The file in which to save the history at the end. */
  readonly save?: string;
}

/** The streams of the session; tests pass their own. */
export interface PlayStreams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  /** True if input and output are a terminal. */
  readonly prompts: boolean;
}

const reasonOf = (problem: unknown) => thrownText(problem);

function chosenMachine(id: string): MachineModel {
  const model = findMachine(id);
  if (model !== undefined) return model;
  const known = catalogue.map((each) => each.id);
  const fillings = { machine: id, nearest: nearest(id, known), known: known.join(", ") };
  throw new UsageError(playMessages.unknownMachine, fillings);
}

function openSession(model: MachineModel, file: string | undefined): PlaySession {
  if (file === undefined) return startSession(model);
  return readHistory(model, readText(file), file);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (problem) {
    throw new UsageError(playMessages.unreadableHistory, { file, reason: reasonOf(problem) });
  }
}

function save(session: PlaySession, file: string): void {
  try {
    writeFileSync(file, writeHistory(session));
  } catch (problem) {
    throw new UsageError(playMessages.notSaved, { file, reason: reasonOf(problem) });
  }
}

/** Saves during a session; a file that cannot be written is reported and does not end the session. */
function saveAndPrint(session: PlaySession, file: string, language: Language): string {
  try {
    save(session, file);
    return format(playMessages.saved, language, { file });
  } catch (problem) {
    return problem instanceof UsageError ? problem.in(language) : reasonOf(problem);
  }
}

function welcome(session: PlaySession, language: Language): string {
  const { title, given } = session.model;
  return [
    title[language],
    format(playMessages.given, language, { given: given[language] }),
    format(playMessages.commands, language),
    "",
    renderSituation(session, language),
  ].join("\n");
}

async function converse(start: PlaySession, language: Language, streams: PlayStreams): Promise<PlaySession> {
  const { input, output, prompts } = streams;
  const lines = createInterface({ input, terminal: prompts, ...(prompts ? { output } : {}), prompt: "> " });
  let session = start;
  lines.on("SIGINT", () => lines.close());
  if (prompts) lines.prompt();
  for await (const line of lines) {
    const answer = answerLine(session, line, language);
    session = answer.session;
    const text = answer.save === undefined ? answer.text : saveAndPrint(session, answer.save, language);
    if (text !== "") output.write(`${text}\n\n`);
    if (answer.quit) break;
    if (prompts) lines.prompt();
  }
  lines.close();
  return session;
}

function listMachines(language: Language): string {
  const lines = catalogue.map(({ id, title }) => `  ${id} – ${title[language]}`);
  return [format(playMessages.machines, language), ...lines].join("\n");
}

/** `playCommand` on the given streams. */
export async function play(machine: string | undefined, options: PlayOptions, streams: PlayStreams) {
  const language = options.lang;
  try {
    if (machine === undefined) {
      streams.output.write(`${listMachines(language)}\n`);
      return 0;
    }
    const start = openSession(chosenMachine(machine), options.history);
    streams.output.write(`${welcome(start, language)}\n\n`);
    const end = await converse(start, language, streams);
    if (options.save !== undefined) save(end, options.save);
    return 0;
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem;
    streams.errors.write(`${problem.in(language)}\n`);
    return 2;
  }
}

/**
 * Steps through a machine in words, at a prompt on a terminal, else with one input on each line of standard input. Without a
 * machine, lists all of them. Returns the exit code: 0, or 2 for an unknown machine or an unusable file.
 */
export async function playCommand(machine: string | undefined, options: PlayOptions): Promise<number> {
  const { stdin, stdout, stderr } = process;
  const prompts = stdin.isTTY === true && stdout.isTTY === true;
  return play(machine, options, { input: stdin, output: stdout, errors: stderr, prompts });
}
