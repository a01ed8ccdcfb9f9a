/** The verdict that is right about a member of the zoo. */
export interface Right {
  /** The exit codes that are right. */
  readonly exits: readonly number[];
  /** The requirements that may be blamed; one of them has to be, unless the list is empty. */
  readonly blames: readonly string[];
  /** The name that the report, or the message of a run that did not begin, has to hold. */
  readonly names?: RegExp;
}

export interface Member {
  readonly transport: "stdio" | "http" | "module" | "rest";
  readonly behaviours: string;
  readonly right: Right;
}

type Transport = Member["transport"];

const everywhere: readonly Transport[] = ["stdio", "http", "module"];

const sound: Right = { exits: [0], blames: [] };
const partial: Right = { exits: [0, 1], blames: [] };
const trouble = (names?: RegExp): Right => ({ exits: [3], blames: [], ...(names ? { names } : {}) });
const deviates = (names: RegExp): Right => ({ exits: [1], blames: [], names });
const breaks = (...blames: readonly string[]): Right => ({ exits: [1], blames });

function all(
  transports: readonly Transport[],
  right: Right,
  ...behaviours: readonly string[]
): readonly Member[] {
  return behaviours.flatMap((each) =>
    transports.map((transport) => ({ transport, behaviours: each, right })),
  );
}

const unstable = /unstable|state-survives-reset|malformed-answer/;

const restMembers: readonly Member[] = [
  ...all(["rest"], sound, "none", "unknown-keys", "says-it-closes", "closes-connections", "tells-in-key"),
  ...all(["rest"], deviates(/crash/), "status-500", "status-503-refusal", "status-101", "reset", "cut-body"),
  ...all(["rest"], deviates(/crash/), "tells-with-500"),
  ...all(["rest"], deviates(/hang/), "hang", "half-body", "endless-body"),
  ...all(["rest"], trouble(/crash/), "exits"),
  ...all(["rest"], trouble(/wrong-total-count/), "wire:a-later-page-loses-its-first-row"),
  ...all(["rest"], trouble(/not-json/), "html-body"),
  ...all(["rest"], trouble(/malformed-answer/), "list-body", "deep-body", "long-body", "empty-body"),
  ...all(["rest"], trouble(/malformed-answer/), "status-204", "long-list"),
  ...all(["rest"], trouble(), "status-404", "status-301", "status-400"),
  ...all(["rest"], trouble(/repeated-request/), "tells-in-description", "tells-in-code"),
  ...all(["rest"], trouble(unstable), "counted-lists:7"),
];

