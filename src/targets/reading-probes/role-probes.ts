import { personOf } from "../../port/default-data/companies";
import { either, type Probes } from "./probe";
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
  return looks === acts ? looks : undefined;
}

/** Probes for who may work. */
export const roleProbes = {
  "reading-001": async (world) =>
    either(
      await world.tries(personOf("northwind", "no-role"), "partnership.request", {}),
      "any-person",
      "listed-roles",
    ),
  "reading-002": async (world) => {
    const link = await world.link();
    const noRole = await world.tries(personOf("fabrikam", "no-role"), "partnership.accept", { link });
    if (noRole === "accepted") return "any-person";
    const helpdesk = await world.tries(personOf("fabrikam", "helpdesk-agent"), "partnership.accept", {
      link,
    });
    if (helpdesk === "accepted") return undefined;
    const agent = await world.tries(personOf("fabrikam", "sales-agent"), "partnership.accept", { link });
    return either(agent, "listed-roles", "global-admin");
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
  "reading-035": async (world) =>
    either(
      await world.tries(provider, "profile.change", { description: "Cloud for everyone" }),
      "self-service",
      "microsoft",
    ),
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
