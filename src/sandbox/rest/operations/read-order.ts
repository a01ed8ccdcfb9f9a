import type { z } from "@hono/zod-openapi";
import type { BillingCycle, CustomerRecord } from "../../book/records";
import type { WantedLine } from "../../core/purchases";
import type { orderInput } from "../schemas/orders";
import type { Call } from "../wire/operation";
import { invalid, problemOfRefusal, RestProblem } from "../wire/rest-problem";

type Given = z.infer<typeof orderInput>;
type GivenLine = NonNullable<Given["lineItems"]>[number];

/** Returns the billing cycle of an order; monthly if none is given or it is unknown. */
export function readCycle(cycle: Given["billingCycle"]): BillingCycle {
  if (cycle === "one_time") throw invalid("BillingCycle: the offers are billed monthly or annually.", 6001);
  return cycle === "annual" || cycle === "none" ? cycle : "monthly";
}

/** The MPN ID of an indirect provider is not valid as partner on record. */
export function checkMpnId(mpnId: string, { sandbox }: Call<unknown, unknown>): void {
  if (sandbox.catalogue.byMpnId(mpnId)?.kind === "provider")
    throw new RestProblem(404, 2072, "The MPN ID of an indirect provider cannot be the partner on record.");
}

/** Throws 27006 if the customer would have more subscriptions to an offer than the offer allows. */
function checkLimits(
  lines: readonly WantedLine[],
  customer: CustomerRecord,
  { sandbox }: Call<unknown, unknown>,
): void {
  const { subscriptions } = sandbox.workspace.state();
  const owned = customer.subscriptions.flatMap((id) => subscriptions.get(id)?.offer ?? []);
  for (const offer of new Set(lines.map((line) => line.offer))) {
    const limit = sandbox.catalogue.offers.get(offer)?.limit ?? 0;
    const count = [...owned, ...lines.map((line) => line.offer)].filter((each) => each === offer).length;
    if (limit > 0 && count > limit) throw invalid("The use limit of the offer is exceeded.", 27006);
  }
}

function readLine(line: GivenLine, call: Call<unknown, unknown>): WantedLine {
  const offer = call.sandbox.catalogue.offerByGuid(line.offerId ?? "");
  if (offer === undefined) throw problemOfRefusal("unknown-offer");
  const mpnId = line.partnerIdOnRecord ?? "";
  if (mpnId !== "") checkMpnId(mpnId, call);
  return {
    offer: offer.id,
    licences: line.quantity ?? 0,
    mpnId: mpnId === "" ? null : mpnId,
    friendlyName: line.friendlyName ?? null,
  };
}

function checkNumbers(lines: readonly GivenLine[]): void {
  const numbers = lines.map(({ lineItemNumber }, index) => lineItemNumber ?? index).sort((a, b) => a - b);
  if (numbers.some((number, index) => number !== index))
    throw invalid("LineItems: the line numbers must be 0 to count - 1, each once.", 800071);
}

/** Reads the lines of an order in the order of their numbers. `isAddOn`: add-ons only, or none. Throws the documented errors. */
export function readLines(
  given: Given,
  customer: CustomerRecord,
  call: Call<unknown, unknown>,
  isAddOn: boolean,
): readonly WantedLine[] {
  const { lineItems = [], referenceCustomerId = "" } = given;
  if (lineItems.length === 0) throw problemOfRefusal("nothing-selected");
  if (referenceCustomerId !== "" && referenceCustomerId.toLowerCase() !== customer.guid)
    throw invalid("ReferenceCustomerId: it differs from the customer of the address.", 800002);
  if (!isAddOn) checkNumbers(lineItems);
  const sorted = [...lineItems].sort((a, b) => (a.lineItemNumber ?? 0) - (b.lineItemNumber ?? 0));
  const lines = sorted.map((line) => readLine(line, call));
  const areAddOns = lines.every(
    (line) => (call.sandbox.catalogue.offers.get(line.offer)?.addOnTo.length ?? 0) > 0,
  );
  const areNone = lines.every((line) => call.sandbox.catalogue.offers.get(line.offer)?.addOnTo.length === 0);
  if (isAddOn ? !areAddOns : !areNone)
    throw invalid("An add-on is bought by changing the order of its base.", 800029);
  checkLimits(lines, customer, call);
  return lines;
}
