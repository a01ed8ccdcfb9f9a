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
const longestRunMs = 8_000;

/** Sound portals, so many at once that each waits for the others. */
const atOnce = 6;

function print(name: string, { tried, right, wrong, secrets, notEnded, peak }: Tried): boolean {
  const figures = [
    `${tried} tried`,
    `${right} right`,
    `${wrong.length} wrong verdicts`,
    `${secrets.length} secrets found`,
  ];
  const ends = [`${notEnded.length} runs not ended`, `peak ${Math.round(peak)} MB`];
  process.stdout.write(`${name.padEnd(14)} ${[...figures, ...ends].join(", ")}\n`);
  const details = [
    ...wrong.map((text) => `wrong: ${text}`),
    ...secrets.map((text) => `secret: ${text}`),
    ...notEnded.map((text) => `not ended: ${text}`),
  ];
  for (const text of details) process.stdout.write(`  ${text}\n`);
  return details.length === 0 && peak < mostMegabytes;
}

function numbersOf(part: string | undefined): readonly number[] {
  const [, number = "1", of = "1"] = /^(\d+)\/(\d+)$/.exec(part ?? "") ?? [];
  return [...members.keys()].filter((index) => index % Number(of) === Number(number) - 1);
}

async function torture(part: string | undefined): Promise<number> {
  const results = [print("members", await tryMembers(numbersOf(part), 2))];
  const files = nothingTried();
  await tryFiles(hostileFiles, files);
  results.push(print("hostile files", files));
  const killed = nothingTried();
  await tryKills(kills, longestRunMs, killed);
  results.push(print("kills", killed));
  const sound = [...members.keys()].filter((index) => members[index]?.behaviours === "none");
  const load = Array.from({ length: atOnce }, (_, index) => sound[index % sound.length] ?? 0);
  results.push(print("load", await tryMembers(load, atOnce)));
  return results.every(Boolean) ? 0 : 1;
}

const place = process.argv.indexOf("--part");
void torture(place === -1 ? undefined : process.argv[place + 1]).then((code) => {
  process.exitCode = code;
});
