import { personOf } from "../../port/default-data/companies";
import { either, type Probes } from "./probe";
import { colleague, fabrikam, litware, type ProbeWorld, provider } from "./probe-world";

/** The names on the page for adding subscriptions, where a portal shows them only while the page is open. */
async function namesOnPage(world: ProbeWorld): Promise<readonly string[]> {
  const { customer } = await world.addsCustomer();
  await world.does(provider, "add-subscription.start", { customer });
  return world.sees(provider, "new-subscription-reseller-choices", {});
}

/** Probes for requests, links and acceptance. */
export const partnershipProbes = {
  "reading-003": async (world) => {
    const link = await world.link();
    await world.does(fabrikam, "partnership.accept", { link });
    // Both choices let the link serve any number of resellers.
    const other = await world.tries(litware, "partnership.accept", { link });
    const again = await world.tries(fabrikam, "partnership.accept", { link });
    return other === "accepted" ? either(again, "accepted", "refused") : undefined;
  },
  "reading-016": async (world) => {
    const link = "https://partner.example/partnership/of-no-provider";
    return either(await world.tries(fabrikam, "partnership.accept", { link }), "no-effect", "refused");
  },
  "reading-017": async (world) => {
    const link = await world.link();
    const follower = personOf("proseware", "global-admin");
    return either(
      await world.tries(follower, "partnership.accept", { link }),
      "on-first-work",
      "on-acceptance",
    );
  },
  "reading-027": async (world) => {
    await world.partners("fabrikam");
    const atOnce = await world.sees(provider, "new-subscription-reseller-choices", {});
    const names = atOnce.length === 0 ? await namesOnPage(world) : atOnce;
    if (!names.includes("fabrikam")) return undefined;
    return names.length === 1 ? "partners" : "every-reseller";
  },
  "reading-038": async (world) => {
    const earlier = await world.link();
    const later = await world.link();
    if (earlier === later) return earlier === (await world.link(colleague)) ? "one-link" : "link-per-person";
    const answer = await world.tries(fabrikam, "partnership.accept", { link: earlier });
    if (answer !== "accepted") return either(answer, "link-per-draft", "latest-draft");
    // A link that is no longer known may be accepted without any effect (reading-016).
    const partners = await world.sees(provider, "indirect-resellers", {});
    return partners.length > 0 ? "link-per-draft" : "latest-draft";
  },
  "reading-043": async (world) => {
    const link = await world.draft();
    const answer = await world.tries(provider, "partnership.edit", { text: "Let us work together." });
    if (answer !== "accepted") return either(answer, "left-out", "refused");
    const text = (await world.sees(provider, "partnership-request", {}))?.text ?? "";
    return text.includes(link) ? "put-back" : "left-out";
  },
} satisfies Partial<Probes>;
