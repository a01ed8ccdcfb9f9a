import type { Choices } from "../../domain/choices";
import { personOf } from "../../port/default-data/companies";
import { agreed, either, type Probes } from "./probe";
import { colleague, office, type ProbeWorld, provider } from "./probe-world";

/** The fate of open work if the same is started again; undefined if the answers do not show it. */
type Fate = Choices["reading-004"] | undefined;

/** The fate by the answer, and by whether the earlier work is still there. */
function afresh(answer: string, isThere: boolean): Fate {
  if (answer !== "accepted") return either(answer, "abandons", "refused");
  return isThere ? "resumes" : "abandons";
}

/** Closes the draft and returns true if a new one has this text. */
async function proposes(world: ProbeWorld, text: string): Promise<boolean> {
  await world.does(provider, "partnership.done", {});
  await world.does(provider, "partnership.request", {});
  const draft = await world.sees(provider, "partnership-request", {});
  return draft?.text.trim() === text;
}

/** The fate of an edited draft if another one is requested. Fabrikam is a partner afterwards. */
async function draftAfresh(world: ProbeWorld): Promise<Fate> {
  const link = await world.draft();
  const text = `Shall we work together? ${link}`;
  await world.does(provider, "partnership.edit", { text });
  const answer = await world.tries(provider, "partnership.request", {});
  const open = await world.sees(provider, "partnership-request", {});
  const isThere = open?.text.trim() === text;
  await world.does(personOf("fabrikam", "global-admin"), "partnership.accept", { link: open?.link ?? link });
  // A text that is still there after Done is a proposal, and does not show which draft is open.
  return isThere && (await proposes(world, text)) ? undefined : afresh(answer, isThere);
}

/** The fate of chosen subscriptions if an addition for the same customer is started. No page is open afterwards. */
async function additionAfresh(world: ProbeWorld): Promise<Fate> {
  const { customer } = await world.addsCustomer();
  await world.choosesToAdd(customer);
  const answer = await world.tries(provider, "add-subscription.start", { customer });
  const { lines } = await world.sees(provider, "add-subscription", {});
  await world.does(provider, "add-subscription.choose-subscriptions", { lines: [...office] });
  await world.does(provider, "add-subscription.submit", {});
  return afresh(answer, lines.length > 0);
}

/** The fate of an order if another one is started from the same row. */
async function orderAfresh(world: ProbeWorld): Promise<Fate> {
  await world.detailsGiven("Tailspin");
  const answer = await world.tries(provider, "new-customer.start", { reseller: "fabrikam" });
  const { page } = await world.sees(provider, "new-customer-form", {});
  return afresh(answer, page === "new-subscription");
}

