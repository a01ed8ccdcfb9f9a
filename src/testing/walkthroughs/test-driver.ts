import { type ActionName, type ArgsOf, actions, type ResultOf } from "../../port/actions";
import type { Arrangement } from "../../port/arrangement";
import type { InProcessImplementation } from "../../port/implementation";
import { type LookOf, type ObservationName, observations, type ValueOf } from "../../port/observations";
import type { CustomerDetails, OrderLine } from "../../port/shapes";

/** Drives an implementation for tests. Parses every answer with the port's schema and throws on unexpected outcomes. */
export interface TestDriver {
  readonly portal: InProcessImplementation;
  does<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): ResultOf<Name>;
  sees<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): ValueOf<Name>;
  /** Returns the reason of the refusal, or the outcome if the action is not refused. */
  isRefused<Name extends ActionName>(who: string, action: Name, args: ArgsOf<Name>): string;
  mayNotSee<Name extends ObservationName>(who: string, what: Name, args: LookOf<Name>): string;
  becomePartners(provider: string, reseller: string): void;
  addCustomer(order: DrivenOrder): ResultOf<"new-customer.submit">;
  /** Returns a driver of a copy of the current state. */
  fork(): TestDriver;
}

export interface DrivenOrder {
  readonly who: string;
  readonly accountReseller: string;
  readonly lines: readonly OrderLine[];
  readonly reseller?: string;
  readonly company?: string;
}

export function detailsOf(company: string): CustomerDetails {
  return {
    company,
    domain: `${company.toLowerCase()}.example`,
    contact: { name: "Ada", email: `ada@${company.toLowerCase()}.example`, phone: "1" },
    billing: { address: "1 Main Street", city: "Springfield", postalCode: "12345", country: "US" },
  };
}

/** Resets the implementation to the arrangement and returns its driver. */
export function driverOf(portal: InProcessImplementation, arrangement: Arrangement, seed = 1): TestDriver {
  portal.reset({ seed, arrangement, clock: "2026-01-01T00:00:00Z" });
  return createDriver(portal);
}

function createDriver(portal: InProcessImplementation): TestDriver {
  const driver: TestDriver = {
    portal,
    does: (who, action, args) => {
      const answer = portal.act(who, action, args);
      if (answer.outcome !== "accepted") throw new Error(`${who} ${action}: ${JSON.stringify(answer)}`);
      actions[action].result.parse(answer.result);
      return answer.result;
    },
    sees: (who, what, args) => {
      const answer = portal.observe(who, what, args);
      if (answer.outcome !== "observed") throw new Error(`${who} ${what}: ${JSON.stringify(answer)}`);
      observations[what].value.parse(answer.value);
      return answer.value;
    },
    isRefused: (who, action, args) => reasonIn(portal.act(who, action, args)),
    mayNotSee: (who, what, args) => reasonIn(portal.observe(who, what, args)),
    becomePartners: (provider, reseller) => becomePartners(driver, provider, reseller),
    addCustomer: (order) => addCustomer(driver, order),
    fork: () => {
      if (portal.fork === undefined) throw new Error("This implementation cannot be forked.");
      return createDriver(portal.fork());
    },
  };
  return driver;
}

function reasonIn(answer: { readonly outcome: string; readonly reason?: string }): string {
  return answer.outcome === "rejected" && answer.reason !== undefined ? answer.reason : answer.outcome;
}

function becomePartners(driver: TestDriver, provider: string, reseller: string): void {
  const who = `${provider}-admin-agent`;
  driver.does(who, "partnership.request", {});
  const link = driver.sees(who, "partnership-request", {})?.link ?? "";
  driver.does(who, "partnership.done", {});
  driver.does(`${reseller}-global-admin`, "partnership.accept", { link });
}

function addCustomer(driver: TestDriver, order: DrivenOrder): ResultOf<"new-customer.submit"> {
  const { accountReseller, company = "Contoso", lines, reseller, who } = order;
  driver.does(who, "new-customer.start", { reseller: accountReseller });
  driver.does(who, "new-customer.give-details", detailsOf(company));
  driver.does(who, "new-customer.choose-subscriptions", {
    lines: [...lines],
    ...(reseller === undefined ? {} : { reseller }),
  });
  driver.does(who, "new-customer.review", {});
  const placed = driver.does(who, "new-customer.submit", {});
  driver.does(who, "new-customer.done", {});
  return placed;
}
