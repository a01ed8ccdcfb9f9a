import type { RefusalReason } from "../../domain/refusal-reason";
import { MissingFixture } from "../../port/faults";
import type { OrderLine } from "../../port/shapes";
import type { RestSession } from "./rest-session";
import { offer } from "./shapes";

interface Limits {
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
}

/** Returns the limits that the server has for an offer, or undefined if it does not have the offer. */
async function limitsOf(session: RestSession, who: string, id: string): Promise<Limits | undefined> {
  const path = `/offers/${session.id(session.world.offerIdOf(id))}?country=US`;
  const read = session.read(offer, await session.ask(who, "GET", path), "GET /offers");
  return "rejected" in read ? undefined : read.value;
}

function isWithin(licences: number, { maximumQuantity, minimumQuantity }: Limits): boolean {
  return licences >= minimumQuantity && licences <= maximumQuantity;
}

/** Throws `MissingFixture` if a server that people have prepared decides on a number of licences in another way than the check. */
function compareLimits({ world }: RestSession, id: string, licences: number, limits: Limits): void {
  const arranged = world.arrangement.catalogue.find((each) => each.id === id);
  if (arranged === undefined || !world.isPrepared) return;
  const { maximumLicences: most, minimumLicences: least } = arranged;
  if (isWithin(licences, { maximumQuantity: most, minimumQuantity: least }) !== isWithin(licences, limits))
    throw new MissingFixture(`offer ${id} with ${least} to ${most} licences`);
}

/** Throws `MissingFixture` if a server that people have prepared has other limits for a number of licences than the check. */
export async function requireLimits(
  session: RestSession,
  who: string,
  id: string,
  licences: number,
): Promise<void> {
  if (!session.world.isPrepared) return;
  const limits = await limitsOf(session, who, id);
  if (limits !== undefined) compareLimits(session, id, licences, limits);
}

/** Returns the reason for which lines cannot be chosen, from the offers of the server and their limits. */
export async function refuseLines(
  session: RestSession,
  who: string,
  lines: readonly OrderLine[],
): Promise<RefusalReason | undefined> {
  if (lines.length === 0) return "nothing-selected";
  for (const { licences, offer: id } of lines) {
    const limits = await limitsOf(session, who, id);
    if (limits === undefined) return "unknown-offer";
    compareLimits(session, id, licences, limits);
    if (!isWithin(licences, limits) || !Number.isInteger(licences)) return "licences-out-of-range";
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
