import { listedRoles, type Role } from "../../domain/role";
import type { Refusal } from "../../reference/decision";
import type { Rules, Situation } from "../../reference/parts";
import { asking, byRole, type Condition } from "../named/conditions";
import type { Change } from "../named/fault";
import { skippingRule } from "../named/part-mutators";
import { refusedButExecuted } from "../named/report-as-refused";
import type { GeneratedFault } from "./generated-fault";
import { afterHistory, historyEntries } from "./histories";
import { ruleUsages, usedRules } from "./rule-usage";

/** Replaces the result of the rule. */
function changingRefusal(name: keyof Rules, change: (refusal: Refusal) => Refusal): Change {
  return (parts) => {
    const original: (situation: Situation, ...rest: never[]) => Refusal = parts.rules[name];
    const changed = (situation: Situation, ...rest: never[]) => change(original(situation, ...rest));
    return { ...parts, rules: { ...parts.rules, [name]: changed } };
  };
}

const missingGuards: readonly GeneratedFault[] = ruleUsages.map(([rule, action]) => ({
  id: `guard/${rule}/${action}`,
  kind: "missing-guard",
  change: skippingRule(rule, asking(action)),
}));

const executedRefusals: readonly GeneratedFault[] = ruleUsages.map(([rule, action]) => ({
  id: `done/${rule}/${action}`,
  kind: "refused-but-done",
  change: refusedButExecuted(action, skippingRule(rule)),
}));

/** The roles a rule can refuse, for rules that others shadow. */
const refusableRoles: Partial<Readonly<Record<keyof Rules, readonly Role[]>>> = {
  otherRolesAreRefused: ["helpdesk-agent", "billing-admin"],
  onlyResellersAccept: ["global-admin"],
  globalAdminAccepts: ["user-admin", "admin-agent", "sales-agent"],
  unknownLinksEstablishNothing: ["global-admin"],
  enrolmentAndAccountPrecedeWork: ["global-admin"],
};

const missingGuardsForRole: readonly GeneratedFault[] = usedRules.flatMap((rule) =>
  (refusableRoles[rule] ?? listedRoles).map((role) => ({
    id: `privilege/${rule}/${role}`,
    kind: "missing-guard",
    change: skippingRule(rule, byRole(role)),
  })),
);

const missingGuardsAfterHistory: readonly GeneratedFault[] = usedRules.flatMap((rule) =>
  historyEntries.map(([history, past]) => ({
    id: `forgotten/${rule}/${history}`,
    kind: "history-dependent",
    change: skippingRule(rule, afterHistory(past)),
  })),
);

const wrongReasons: readonly GeneratedFault[] = usedRules.map((rule) => ({
  id: `reason/${rule}`,
  kind: "wrong-reason",
  change: changingRefusal(rule, (refusal) => (refusal === undefined ? undefined : "unknown-offer")),
}));

/** Excludes the rule that always refuses. */
const acceptingRules = usedRules.filter((rule) => rule !== "profileChangedByMicrosoft");

const alwaysRefusing: readonly GeneratedFault[] = acceptingRules.map((rule) => ({
  id: `always/${rule}`,
  kind: "missing-transition",
  change: changingRefusal(rule, (refusal) => refusal ?? "not-at-this-step"),
}));

const isObservation: Condition = ({ asked }) => !asked.includes(".");

/** People whose actions are refused may observe. */
const unguardedObservations: readonly GeneratedFault[] = (
  ["otherRolesAreRefused", "resellersPlaceNoOrders"] as const
).map((rule) => ({ id: `look/${rule}`, kind: "missing-guard", change: skippingRule(rule, isObservation) }));

/** Each rule is broken in each way. */
export const ruleFaults: readonly GeneratedFault[] = [
  ...missingGuards,
  ...executedRefusals,
  ...missingGuardsForRole,
  ...missingGuardsAfterHistory,
  ...wrongReasons,
  ...alwaysRefusing,
  ...unguardedObservations,
];