/** Probes for drafts, the new-customer order and adding subscriptions. */
export const wizardProbes = {
  "reading-004": async (world) => {
    const draft = await draftAfresh(world);
    const addition = world.claims("add-subscription") ? await additionAfresh(world) : draft;
    const order = await orderAfresh(world);
    return agreed(draft, addition, order);
  },
  "reading-005": async (world) => {
    await world.partners("fabrikam");
    await world.detailsGiven();
    const details = await world.tries(provider, "new-customer.give-details", world.details("Tailspin"));
    await world.does(provider, "new-customer.choose-subscriptions", { lines: [...office] });
    await world.does(provider, "new-customer.review", {});
    const lines = await world.tries(provider, "new-customer.choose-subscriptions", { lines: [...office] });
    const choiceBy = (outcome: string) => either(outcome, "going-back", "refused");
    return agreed(choiceBy(details), choiceBy(lines));
  },
  "reading-006": async (world) => {
    await world.partners("fabrikam");
    await world.detailsGiven();
    const lines = [{ offer: "intune", licences: 1 }];
    return either(
      await world.tries(provider, "new-customer.choose-subscriptions", { lines }),
      "any-number",
      "within-limits",
    );
  },
  "reading-019": async (world) => {
    await world.partners("fabrikam");
    await world.does(provider, "new-customer.start", { reseller: "fabrikam" });
    const details = { ...world.details("Contoso"), domain: "" };
    return either(await world.tries(provider, "new-customer.give-details", details), "as-given", "complete");
  },
  "reading-020": async (world) => {
    await world.partners("fabrikam");
    await world.detailsGiven();
    const answer = await world.tries(provider, "new-customer.choose-subscriptions", { lines: [] });
    return either(answer, "empty-order", "refused");
  },
  "reading-024": async (world) => {
    await world.partners("fabrikam");
    const { customer } = await world.addsCustomer();
    await world.choosesToAdd(customer);
    await world.does(provider, "add-subscription.choose-reseller", { reseller: "fabrikam" });
    const other = [{ offer: "intune", licences: 5 }];
    await world.does(provider, "add-subscription.choose-subscriptions", { lines: other });
    const { lines, reseller } = await world.sees(provider, "add-subscription", {});
    // Neither choice says that another selection takes the reseller away.
    if (reseller !== "fabrikam") return undefined;
    if (lines.length > 1) return "adds";
    return lines[0]?.offer === "intune" ? "replaces" : undefined;
  },
  "reading-025": async (world) => {
    await world.partners("fabrikam");
    const { subscriptions } = await world.addsCustomer({ lines: [...office, ...office] });
    if (subscriptions.length === 2) return "each-line";
    return subscriptions.length === 1 ? "merged" : undefined;
  },
  "reading-030": async (world) => {
    await world.partners("fabrikam");
    await world.detailsGiven();
    await world.does(provider, "new-customer.choose-subscriptions", { lines: [...office] });
    await world.does(provider, "new-customer.review", {});
    await world.does(provider, "new-customer.cancel", {});
    const { page } = await world.sees(provider, "new-customer-form", {});
    if (page === "none") return "nothing-open";
    return page === "new-customer" ? "empty-form" : undefined;
  },
  "reading-033": async (world) => {
    await world.draft();
    const seen = (await world.looks(colleague, "partnership-request", {})) ?? null;
    return seen === null ? "personal" : "shared";
  },
  "reading-040": async (world) => {
    await world.partners("fabrikam");
    const { customer, subscriptions: earlier } = await world.addsCustomer();
    await world.choosesToAdd(customer, [...office, { offer: "intune", licences: 5 }]);
    await world.does(provider, "add-subscription.choose-reseller", { reseller: "fabrikam" });
    await world.does(provider, "add-subscription.submit", {});
    const known = earlier.map(({ subscription }) => subscription);
    const added = (await world.sees(provider, "subscriptions", { customer })).filter(
      ({ subscription }) => !known.includes(subscription),
    );
    const associated = added.filter(({ reseller }) => reseller === "fabrikam").length;
    if (associated === added.length) return "every-line";
    return associated === 1 ? "first-line" : undefined;
  },
  "reading-045": async (world) => {
    await world.partners("fabrikam");
    const isAdding = world.claims("add-subscription");
    const earlier = isAdding ? await world.addsCustomer() : undefined;
    await world.draft();
    await world.submits({ company: "Tailspin" });
    const draft = await world.sees(provider, "partnership-request", {});
    const choiceBy = (isOpen: boolean) => (isOpen ? "kept" : "closed");
    if (earlier === undefined) return choiceBy(draft !== null);
    await world.does(provider, "add-subscription.start", { customer: earlier.customer });
    const { page } = await world.sees(provider, "new-customer-form", {});
    return agreed(choiceBy(draft !== null), choiceBy(page !== "none"));
  },
  "reading-047": async (world) => {
    await world.partners("fabrikam");
    const { customer } = await world.addsCustomer();
    await world.does(provider, "add-subscription.start", { customer });
    const answer = await world.tries(provider, "add-subscription.choose-reseller", { reseller: "fabrikam" });
    if (answer !== "accepted") return either(answer, "any-order", "subscriptions-first");
    await world.does(provider, "add-subscription.choose-subscriptions", { lines: [...office] });
    const { reseller } = await world.sees(provider, "add-subscription", {});
    // A reseller that is forgotten when subscriptions are chosen shows neither order.
    return reseller === "fabrikam" ? "any-order" : undefined;
  },
} satisfies Partial<Probes>;
