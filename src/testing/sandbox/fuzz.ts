import { fuzzRest } from "./fuzz-rest";
import { RestClient } from "./rest-client";

/** The program of `npm run fuzz [seed] [count]`: 100,000 random requests by default. Exits with 1 if one was answered wrongly. */

const usualCount = 100_000;
/** Requests before the memory is measured for the first time: stores that forget the oldest entries are full then. */
const warmUp = 20_000;

async function main(): Promise<void> {
  const [seed = 1, count = usualCount] = process.argv.slice(2).map(Number);
  const client = await RestClient.open();
  try {
    const early = await fuzzRest(client, seed, Math.min(count, warmUp));
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const wrong = [...early, ...(await fuzzRest(client, seed + 1, Math.max(0, count - warmUp)))];
    globalThis.gc?.();
    const grown = Math.round((process.memoryUsage().heapUsed - before) / 1_048_576);
    for (const sent of wrong.slice(0, 10)) process.stdout.write(`${JSON.stringify(sent).slice(0, 300)}\n`);
    process.stdout.write(
      `seed ${seed}: ${count} requests, ${wrong.length} wrong answers, heap grew by ${grown} MB\n`,
    );
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } finally {
    await client.close();
  }
}

void main();
