import { listedRoles } from "../../domain/role";
import { type ActionName, actionNames } from "../../port/actions";
import { byRole } from "../named/conditions";
import { changingEvents, changingResult, losing, refusing } from "../named/effect-mutators";
import type { GeneratedFault } from "./generated-fault";
import { afterHistory, historyEntries } from "./histories";

/** All actions that the reference accepts from some person; it accepts `profile.change` from none. */
const acceptedActions = actionNames.filter((action) => action !== "profile.change");

/** Only global admins accept a partnership. */
function rolesFor(action: ActionName) {
  return action === "partnership.accept" ? (["global-admin"] as const) : listedRoles;
}

const refusals: readonly GeneratedFault[] = acceptedActions.flatMap((action) => [
  { id: `refuse/${action}`, kind: "missing-transition", change: refusing(action, "not-associated") },
  ...rolesFor(action).map((role) => ({
    id: `refuse/${action}/${role}`,
    kind: "missing-transition" as const,
    change: refusing(action, "role-not-permitted", byRole(role)),
  })),
  ...historyEntries.map(([history, past]) => ({
    id: `refuse/${action}/${history}`,
    kind: "history-dependent" as const,
    change: refusing(action, "not-at-this-step", afterHistory(past)),
  })),
]);

/** Actions with effects. Showing a message has none. */
const actionsWithEffects = acceptedActions.filter(
  (action) => action !== "partnership.open-in-email" && action !== "partnership.copy-to-clipboard",
);

const lostEffects: readonly GeneratedFault[] = actionsWithEffects.flatMap((action) => [
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

const lostEvents: readonly GeneratedFault[] = [
  ["new-customer.submit", "ids-issued"] as const,
  ["new-customer.submit", "customer-added"] as const,
  ["new-customer.submit", "order-placed"] as const,
  ["new-customer.submit", "subscription-added"] as const,
  ["new-customer.submit", "order-confirmed"] as const,
  ["add-subscription.submit", "ids-issued"] as const,
  ["add-subscription.submit", "order-placed"] as const,
  ["add-subscription.submit", "subscription-added"] as const,
  ["add-subscription.submit", "addition-finished"] as const,
].map(([action, kind]) => ({
  id: `lose-part/${action}/${kind}`,
  kind: "lost-effect",
  change: losing(action, kind),
}));

const wrongResults: readonly GeneratedFault[] = [
  {
    id: "result/new-customer.submit/customer",
    kind: "wrong-output",
    change: changingResult("new-customer.submit", (result) => ({ ...result, customer: "none" })),
  },
  {
    id: "result/new-customer.submit/subscriptions",
    kind: "wrong-output",
    change: changingResult("new-customer.submit", (result) => ({ ...result, subscriptions: [] })),
  },
  {
    id: "result/new-customer.submit/order",
    kind: "wrong-output",
    change: changingResult("new-customer.submit", (result) => ({ ...result, order: "none" })),
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

/** Each action is refused, has no effect or returns a wrong result: always, for one role, or after certain histories. */
export const actionFaults: readonly GeneratedFault[] = [
  ...refusals,
  ...lostEffects,
  ...lostEvents,
  ...wrongResults,
];
