import { inLanguage, type LocalizedText } from "../../domain/text";
import { shownTarget } from "../secrets/shown-target";
import { httpWire } from "./http-wire";
import { moduleWire } from "./module-wire";
import { splitCommand, UnreadableCommand } from "./split-command";
import { stdioWire } from "./stdio-wire";
import { namesNoCommand, noTarget } from "./transport-errors";
import type { Wire } from "./wire";

/** The schemes of all transports, each with the example that messages and the help show. */
export const transportSchemes = {
  "cmd:": "cmd:python3 adapter.py",
  "http://": "http://127.0.0.1:8080/twotier",
  "https://": "https://portal.example/twotier",
  "module:": "module:./adapter.js",
} as const;

/** No transport can read the target. This is a mistake of the caller. */
export class UnreadableTarget extends Error {
  override readonly name = "UnreadableTarget";
  constructor(readonly saying: LocalizedText) {
    super(inLanguage(saying, "en"));
  }
}

/** True if the target begins with the scheme of a transport. */
export function isTransportTarget(target: string): boolean {
  return Object.keys(transportSchemes).some((scheme) => target.startsWith(scheme));
}

function openCommand(command: string, cwd: string): Wire {
  try {
    const [program, ...words] = splitCommand(command);
    if (program === undefined) throw new UnreadableTarget(namesNoCommand);
    return stdioWire([program, ...words], cwd);
  } catch (problem) {
    throw problem instanceof UnreadableCommand ? new UnreadableTarget(problem.saying) : problem;
  }
}

/** Returns the wire to a target without starting anything. Throws `UnreadableTarget`. */
export function openWire(target: string, cwd: string): Wire {
  if (target.startsWith("cmd:")) return openCommand(target.slice("cmd:".length), cwd);
  if (target.startsWith("module:") && target.length > "module:".length) {
    return moduleWire(target.slice("module:".length), cwd);
  }
  if (/^https?:\/\//.test(target) && URL.canParse(target)) return httpWire(target);
  const known = Object.values(transportSchemes).join(", ");
  throw new UnreadableTarget(noTarget(shownTarget(target), known));
}
