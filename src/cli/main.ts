import { Command, CommanderError } from "commander";
import { suiteVersion } from "../domain/package-root";
import { type CommandEntry, commandTable } from "./command-table";
import { localizeHelp } from "./localize-help";
import { askedLanguage, reportProblem } from "./report-problem";

/** Lets commander throw its errors, which are then printed in one line. */
function withOneLineErrors(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .helpOption("-h, --help", "show help")
    .showSuggestionAfterError();
}

async function addCommand(program: Command, entry: CommandEntry, wanted: boolean): Promise<void> {
  const command = wanted ? await entry.load() : new Command();
  program.addCommand(withOneLineErrors(command.name(entry.name).description(entry.about)));
}

/** Loads only the command that is used, so that `--help` loads no machine and no cucumber. */
async function makeProgram(asked: readonly string[]): Promise<Command> {
  const program = withOneLineErrors(new Command("npx twotier"))
    .description("Conformance suite and simulator for two-tier partner portals.")
    .version(suiteVersion(), "-V, --version", "show the version")
    .option("--trace", "show the stack trace of an error")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", "\n--lang zh-TW: 繁體中文");
  for (const entry of commandTable) await addCommand(program, entry, asked.includes(entry.name));
  return program;
}

async function main(args: readonly string[]): Promise<void> {
  try {
    const program = await makeProgram(args);
    await localizeHelp(program, askedLanguage(args)).parseAsync(args, { from: "user" });
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return;
    process.exitCode = reportProblem(problem, args);
  }
}

/** The reader may close the pipe early (`| head`). Exits quietly. */
function exitOnBrokenPipe(stream: NodeJS.WriteStream): void {
  stream.on("error", (problem: NodeJS.ErrnoException) => {
    if (problem.code !== "EPIPE") throw problem;
    // The exit code of the command may be set after this event.
    setImmediate(() => process.exit());
  });
}

exitOnBrokenPipe(process.stdout);
exitOnBrokenPipe(process.stderr);
void main(process.argv.slice(2));
