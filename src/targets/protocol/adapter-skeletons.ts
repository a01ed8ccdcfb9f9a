import { capabilityNames } from "../../port/capabilities";
import { protocolVersion } from "../../port/implementation";

export const skeletonLanguages = ["python", "node"] as const;

export type SkeletonLanguage = (typeof skeletonLanguages)[number];

/** A new adapter as a file, and the command that runs it. */
export interface Skeleton {
  readonly fileName: string;
  readonly text: string;
  readonly run: (path: string) => string;
}

const pythonCapabilities = capabilityNames.map((name) => `    "${name}": False,`).join("\n");

const python = `#!/usr/bin/env python3
"""Adapter for the twotier protocol: reads one request per line from standard input and writes one answer per line to
standard output. Write logs to standard error. docs/protocol.md lists all actions, observations and shapes."""
import json
import sys

# Set a capability to True if act and observe below serve it.
CAPABILITIES = {
${pythonCapabilities}
}


def hello(message):
    about = {"name": "my portal", "version": "0.0.0", "language": "python"}
    # Pipelining: several requests may be open, because answers have the order of the requests.
    return {"protocol": ${protocolVersion}, "implementation": about, "capabilities": CAPABILITIES, "pipelining": True}


def reset(message):
    # Discard all state, create message["arrangement"], and derive random values from message["seed"].
    return {}


def act(message):
    # message["who"] performs message["action"] with message["args"]. Answer {"outcome": "accepted", "result": {...}},
    # {"outcome": "rejected"} or this. If "reasons" is declared, a refusal also has a "reason" of the protocol.
    return {"outcome": "unsupported"}


def observe(message):
    # message["who"] observes message["what"] with message["args"]. Answer {"outcome": "observed", "value": ...},
    # {"outcome": "rejected"} or this:
    return {"outcome": "unsupported"}


def done(message):
    return {}


VERBS = {"hello": hello, "reset": reset, "act": act, "observe": observe, "advance": done, "bye": done}

for line in sys.stdin:
    message = json.loads(line)
    answer = VERBS[message["op"]](message)
    print(json.dumps({"id": message["id"], **answer}), flush=True)
`;

const nodeCapabilities = capabilityNames.map((name) => `  "${name}": false,`).join("\n");

const node = `#!/usr/bin/env node
// Adapter for the twotier protocol: reads one request per line from standard input and writes one answer per line to
// standard output. Write logs to standard error. docs/protocol.md lists all actions, observations and shapes.
import { createInterface } from "node:readline";

// Set a capability to true if act and observe below serve it.
const capabilities = {
${nodeCapabilities}
};

const verbs = {
  hello: () => ({
    protocol: ${protocolVersion},
    implementation: { name: "my portal", version: "0.0.0", language: "javascript" },
    capabilities,
    // Several requests may be open, because answers have the order of the requests.
    pipelining: true,
  }),

  // Discard all state, create the arrangement, and derive random values from the seed.
  reset: ({ seed, arrangement, clock }) => ({}),

  // The person performs the action. Answer { outcome: "accepted", result }, { outcome: "rejected" } or this. If "reasons" is
  // declared, a refusal also has a reason of the protocol.
  act: async ({ who, action, args }) => ({ outcome: "unsupported" }),

  // The person observes something. Answer { outcome: "observed", value }, { outcome: "rejected" } or this:
  observe: async ({ who, what, args }) => ({ outcome: "unsupported" }),

  advance: () => ({}),
  bye: () => ({}),
};

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  const answer = await verbs[message.op](message);
  process.stdout.write(\`\${JSON.stringify({ id: message.id, ...answer })}\\n\`);
}
`;

/** A path as one word of a command. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'"'"'`)}'`;
}

export const skeletons: Readonly<Record<SkeletonLanguage, Skeleton>> = {
  python: { fileName: "adapter.py", text: python, run: (path) => `cmd:python3 ${quoted(path)}` },
  node: { fileName: "adapter.mjs", text: node, run: (path) => `cmd:node ${quoted(path)}` },
};
