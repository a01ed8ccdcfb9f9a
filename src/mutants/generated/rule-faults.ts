import { listedRoles, type Role } from "../../domain/role";
import type { Refusal } from "../../reference/decision";
import type { Rules, Situation } from "../../reference/parts";
import { all, asking, byRole, type Where } from "../named/conditions";
import type { Change } from "../named/fault";
import { skippingRule } from "../named/part-mutators";
import { refusedButDone } from "../named/report-as-refused";
import type { GeneratedFault } from "./generated-fault";
import { historyEntries, once } from "./histories";
import { ruleUsages, usedRules } from "./rule-usage";

/** Whatever the rule says is put into other words. */
function restating(name: keyof Rules, restate: (refusal: Refusal) => Refusal): Change {
  return (parts) => {
    const original: (situation: Situation, ...rest: never[]) => Refusal = parts.rules[name];
    const restated = (situation: Situation, ...rest: never[]) => restate(original(situation, ...rest));
    return { ...parts, rules: { ...parts.rules, [name]: restated } };
  };
}

const missingGuards: readonly GeneratedFault[] = ruleUsages.map(([rule, action]) => ({
  id: `guard/${rule}/${action}`,
  kind: "missing-guard",
  change: skippingRule(rule, asking(action)),
}));

const refusedButExecuted: readonly GeneratedFault[] = ruleUsages.map(([rule, action]) => ({
  id: `done/${rule}/${action}`,
  kind: "refused-but-done",
  change: refusedButDone(action, skippingRule(rule)),
}));

/** Whom a rule can stop at all, where not everybody gets as far as to it. */
const stopped: Partial<Readonly<Record<keyof Rules, readonly Role[]>>> = {
  otherRolesAreRefused: ["helpdesk-agent", "billing-admin"],
  onlyResellersAccept: ["global-admin"],
  globalAdminAccepts: ["user-admin", "admin-agent", "sales-agent"],
  unknownLinksEstablishNothing: ["global-admin"],
  enrolmentPrecedesPartnership: ["global-admin"],
};

const missingGuardsForRole: readonly GeneratedFault[] = usedRules.flatMap((rule) =>
  (stopped[rule] ?? listedRoles).map((role) => ({
    id: `privilege/${rule}/${role}`,
    kind: "missing-guard",
    change: skippingRule(rule, byRole(role)),
  })),
);

const missingGuardsAfterHistory: readonly GeneratedFault[] = usedRules.flatMap((rule) =>
  historyEntries.map(([history, past]) => ({
    id: `forgotten/${rule}/${history}`,
    kind: "history-dependent",
    change: skippingRule(rule, once(past)),
  })),
);

const wrongReasons: readonly GeneratedFault[] = usedRules.map((rule) => ({
  id: `reason/${rule}`,
  kind: "wrong-reason",
  change: restating(rule, (refusal) => (refusal === undefined ? undefined : "unknown-offer")),
}));

/** A rule that always says no cannot say it too often. */
const lenient = usedRules.filter((rule) => rule !== "profileChangedByMicrosoft");

const alwaysRefusing: readonly GeneratedFault[] = lenient.map((rule) => ({
  id: `always/${rule}`,
  kind: "missing-transition",
  change: restating(rule, (refusal) => refusal ?? "not-at-this-step"),
}));

const looks: Where = ({ asked }) => !asked.includes(".");

/** People who may not act may look. */
const unguardedObservations: readonly GeneratedFault[] = (
  ["otherRolesAreRefused", "resellersPlaceNoOrders"] as const
).map((rule) => ({ id: `look/${rule}`, kind: "missing-guard", change: skippingRule(rule, all(looks)) }));

/** Every rule broken in every way in which a rule can break. */
export const ruleFaults: readonly GeneratedFault[] = [
  ...missingGuards,
  ...refusedButExecuted,
  ...missingGuardsForRole,
  ...missingGuardsAfterHistory,
  ...wrongReasons,
  ...alwaysRefusing,
  ...unguardedObservations,
];
