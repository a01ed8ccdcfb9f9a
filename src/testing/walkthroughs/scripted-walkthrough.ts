import type { ActionName, ArgsOf } from "../../port/actions";
import type { InProcessImplementation } from "../../port/implementation";
import type { LookOf, ObservationName } from "../../port/observations";

/** What a tour has met so far; whatever is not there yet is "none". */
export interface KnownIds {
  readonly links: string[];
  readonly customers: string[];
  readonly subscriptions: string[];
}

export interface ScriptStep {
  readonly who: string;
  readonly does: (portal: InProcessImplementation, known: KnownIds) => unknown;
}

/** Something that somebody tries; `args` may speak of what was met before. */
export function tries<Name extends ActionName>(
  who: string,
  action: Name,
  args: (known: KnownIds) => ArgsOf<Name>,
): ScriptStep {
  return {
    who,
    does: (portal, known) => {
      const answer = portal.act(who, action, args(known));
      if (answer.outcome === "accepted") meet(known, answer.result);
      return answer;
    },
  };
}

export function nth(things: readonly string[], at: number): string {
  return things[at] ?? "none";
}

function meet(known: KnownIds, told: object): void {
  if ("customer" in told && typeof told.customer === "string") known.customers.push(told.customer);
  if ("subscriptions" in told && Array.isArray(told.subscriptions))
    known.subscriptions.push(...told.subscriptions);
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

function look<Name extends ObservationName>(
  portal: InProcessImplementation,
  who: string,
  what: Name,
  args: LookOf<Name>,
): unknown {
  return portal.observe(who, what, args);
}

/** Everything that one person can look at. */
function* looksOf(portal: InProcessImplementation, who: string, known: KnownIds): Generator<unknown> {
  for (const what of ["indirect-providers-list", "indirect-resellers", "reseller-choices"] as const)
    yield look(portal, who, what, {});
  for (const what of ["order", "add-subscription", "orders", "incentives", "customers"] as const)
    yield look(portal, who, what, {});
  for (const reseller of ["fabrikam", "litware", "adatum"])
    yield look(portal, who, "customers", { reseller });
  for (const customer of known.customers) {
    for (const what of [
      "customer",
      "subscriptions",
      "credentials",
      "tenant-owners",
      "azure-account",
    ] as const)
      yield look(portal, who, what, { customer });
    yield look(portal, who, "credentials", { customer });
  }
  const draft = portal.observe(who, "partnership-request", {});
  if (draft.outcome === "observed" && draft.value !== null && !known.links.includes(draft.value.link))
    known.links.push(draft.value.link);
  yield draft;
}

/** Does one deed after another, has everybody look at everything after each, and tells all answers. */
export function* runScript(
  portal: InProcessImplementation,
  script: readonly ScriptStep[],
): Generator<string> {
  const known: KnownIds = { links: [], customers: [], subscriptions: [] };
  for (const { who, does } of script) {
    yield JSON.stringify(does(portal, known));
    for (const person of new Set([who, ...observers]))
      for (const answer of looksOf(portal, person, known)) yield JSON.stringify(answer);
  }
}
