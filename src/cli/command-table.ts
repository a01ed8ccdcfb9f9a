import type { Command } from "commander";

export interface CommandEntry {
  readonly name: string;
  readonly about: string;
  readonly load: () => Promise<Command>;
}

/** Every command of `twotier`, in the order of the help. A new one is a line here and a file beside this one. */
export const commandTable: readonly CommandEntry[] = [
  {
    name: "verify",
    about: "run everything against an implementation and judge it",
    load: async () => (await import("./verify-command.js")).verifyCommand(),
  },
  {
    name: "paths",
    about: "count or print the paths through a machine that a criterion asks for",
    load: async () => (await import("./paths-command-flags.js")).pathsOnTerminal(),
  },
  {
    name: "statements",
    about: "the statements of the page, what rests on each and what covers it",
    load: async () => (await import("./statements-command.js")).statementsCommand(),
  },
  {
    name: "replay",
    about: "run one check of an earlier run again",
    load: async () => (await import("./replay-command.js")).replayCommand(),
  },
  {
    name: "merge",
    about: "make one report of several parts of a run",
    load: async () => (await import("./merge-command.js")).mergeCommand(),
  },
  {
    name: "check-bundle",
    about: "judge a bundle again, offline, from its messages",
    load: async () => (await import("./check-bundle-command.js")).checkBundleCommand(),
  },
  {
    name: "play",
    about: "step through a machine in words: what can happen, what is refused, and why",
    load: async () => (await import("./machine-commands.js")).playOnTerminal(),
  },
  {
    name: "diagrams",
    about: "the machines as statecharts in SVG",
    load: async () => (await import("./machine-commands.js")).diagramsOnTerminal(),
  },
  {
    name: "faults",
    about: "run everything against every faulty implementation: what the suite finds out",
    load: async () => (await import("./faults-command-flags.js")).faultsOnTerminal(),
  },
  {
    name: "smoke",
    about: "examine an adapter before anything is judged through it",
    load: async () => (await import("./smoke-command.js")).smokeCommand(),
  },
  {
    name: "schema",
    about: "the messages of the protocol as JSON Schema",
    load: async () => (await import("./schema-command.js")).schemaCommand(),
  },
  {
    name: "new",
    about: "begin an adapter: new adapter --language python|node",
    load: async () => (await import("./new-adapter-command.js")).newAdapterCommand(),
  },
];