/** Portals with faults of all kinds over all transports, each with the verdict that is right. */
export const members: readonly Member[] = [
  ...all(everywhere, sound, "none", "unknown-keys", "prototype-keys", "error-null"),
  ...all(everywhere, sound, "name-html", "name-bidi", "name-long", "name-empty", "prints-noise"),
  ...all(everywhere, sound, "name-secret", "version-secret", "version-odd"),
  ...all(["stdio", "http"], sound, "name-surrogate"),
  ...all(["stdio", "http"], sound, "leaves-timer"),
  ...all(["module"], trouble(/lingers-after-bye/), "leaves-timer"),
  ...all(["http"], sound, "closes-connections", "says-it-closes"),
  ...all(["stdio"], sound, "log-lines", "windows-lines", "spaced-lines", "prints-secret"),
  ...all(["module"], sound, "changes-arguments", "prints-secret"),
  ...all(everywhere, partial, "claims-less"),
  ...all(
    everywhere,
    trouble(/reported-error|error/),
    "error:act",
    "error:observe",
    "error-and-outcome",
    "long-error",
  ),
  ...all(everywhere, trouble(/error|malformed/), "error-object"),
  ...all(
    everywhere,
    trouble(/malformed-answer/),
    "other-outcome",
    "no-outcome",
    "outcome-number",
    "value-number",
  ),
  ...all(
    everywhere,
    trouble(/malformed-answer/),
    "value-missing",
    "result-null",
    "result-wrong",
    "long-list",
    "long-text",
    "many-keys",
  ),
  ...all(["stdio", "http"], trouble(/malformed-answer/), "deep:2000"),
  ...all(["stdio"], trouble(/not-json|malformed-answer|oversized/), "deep-line"),
  ...all(["stdio"], trouble(), "not-json", "half-a-line", "two-answers", "other-id", "no-id", "id-text"),
  ...all(["stdio"], trouble(), "oversized", "flood", "not-utf-8"),
  ...all(["stdio"], trouble(/exit-status/), "exit-status"),
  ...all(["stdio"], trouble(/lingers-after-bye|hung-in-bye/), "lingers"),
  ...all(everywhere, trouble(), "hello-changes", "other-protocol", "no-capabilities"),
  ...all(everywhere, trouble(), "version-long", "name-number", "capability-unknown", "protocol-text"),
  ...all(["stdio", "module"], trouble(), "exits-at-start"),
  ...all(["stdio", "module"], trouble(), "crash:hello", "crash:reset", "exit-0:reset"),
  ...all(["http"], trouble(), "crash:hello", "crash:reset"),
  ...all(everywhere, deviates(/crash/), "crash:partnership.request", "exit-0:partnership.request"),
  ...all(["stdio", "module"], deviates(/crash/), "killed", "really-exits:0", "really-exits:7"),
  ...all(["stdio", "module"], trouble(unstable), "crash-once:100", "crash-once:230"),
  // The connection was closed before anything of the answer came, so that the request is sent once more.
  ...all(["http"], sound, "crash-once:100", "crash-once:230"),
  ...all(everywhere, deviates(/hang/), "hang:partnership.request"),
  ...all(everywhere, trouble(/hung-in-reset/), "hang:reset"),
  ...all(everywhere, trouble(/hung-in-hello|hello/), "hang:hello"),
  ...all(everywhere, deviates(/unserved|unsupported/), "unserved"),
  ...all(
    ["module"],
    deviates(/crash/),
    "throws-error",
    "throws-null",
    "throws-undefined",
    "throws-bare-object",
  ),
  ...all(["module"], deviates(/crash/), "throws-symbol", "throws-getter"),
  ...all(
    ["module"],
    { exits: [1, 3], blames: [] },
    "answers-cycle",
    "answers-bigint",
    "answers-nothing",
    "answers-text",
  ),
  ...all(["module"], { exits: [0, 1, 3], blames: [] }, "exits-later", "uncaught-later", "rejects-later"),
  ...all(["module"], sound, "exit-listener"),
  ...all(["http"], trouble(/http-status/), "status-404", "status-301"),
  ...all(["http"], deviates(/crash/), "status-500", "status-503-refusal", "reset", "cut-body"),
  ...all(["http"], { exits: [1, 3], blames: [] }, "status-204", "status-101"),
  // An answer of the protocol is one with a status of the client as well.
  ...all(["http"], sound, "status-400"),
  ...all(
    ["http"],
    trouble(/not-json|oversized/),
    "empty-body",
    "html-body",
    "list-body",
    "deep-body",
    "long-body",
  ),
  ...all(["http"], { exits: [1, 3], blames: [] }, "half-body", "endless-body"),
  ...all(
    everywhere,
    trouble(),
    "tells-in-error",
    "tells-in-key",
    "tells-in-outcome",
    "tells-in-value",
    "tells-in-base64",
  ),
  ...all(["stdio", "http"], trouble(), "tells-in-id"),
  ...all(everywhere, trouble(), "tells-in-reason", "tells-in-message"),
  ...all(["stdio", "module"], deviates(/crash/), "crash-tells-secret"),
  ...all(
    everywhere,
    trouble(unstable),
    "random-looks:12",
    "random-acts:12",
    "counted-looks:15",
    "counted-acts:11",
  ),
  ...all(
    everywhere,
    trouble(unstable),
    "leaks-credentials:3",
    "leaks-draft:3",
    "leaks-customers:3",
    "leaks-note:3",
  ),
  ...all(everywhere, trouble(unstable), "leaks-nicknames:3", "leaks-incentives:3", "leaks-credentials:9"),
  ...all(everywhere, breaks("request-opens-draft", "draft-text-is-editable"), "fault:request-shows-no-draft"),
  ...all(everywhere, trouble(), "fault:request-shows-no-draft+error:observe"),
  ...all(["stdio", "module"], trouble(), "fault:request-shows-no-draft+exits-at-start"),
  ...restMembers,
];
