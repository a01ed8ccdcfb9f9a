import type { Choices } from "../../domain/choices";
import { personOf } from "../../port/default-data/companies";
import { agreed, either, type Probes } from "./probe";
import { fabrikam, type ProbeWorld, provider } from "./probe-world";

/** True if the role may look at a customer and act for it, false for neither, undefined for one of the two. */
async function worksAs(
  world: ProbeWorld,
  role: "no-role" | "helpdesk-agent" | "sales-agent",
  customer: string,
): Promise<boolean | undefined> {
  const who = personOf("fabrikam", role);
  const looks = (await world.mayLook(who, "subscriptions", { customer })) === "observed";
  if (!world.claims("delegated-administration")) return looks;
  const acts =
    (await world.tries(who, "customer.change-phone", { customer, phone: "555-0100" })) === "accepted";
  return agreed(looks, acts);
}

/** An empty list of customers shows as little as a refusal. */
async function seesCustomers(world: ProbeWorld, person: string): Promise<Choices["reading-001"]> {
  const seen = (await world.looks(person, "customers", {})) ?? [];
  return seen.length > 0 ? "any-person" : "listed-roles";
}

async function acceptance(
  world: ProbeWorld,
  reseller: "fabrikam" | "litware",
  role: "sales-agent" | "admin-agent",
): Promise<Choices["reading-002"] | undefined> {
  const link = await world.link();
  const outcome = await world.tries(personOf(reseller, role), "partnership.accept", { link });
  return either(outcome, "listed-roles", "global-admin");
}

/** Probes for who may work. */
export const roleProbes = {
  "reading-001": async (world) => {
    const people = [personOf("northwind", "no-role"), personOf("northwind", "helpdesk-agent")];
    const shown: (Choices["reading-001"] | undefined)[] = [];
    for (const person of people) {
      const outcome = await world.tries(person, "partnership.request", {});
      shown.push(either(outcome, "any-person", "listed-roles"));
      // An open draft may be in the way of the next one.
      if (outcome === "accepted" && world.claims("draft-ways-out"))
        await world.tries(person, "partnership.done", {});
    }
    if (world.claims("customers") && world.claims("new-customer-order")) {
      await world.partners("fabrikam");
      await world.addsCustomer();
      for (const person of people) shown.push(await seesCustomers(world, person));
    }
    const [first, ...others] = shown;
    return agreed(first, ...others);
  },
  "reading-002": async (world) => {
    const link = await world.link();
    const noRole = await world.tries(personOf("fabrikam", "no-role"), "partnership.accept", { link });
    if (noRole === "accepted") return "any-person";
    const helpdesk = await world.tries(personOf("fabrikam", "helpdesk-agent"), "partnership.accept", {
      link,
    });
    if (helpdesk === "accepted") return undefined;
    return agreed(
      await acceptance(world, "fabrikam", "sales-agent"),
      await acceptance(world, "litware", "admin-agent"),
    );
  },
  "reading-021": async (world) => {
    const outcome = await world.tries(fabrikam, "partnership.request", {});
    if (outcome === "accepted" || outcome === "unsupported") return undefined;
    return outcome === "role-not-permitted" ? "role" : "not-a-provider";
  },
  "reading-034": async (world) => {
    await world.partners("fabrikam");
    const { customer } = await world.addsCustomer();
    const [noRole, helpdesk, agent] = [
      await worksAs(world, "no-role", customer),
      await worksAs(world, "helpdesk-agent", customer),
      await worksAs(world, "sales-agent", customer),
    ];
    const isEven = noRole !== undefined && helpdesk === noRole && agent !== undefined && (agent || !noRole);
    // Some roles may look and not act, or roles beside the listed ones may work: then no choice is learned.
    if (!isEven) return undefined;
    if (noRole) return "any-person";
    return agent ? "listed-roles" : "global-admin";
  },
  "reading-035": async (world) => {
    const description = "Cloud for everyone";
    const outcome = await world.tries(provider, "profile.change", { description });
    if (outcome !== "accepted") return either(outcome, "self-service", "microsoft");
    const listed = await world.sees(provider, "indirect-providers-list", {});
    // A change that is passed on to Microsoft's representative is neither made nor refused.
    return listed.some((each) => each.description === description) ? "self-service" : undefined;
  },
  "reading-036": async (world) => {
    await world.partners("fabrikam");
    await world.addsCustomer();
    const orders = (await world.looks(fabrikam, "orders", {})) ?? [];
    return orders.length === 0 ? "none" : "of-served-customers";
  },
  "reading-037": async (world) => {
    await world.partners("fabrikam", "litware");
    await world.addsCustomer({ associated: "litware" });
    const credits = (await world.looks(fabrikam, "incentives", {})) ?? [];
    return credits.some(({ reseller }) => reseller === "litware") ? "of-served-customers" : "own";
  },
} satisfies Partial<Probes>;
