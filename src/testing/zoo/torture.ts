import { hostileFiles } from "./hostile-files";
import { members } from "./members";
import { tryFiles, tryKills } from "./torture-files";
import { nothingTried, type Tried, tryMembers } from "./try-members";

/**
 * Runs the suite against all members of the zoo, gives it hostile files, kills it at random moments and runs it under load. Prints the
 * results and ends with code 1 if one of them is not as it should be. `--part 1/3` tries every third member.
 */

const mostMegabytes = 600;
const kills = 20;

/** Portals that hang leave time to others. */
const membersAtOnce = 3;
const atOnce = 2;

/** Sound portals, so many at once that each waits for the others. */
const atLoad = 6;

function problemsIn({ wrong, secrets, notEnded }: Tried): readonly string[] {
  return [
    ...wrong.map((text) => `wrong: ${text}`),
    ...secrets.map((text) => `secret: ${text}`),
    ...notEnded.map((text) => `not ended: ${text}`),
  ];
}

/** Prints problems as soon as they are seen: the whole takes a quarter of an hour. */
function printer(): (all: Tried) => void {
  const printed = new Set<string>();
  return (all) => {
    for (const text of problemsIn(all).filter((each) => !printed.has(each))) {
      printed.add(text);
      process.stdout.write(`  ${text}\n`);
    }
  };
}

function print(name: string, { tried, right, wrong, secrets, notEnded, peak }: Tried): void {
  const figures = [
    `${tried} tried`,
    `${right} right`,
    `${wrong.length} wrong`,
    `${secrets.length} secrets`,
    `peak ${Math.round(peak)} MB`,
    `${notEnded.length} not ended`,
  ];
  process.stdout.write(`${name.padEnd(14)} ${figures.join(", ")}\n`);
}

function isGood(all: Tried): boolean {
  return problemsIn(all).length === 0 && all.tried === all.right && all.peak < mostMegabytes;
}

function total(parts: readonly Tried[]): Tried {
  return {
    tried: parts.reduce((sum, { tried }) => sum + tried, 0),
    right: parts.reduce((sum, { right }) => sum + right, 0),
    wrong: parts.flatMap(({ wrong }) => wrong),
    secrets: parts.flatMap(({ secrets }) => secrets),
    notEnded: parts.flatMap(({ notEnded }) => notEnded),
    peak: Math.max(...parts.map(({ peak }) => peak)),
  };
}

function numbersOf(part: string | undefined): readonly number[] {
  const [, number = "1", of = "1"] = /^(\d+)\/(\d+)$/.exec(part ?? "") ?? [];
  return [...members.keys()].filter((index) => index % Number(of) === Number(number) - 1);
}

type Part = (all: Tried, onResult: (all: Tried) => void) => Promise<void>;

/** Tries a part and prints its figures. */
async function tryPart(name: string, part: Part): Promise<Tried> {
  const all = nothingTried();
  const show = printer();
  await part(all, show);
  show(all);
  print(name, all);
  return all;
}

async function torture(part: string | undefined): Promise<number> {
  const sound = [...members.keys()].filter((index) => members[index]?.behaviours === "none");
  const load = Array.from({ length: atLoad }, (_, index) => sound[index % sound.length] ?? 0);
  const parts = [
    await tryPart("members", (all, onResult) => tryMembers(numbersOf(part), membersAtOnce, all, onResult)),
    await tryPart("hostile files", (all) => tryFiles(hostileFiles, atOnce, all)),
    await tryPart("kills", (all) => tryKills(kills, atOnce, all)),
    await tryPart("load", (all, onResult) => tryMembers(load, atLoad, all, onResult)),
  ];
  print("all", total(parts));
  return parts.every(isGood) ? 0 : 1;
}

const place = process.argv.indexOf("--part");
void torture(place === -1 ? undefined : process.argv[place + 1]).then((code) => {
  process.exitCode = code;
});
