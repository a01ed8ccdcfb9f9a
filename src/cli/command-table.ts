import type { Command } from "commander";

export interface CommandEntry {
  readonly name: string;
  readonly about: string;
  /** True if exit code 0 is a verdict, and so needs an output that was read to its end. */
  readonly judges?: boolean;
  readonly load: () => Promise<Command>;
}

/** Every command of `twotier`, in the order of the help. A new one is an entry here and a `<name>-command.ts` in this folder. */
export const commandTable: readonly CommandEntry[] = [
  {
    name: "verify",
    about: "run all checks against an implementation and judge it",
    judges: true,
    load: async () => (await import("./verify-command.js")).verifyCommand(),
  },
  {
    name: "readings",
    about: "report how an implementation decides what the page leaves open",
    load: async () => (await import("./readings-command.js")).readingsCommand(),
  },
  {
    name: "paths",
    about: "count or print the paths of a machine that a coverage criterion needs",
    load: async () => (await import("./paths-command.js")).pathsCommand(),
  },
  {
    name: "statements",
    about: "list the statements of the page with their requirements and coverage",
    load: async () => (await import("./statements-command.js")).statementsCommand(),
  },
  {
    name: "replay",
    about: "run one check of an earlier run again",
    judges: true,
    load: async () => (await import("./replay-command.js")).replayCommand(),
  },
  {
    name: "merge",
    about: "merge the parts of a run into one report",
    judges: true,
    load: async () => (await import("./merge-command.js")).mergeCommand(),
  },
  {
    name: "compare",
    about: "compare runs or implementations, or a run with an earlier one",
    judges: true,
    load: async () => (await import("./compare-command.js")).compareCommand(),
  },
  {
    name: "check-bundle",
    about: "judge a bundle again, offline, from its messages",
    judges: true,
    load: async () => (await import("./check-bundle-command.js")).checkBundleCommand(),
  },
  {
    name: "play",
    about: "step through a machine in words: what can happen, what is refused, and why",
    load: async () => (await import("./play-command.js")).playCommand(),
  },
  {
    name: "diagrams",
    about: "write the machines as statecharts in SVG",
    load: async () => (await import("./diagrams-command.js")).diagramsCommand(),
  },
  {
    name: "docs",
    about: "write the page, the checks and a run as a site that opens from disk",
    load: async () => (await import("./docs-command.js")).docsCommand(),
  },
  {
    name: "faults",
    about: "run all checks against every faulty implementation: what the suite detects",
    judges: true,
    load: async () => (await import("./faults-command.js")).faultsCommand(),
  },
  {
    name: "smoke",
    about: "check an adapter before anything is judged through it",
    judges: true,
    load: async () => (await import("./smoke-command.js")).smokeCommand(),
  },
  {
    name: "serve",
    about: "serve the reference: the Partner Center REST API and the messages of the port",
    load: async () => (await import("./serve-command.js")).serveCommand(),
  },
  {
    name: "schema",
    about: "print the messages of the protocol as JSON Schema",
    load: async () => (await import("./schema-command.js")).schemaCommand(),
  },
  {
    name: "new",
    about: "create an adapter: new adapter --language python|node",
    load: async () => (await import("./new-adapter-command.js")).newAdapterCommand(),
  },
];
