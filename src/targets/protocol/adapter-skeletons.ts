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
"""Puts an implementation behind the twotier protocol: a request per line of standard input, an answer per line of
standard output. Logs belong on standard error. docs/protocol.md has every action, observation and shape."""
import json
import sys

# Say True where act and observe below can serve it.
CAPABILITIES = {
${pythonCapabilities}
}


def hello(message):
    about = {"name": "my portal", "version": "0.0.0", "language": "python"}
    # Requests are answered in the order in which they come, so that several may wait at once.
    return {"protocol": ${protocolVersion}, "implementation": about, "capabilities": CAPABILITIES, "pipelining": True}


def reset(message):
    # Begin anew with message["arrangement"]; whatever is random follows from message["seed"].
    return {}


def act(message):
    # message["who"] tries message["action"] with message["args"]. Answer one of
    # {"outcome": "accepted", "result": {...}}, {"outcome": "rejected"} and this. With "reasons" declared, a refusal
    # also has a "reason" of the protocol's list.
    return {"outcome": "unsupported"}


def observe(message):
    # message["who"] looks at message["what"] with message["args"]. Answer one of
    # {"outcome": "observed", "value": ...}, {"outcome": "rejected"} and this:
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
// Puts an implementation behind the twotier protocol: a request per line of standard input, an answer per line of
// standard output. Logs belong on standard error. docs/protocol.md has every action, observation and shape.
import { createInterface } from "node:readline";

// Say true where act and observe below can serve it.
const capabilities = {
${nodeCapabilities}
};

const verbs = {
  hello: () => ({
    protocol: ${protocolVersion},
    implementation: { name: "my portal", version: "0.0.0", language: "javascript" },
    capabilities,
    // Requests are answered in the order in which they come, so that several may wait at once.
    pipelining: true,
  }),

  // Begin anew with the arrangement; whatever is random follows from the seed.
  reset: ({ seed, arrangement, clock }) => ({}),

  // Somebody tries something. Answer one of { outcome: "accepted", result }, { outcome: "rejected" } and this.
  // With "reasons" declared, a refusal also has a reason of the protocol's list.
  act: async ({ who, action, args }) => ({ outcome: "unsupported" }),

  // Somebody looks at something. Answer one of { outcome: "observed", value }, { outcome: "rejected" } and this:
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

/** A path as one word of a command, whatever is in it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'"'"'`)}'`;
}

export const skeletons: Readonly<Record<SkeletonLanguage, Skeleton>> = {
  python: { fileName: "adapter.py", text: python, run: (path) => `cmd:python3 ${quoted(path)}` },
  node: { fileName: "adapter.mjs", text: node, run: (path) => `cmd:node ${quoted(path)}` },
};
