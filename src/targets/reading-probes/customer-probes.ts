import { agreed, either, type Probes } from "./probe";
import { colleague, litware, office, otherProvider, provider } from "./probe-world";

/** Probes for customers: when they exist, who sees them, their credentials. */
export const customerProbes = {
  "reading-013": async (world) => {
    await world.partners("fabrikam");
    const { customer } = await world.addsCustomer();
    const outcome = await world.tries(otherProvider, "add-subscription.start", { customer });
    if (outcome === "accepted" || outcome === "unsupported") return undefined;
    return outcome === "not-associated" ? "not-associated" : "unknown";
  },
  "reading-015": async (world) => {
    await world.partners("fabrikam");
    const customer = await world.submits();
    const seen = (await world.looks(colleague, "credentials", { customer })) ?? null;
    return seen === null ? "submitter" : "colleagues";
  },
  "reading-018": async (world) => {
    await world.partners("fabrikam");
    await world.submits();
    const listed = await world.sees(provider, "customers", {});
    return listed.length === 0 ? "on-done" : "on-submission";
  },
  "reading-029": async (world) => {
    await world.partners("fabrikam", "litware");
    await world.addsCustomer({ associated: "litware" });
    const found = (await world.looks(provider, "customers", { reseller: "litware" })) ?? [];
    return found.length === 0 ? "account" : "account-or-subscription";
  },
  "reading-032": async (world) => {
    await world.partners("fabrikam", "litware");
    const { subscription } = await world.soldOne();
    await world.designatesSupport(subscription, "litware");
    const seen = (await world.looks(litware, "customers", {})) ?? [];
    return seen.length === 0 ? "associated" : "supported-too";
  },
  "reading-041": async (world) => {
    await world.partners("fabrikam", "litware");
    const lines = [...office, { offer: "intune", licences: 5 }];
    const { customer, subscriptions } = await world.addsCustomer({ lines });
    const subscription = subscriptions.find(({ offer }) => offer === "office")?.subscription ?? "";
    await world.does(provider, "subscription.set-reseller", { subscription, mpnId: "2345678" });
    const seen = (await world.looks(litware, "subscriptions", { customer })) ?? [];
    const account = await world.looks(litware, "customer", { customer });
    return agreed(seen.length > 1 ? "all" : "associated", account === undefined ? "associated" : "all");
  },
  "reading-044": async (world) => {
    await world.partners("fabrikam");
    await world.addsCustomer();
    const [contoso, tailspin] = [world.details("Contoso"), world.details("Tailspin")];
    await world.does(provider, "new-customer.start", { reseller: "fabrikam" });
    const name = await world.tries(provider, "new-customer.give-details", {
      ...tailspin,
      company: contoso.company,
    });
    if (name === "accepted") {
      await world.does(provider, "new-customer.choose-subscriptions", { lines: [...office] });
      await world.does(provider, "new-customer.review", {});
      await world.does(provider, "new-customer.cancel", {});
      await world.tries(provider, "new-customer.start", { reseller: "fabrikam" });
    }
    const domain = await world.tries(provider, "new-customer.give-details", {
      ...tailspin,
      domain: contoso.domain,
    });
    if (name === "accepted") return either(domain, "accepted", "domain-refused");
    // Both may be refused: then no choice is learned.
    return domain === "accepted" ? "name-refused" : undefined;
  },
  "reading-048": async (world) => {
    await world.partners("fabrikam");
    const passwords: string[] = [];
    for (const company of ["Contoso", "Tailspin"] as const) {
      const customer = await world.submits({ company });
      const shown = await world.sees(provider, "credentials", { customer });
      passwords.push(shown?.temporaryPassword ?? "");
      await world.does(provider, "new-customer.done", {});
    }
    return passwords[0] === passwords[1] ? "equal" : "differ";
  },
  "reading-049": async (world) => {
    await world.partners("fabrikam");
    await world.addsCustomer();
    const outcome = await world.mayLook(provider, "customers", { reseller: "litware" });
    return either(outcome, "empty", "refused");
  },
} satisfies Partial<Probes>;
