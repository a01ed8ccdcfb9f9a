import type { RefusalReason } from "../../domain/refusal-reason";
import type { OrderLine } from "../../port/shapes";
import type { RestSession } from "./rest-session";
import { offer } from "./shapes";

/** Returns the reason for which lines cannot be chosen, from the offers of the server and their limits. */
export async function refuseLines(
  session: RestSession,
  who: string,
  lines: readonly OrderLine[],
): Promise<RefusalReason | undefined> {
  if (lines.length === 0) return "nothing-selected";
  for (const { licences, offer: id } of lines) {
    const answer = await session.ask(
      who,
      "GET",
      `/offers/${session.id(session.world.offerIdOf(id))}?country=US`,
    );
    const read = session.read(offer, answer, "GET /offers");
    if ("rejected" in read) return "unknown-offer";
    const { maximumQuantity, minimumQuantity } = read.value;
    const isWithin = licences >= minimumQuantity && licences <= maximumQuantity;
    if (!isWithin || !Number.isInteger(licences)) return "licences-out-of-range";
  }
  return undefined;
}

/** Returns the body of an order. The reseller is recorded by the MPN ID of its location account. */
export function orderBody(
  session: RestSession,
  customer: string,
  lines: readonly OrderLine[],
  reseller: string | null,
) {
  const mpnId = reseller === null ? undefined : session.world.mpnIdOf(reseller);
  return {
    ReferenceCustomerId: customer,
    BillingCycle: "Monthly",
    LineItems: lines.map(({ licences, offer: id }, index) => ({
      LineItemNumber: index,
      OfferId: session.world.offerIdOf(id),
      Quantity: licences,
      ...(mpnId === undefined ? {} : { PartnerIdOnRecord: mpnId }),
    })),
  };
}
