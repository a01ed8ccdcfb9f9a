import { Command } from "commander";
import { stringify } from "yaml";
import type { Language } from "../domain/language";
import { format } from "../domain/text";
import { UsageError } from "../domain/usage-error";
import { createSandbox, type RunningSandbox } from "../sandbox/create-sandbox";
import { serverMessages } from "../sandbox/server/server-messages";
import { surfaces } from "../sandbox/surfaces";
import { defaultWorld } from "../sandbox/world/default-world";
import { onInterrupt } from "./on-interrupt";
import { parseLanguage, parseWholeNumber } from "./parse-options";

interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly world?: string;
  readonly allowRemote: boolean;
  readonly rateLimit?: number;
  readonly printWorld: boolean;
  readonly lang: Language;
}

const highestPort = 65_535;

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= highestPort) return port;
  throw new UsageError(serverMessages.notAPort, { text });
}

const mostTokens = 8;

/** One line for each surface, then one for each role with a token of a person who has it, then the way to get others. */
async function linesOf(sandbox: RunningSandbox, lang: Language): Promise<readonly string[]> {
  const shown = new Map<string, string>();
  for (const { id, roles } of sandbox.people()) {
    const key = roles.join("+") || "-";
    if (!shown.has(key) && shown.size < mostTokens) shown.set(key, id);
  }
  const tokens = await Promise.all(
    [...shown.values()].map(async (id) => [id, await sandbox.token(id)] as const),
  );
  return [
    ...surfaces.map(({ path, title }) => `${title[lang]}  ${sandbox.url}${path}`),
    ...tokens.map(([id, token]) => `token  ${id}  ${token}`),
    format(serverMessages.otherTokens, lang, {
      url: `${sandbox.url}/sandbox/tokens`,
      body: JSON.stringify({ people: ["northwind-no-role"] }),
    }),
    format(serverMessages.stop, lang),
  ];
}

/** Serves until Ctrl-C or SIGTERM. Throws `UsageError`. */
async function serve({ lang, port, host, allowRemote, world, rateLimit }: ServeFlags): Promise<void> {
  const sandbox = await createSandbox({
    port,
    host,
    allowRemote,
    ...(world === undefined ? {} : { world }),
    ...(rateLimit === undefined ? {} : { rateLimit }),
  });
  process.stdout.write(`${(await linesOf(sandbox, lang)).join("\n")}\n`);
  await new Promise<void>((resolve) => {
    const { release } = onInterrupt(() => {
      release();
      resolve();
    });
  });
  await sandbox.close();
}

export function serveCommand(): Command {
  return new Command()
    .option("--port <n>", "port; 0 takes a free one", parsePort, 8080)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--allow-remote", "permit a host that other computers reach", false)
    .option("--world <file>", "YAML file of companies, people, offers, partnerships and customers")
    .option("--rate-limit <n>", "most requests of one token in a minute", parseWholeNumber("--rate-limit", 1))
    .option("--print-world", "print the default world as a YAML file to start from", false)
    .option("--lang <language>", "en or zh-TW", parseLanguage, "en")
    .action(async (flags: ServeFlags) => {
      if (flags.printWorld) process.stdout.write(stringify(defaultWorld()));
      else await serve(flags);
    });
}
