import type { ActionName, ArgsOf } from "../../port/actions";
import type { InProcessImplementation } from "../../port/implementation";
import type { LookOf, ObservationName } from "../../port/observations";

/** The ids of earlier answers. A missing id is "none". */
export interface KnownIds {
  readonly links: string[];
  readonly customers: string[];
  readonly subscriptions: string[];
}

export interface ScriptStep {
  readonly who: string;
  readonly does: (portal: InProcessImplementation, known: KnownIds) => unknown;
}

/** An action that a person attempts. `args` may use the ids of earlier answers. */
export function tries<Name extends ActionName>(
  who: string,
  action: Name,
  args: (known: KnownIds) => ArgsOf<Name>,
): ScriptStep {
  return {
    who,
    does: (portal, known) => {
      const answer = portal.act(who, action, args(known));
      if (answer.outcome === "accepted") addIds(known, answer.result);
      return answer;
    },
  };
}

export function nth(ids: readonly string[], at: number): string {
  return ids[at] ?? "none";
}

function addIds(known: KnownIds, result: object): void {
  if ("customer" in result && typeof result.customer === "string") known.customers.push(result.customer);
  if ("subscriptions" in result && Array.isArray(result.subscriptions))
    known.subscriptions.push(...result.subscriptions);
}

const observers = [
  "northwind-global-admin",
  "northwind-sales-agent",
  "northwind-helpdesk-agent",
  "northwind-no-role",
  "wingtip-admin-agent",
  "fabrikam-sales-agent",
  "litware-global-admin",
];

function observe<Name extends ObservationName>(
  portal: InProcessImplementation,
  who: string,
  what: Name,
  args: LookOf<Name>,
): unknown {
  return portal.observe(who, what, args);
}

/** Yields the answers to all observations of one person. */
function* observationsOf(portal: InProcessImplementation, who: string, known: KnownIds): Generator<unknown> {
  for (const what of [
    "indirect-providers-list",
    "indirect-resellers",
    "new-subscription-reseller-choices",
    "support-contact-choices",
  ] as const)
    yield observe(portal, who, what, {});
  for (const what of ["new-customer-form", "add-subscription", "orders", "incentives", "customers"] as const)
    yield observe(portal, who, what, {});
  for (const reseller of ["fabrikam", "litware", "adatum"])
    yield observe(portal, who, "customers", { reseller });
  for (const customer of known.customers) {
    for (const what of [
      "customer",
      "subscriptions",
      "credentials",
      "tenant-owners",
      "azure-account",
    ] as const)
      yield observe(portal, who, what, { customer });
    yield observe(portal, who, "credentials", { customer });
  }
  const draft = portal.observe(who, "partnership-request", {});
  if (draft.outcome === "observed" && draft.value !== null && !known.links.includes(draft.value.link))
    known.links.push(draft.value.link);
  yield draft;
}

/** Performs the steps of a script, makes all observations of all observers after each, and yields every answer as JSON. */
export function* runScript(
  portal: InProcessImplementation,
  script: readonly ScriptStep[],
): Generator<string> {
  const known: KnownIds = { links: [], customers: [], subscriptions: [] };
  for (const { who, does } of script) {
    yield JSON.stringify(does(portal, known));
    for (const person of new Set([who, ...observers]))
      for (const answer of observationsOf(portal, person, known)) yield JSON.stringify(answer);
  }
}
