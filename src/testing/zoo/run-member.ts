import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { TargetUnavailable } from "../../runner/errors/target-unavailable";
import { runVerify } from "../../runner/verify";
import { zooPassword } from "./content-behaviours";
import type { Member, Right } from "./members";
import { zooTarget } from "./zoo-target";

/** The result of a run against a member. `wrong` is null if the verdict was right. */
export interface MemberResult {
  readonly wrong: string | null;
  /** The files in which a password was found. */
  readonly leaks: readonly string[];
}

/** A portal that is wrong now and then, or after some time, needs more checks than one that is always wrong. */
const isSteady = (behaviours: string): boolean => !/random|counted|leaks|once|later/.test(behaviours);

const credentials = "feature:customers/handing-over-the-credentials";
const drafting = "feature:partnerships/drafting-a-request";
const tour = "machine:credentials/tour";

/** A few checks that meet all kinds of requests. The REST API has no drafts, and lists are its own subject. */
function checksFor({ transport, behaviours }: Member): readonly string[] {
  if (transport === "rest") return [credentials, tour, "customers-filtered-by-reseller"];
  if (!isSteady(behaviours)) return [credentials, tour, drafting];
  const examples = [`${drafting}#request-opens-draft/1`, `${drafting}#draft-text-is-editable/1`];
  return [...examples, `${credentials}#setup-info-shows-credentials/1`, `${tour}/1`, `${tour}/3`];
}

/** The time limit for one answer: short where an answer does not come, else far above what a loaded machine needs. */
function timeLimitOf(behaviours: string): number {
  return /hang|half|endless|lingers|leaves-timer|101/.test(behaviours) ? 2 : 20;
}

function moduleFile(folder: string, behaviours: string): string {
  const path = join(folder, "portal.cjs");
  const program = require.resolve("./module-portal");
  const text = `module.exports = require(${JSON.stringify(program)}).methodsOf(${JSON.stringify(behaviours)});\n`;
  writeFileSync(path, text);
  return `module:${path}`;
}

async function startServer(
  transport: "http" | "rest",
  behaviours: string,
): Promise<readonly [target: string, server: ChildProcess]> {
  const server = spawn(process.execPath, [require.resolve("./serve"), transport, behaviours], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  if (server.stdout === null) throw new Error("The server has no output.");
  const [address] = await once(server.stdout, "data");
  return [`${transport === "rest" ? "rest+" : ""}${String(address).trim()}`, server];
}

const secretForms = [zooPassword, Buffer.from(zooPassword).toString("base64").slice(0, 18), "lantern%20Oboe"];

function leaksIn(files: readonly (readonly [string, string])[]): readonly string[] {
  return files.filter(([, text]) => secretForms.some((form) => text.includes(form))).map(([name]) => name);
}

function filesIn(folder: string): readonly (readonly [string, string])[] {
  // A run that did not begin leaves no folder.
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap(({ name }) => {
    const path = join(folder, name);
    if (!name.endsWith(".zip")) return [[name, readFileSync(path, "utf8")] as const];
    return Object.entries(unzipSync(readFileSync(path))).map(
      ([part, bytes]) => [`${name}/${part}`, strFromU8(bytes)] as const,
    );
  });
}

interface Told {
  readonly exit: number;
  readonly blamed: readonly string[];
  readonly text: string;
}

async function told(target: string, member: Member, out: string): Promise<Told> {
  try {
    const { record, summary } = await runVerify({
      against: target,
      only: checksFor(member),
      readings: "ours",
      out,
      bundle: join(out, "bundle.zip"),
      timeLimit: timeLimitOf(member.behaviours),
    });
    const blamed = summary.failures.flatMap(({ requirement }) => requirement ?? []);
    const texts = record.checks.map(({ decision: { cause, observed, note } }) => [cause, observed, note]);
    return { exit: summary.exit, blamed, text: JSON.stringify([texts, record.finished.problems]) };
  } catch (problem) {
    if (!(problem instanceof TargetUnavailable)) throw problem;
    return { exit: 3, blamed: [], text: problem.message };
  }
}

function wrongIn({ exit, blamed, text }: Told, { exits, blames, names }: Right): string | null {
  if (!exits.includes(exit)) return `exit ${exit} instead of ${exits.join(" or ")}: ${text.slice(0, 500)}`;
  const others = blamed.filter((requirement) => !blames.includes(requirement));
  if (others.length > 0) return `blames ${[...new Set(others)].join(", ")}`;
  if (blames.length > 0 && blamed.length === 0) return `blames nothing instead of ${blames.join(" or ")}`;
  return names === undefined || names.test(text)
    ? null
    : `does not name ${names.source}: ${text.slice(0, 300)}`;
}

/** Verifies a member and compares the verdict with the right one. */
export async function runMember(member: Member): Promise<MemberResult> {
  const { transport, behaviours, right } = member;
  const folder = mkdtempSync(join(tmpdir(), "twotier-zoo-"));
  const out = join(folder, "report");
  const [target, server] =
    transport === "http" || transport === "rest"
      ? await startServer(transport, behaviours)
      : [transport === "module" ? moduleFile(folder, behaviours) : zooTarget(behaviours), undefined];
  try {
    const result = await told(target, member, out);
    const shown = [["message", result.text] as const, ...filesIn(out)];
    return { wrong: wrongIn(result, right), leaks: leaksIn(shown) };
  } finally {
    server?.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  }
}
