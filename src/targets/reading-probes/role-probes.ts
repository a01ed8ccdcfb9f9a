import { personOf } from "../../port/default-data/companies";
import { either, type Probes } from "./probe";
import { fabrikam, provider } from "./probe-world";

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
    const looks = (role: "no-role" | "sales-agent") =>
      world.mayLook(personOf("fabrikam", role), "subscriptions", { customer });
    if ((await looks("no-role")) === "observed") return "any-person";
    return either(await looks("sales-agent"), "listed-roles", "global-admin");
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
