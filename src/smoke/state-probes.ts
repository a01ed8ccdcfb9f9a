import { message } from "../language/message";
import type { Probe } from "./probe";
import { NotAsked, SmokeFinding } from "./smoke-finding";
import { houseReset, provider } from "./subject";
import { lookAround, takeTour } from "./tour";

function difference(before: string, after: string): string {
  const lines = before.split("\n");
  const changed = after.split("\n").find((line, at) => line !== lines[at]);
  const [who, what] = changed?.split(" ") ?? [];
  return what === undefined ? "nothing" : `"${what}" as ${who} sees it`;
}

export const looksWithoutChanging: Probe = async ({ implementation }) => {
  await takeTour(implementation);
  const first = await lookAround(implementation);
  const second = await lookAround(implementation);
  if (first === second) return undefined;
  throw new SmokeFinding(
    "looking-changes",
    `A second look differs from the first in ${difference(first, second)}.`,
  );
};

export const forgetsOnReset: Probe = async ({ implementation, wire, isChild }) => {
  if (isChild) wire.abort(); // only what never saw anything else shows what is there at first
  await implementation.reset(houseReset);
  const fresh = await lookAround(implementation);
  await takeTour(implementation);
  await implementation.act(provider, "partnership.request", {});
  await implementation.reset(houseReset);
  const again = await lookAround(implementation);
  if (fresh === again) return undefined;
  const where = difference(fresh, again);
  throw new SmokeFinding("state-survives-reset", `After "reset", ${where} is not as it was at first.`);
};

export const followsTheSeed: Probe = async ({ implementation }) => {
  const first = await takeTour(implementation);
  const second = await takeTour(implementation);
  const other = first.find(({ answer }, at) => JSON.stringify(answer) !== JSON.stringify(second[at]?.answer));
  if (other === undefined) return undefined;
  throw new SmokeFinding("random", `With one seed "${other.asked}" was answered in two ways.`);
};

export const isAWorldOfItsOwn: Probe = async ({ implementation, isOwn, twin }) => {
  if (!isOwn)
    throw new NotAsked(message("A server is one world for all who ask.", "伺服器對所有提問者是同一個世界。"));
  const other = twin();
  try {
    await other.implementation.reset(houseReset);
    const before = await lookAround(other.implementation);
    await implementation.reset(houseReset);
    await implementation.act(provider, "partnership.request", {});
    await takeTour(implementation);
    await implementation.act(provider, "partnership.request", {});
    const after = await lookAround(other.implementation);
    if (before === after) return undefined;
    throw new SmokeFinding(
      "shared-state",
      `What happens in one shows in another: ${difference(before, after)}.`,
    );
  } finally {
    other.wire.abort();
  }
};
