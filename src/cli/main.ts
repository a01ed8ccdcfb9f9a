import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { type CommandEntry, commandTable } from "./command-table";
import { localizeHelp } from "./localize-help";
import { askedLanguage, reportProblem } from "./report-problem";

function suiteVersion(): string {
  return JSON.parse(readFileSync(join(__dirname, "../../../package.json"), "utf8")).version;
}

/** The error that commander would print, as our own single line. */
function withOneLineErrors(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .helpOption("-h, --help", "what there is, and how to say it")
    .showSuggestionAfterError();
}

async function addCommand(program: Command, entry: CommandEntry, wanted: boolean): Promise<void> {
  const command = wanted ? await entry.load() : new Command();
  program.addCommand(withOneLineErrors(command.name(entry.name).description(entry.about)));
}

/** Only the command that was asked for is loaded, so that `--help` costs no machine and no cucumber. */
async function makeProgram(asked: readonly string[]): Promise<Command> {
  const program = withOneLineErrors(new Command("twotier"))
    .description("Conformance suite and simulator for two-tier partner portals.")
    .version(suiteVersion(), "-V, --version", "the version of this suite")
    .option("--trace", "show where in the code a problem arose")
    .helpCommand("help [command]", "the options of a command")
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

/** Whoever reads our output may stop reading, as `head` does: nobody is left to tell anything, and nothing is wrong. */
function exitOnBrokenPipe(stream: NodeJS.WriteStream): void {
  stream.on("error", (problem: NodeJS.ErrnoException) => {
    if (problem.code !== "EPIPE") throw problem;
    // Whatever has just been decided still has to become the exit code.
    setImmediate(() => process.exit());
  });
}

exitOnBrokenPipe(process.stdout);
exitOnBrokenPipe(process.stderr);
void main(process.argv.slice(2));
