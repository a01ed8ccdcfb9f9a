import { listedRoles } from "../../domain/role";
import { type ActionName, actionNames } from "../../port/actions";
import { byRole } from "../named/conditions";
import { changingResult, losing } from "../named/effect-mutators";
import { changingEvents, refusing } from "../named/part-mutators";
import type { GeneratedFault } from "./generated-fault";
import { historyEntries, once } from "./histories";

/** Everything that somebody can do; a profile can be changed by nobody. */
const doable = actionNames.filter((action) => action !== "profile.change");

/** Accepting is the global admin's alone. */
function rolesFor(action: ActionName) {
  return action === "partnership.accept" ? (["global-admin"] as const) : listedRoles;
}

const refusals: readonly GeneratedFault[] = doable.flatMap((action) => [
  { id: `refuse/${action}`, kind: "missing-transition", change: refusing(action, "not-associated") },
  ...rolesFor(action).map((role) => ({
    id: `refuse/${action}/${role}`,
    kind: "missing-transition" as const,
    change: refusing(action, "role-not-permitted", byRole(role)),
  })),
  ...historyEntries.map(([history, past]) => ({
    id: `refuse/${action}/${history}`,
    kind: "history-dependent" as const,
    change: refusing(action, "not-at-this-step", once(past)),
  })),
]);

/** Showing a message to somebody changes nothing that could be lost. */
const changing = doable.filter(
  (action) => action !== "partnership.open-in-email" && action !== "partnership.copy-to-clipboard",
);

const losses: readonly GeneratedFault[] = changing.flatMap((action) => [
  { id: `lose/${action}`, kind: "lost-effect", change: losing(action) },
  ...historyEntries.map(([history, past]) => ({
    id: `lose/${action}/${history}`,
    kind: "history-dependent" as const,
    change: changingEvents(action, (events, { state }) => (past(state) ? [] : events)),
  })),
  ...rolesFor(action).map((role) => ({
    id: `lose/${action}/${role}`,
    kind: "lost-effect" as const,
    change: changingEvents(action, (events, situation) => (byRole(role)(situation) ? [] : events)),
  })),
]);

const parts: readonly GeneratedFault[] = [
  ["order.submit", "ids-minted"] as const,
  ["order.submit", "customer-added"] as const,
  ["order.submit", "order-placed"] as const,
  ["order.submit", "subscription-added"] as const,
  ["order.submit", "order-confirmed"] as const,
  ["add-subscription.submit", "ids-minted"] as const,
  ["add-subscription.submit", "order-placed"] as const,
  ["add-subscription.submit", "subscription-added"] as const,
  ["add-subscription.submit", "addition-finished"] as const,
].map(([action, kind]) => ({
  id: `lose-part/${action}/${kind}`,
  kind: "lost-effect",
  change: losing(action, kind),
}));

const outputs: readonly GeneratedFault[] = [
  {
    id: "result/order.submit/customer",
    kind: "wrong-output",
    change: changingResult("order.submit", (result) => ({ ...result, customer: "none" })),
  },
  {
    id: "result/order.submit/subscriptions",
    kind: "wrong-output",
    change: changingResult("order.submit", (result) => ({ ...result, subscriptions: [] })),
  },
  {
    id: "result/order.submit/order",
    kind: "wrong-output",
    change: changingResult("order.submit", (result) => ({ ...result, order: "none" })),
  },
  {
    id: "result/add-subscription.submit/order",
    kind: "wrong-output",
    change: changingResult("add-subscription.submit", (result) => ({ ...result, order: "none" })),
  },
  {
    id: "result/add-subscription.submit/subscriptions",
    kind: "wrong-output",
    change: changingResult("add-subscription.submit", (result) => ({ ...result, subscriptions: [] })),
  },
  {
    id: "result/partnership.open-in-email/message",
    kind: "wrong-output",
    change: changingResult("partnership.open-in-email", ({ message }) => ({ message: message.slice(1) })),
  },
  {
    id: "result/partnership.copy-to-clipboard/clipboard",
    kind: "wrong-output",
    change: changingResult("partnership.copy-to-clipboard", ({ clipboard }) => ({
      clipboard: clipboard.slice(0, -1),
    })),
  },
];

/** Every action refused, lost or answered wrongly: always, for one role, or once something has happened. */
export const actionFaults: readonly GeneratedFault[] = [...refusals, ...losses, ...parts, ...outputs];
