import type { RefusalReason } from "../../../domain/refusal-reason";

/** An error answer of the REST API: HTTP status, code and description. */
export class RestProblem extends Error {
  override readonly name = "RestProblem";
  constructor(
    readonly status: number,
    readonly code: number,
    description: string,
    readonly data: readonly string[] = [],
    readonly source = "PartnerFD",
  ) {
    super(description);
  }
}

type Words = readonly [status: number, code: number, description: string];

const refusals: Readonly<Partial<Record<RefusalReason, Words>>> = {
  "role-not-permitted": [403, 900150, "The role of the user does not permit this."],
  "not-a-provider": [403, 1002, "The partner is no indirect provider."],
  "not-a-reseller": [403, 1002, "The partner is no indirect reseller."],
  "not-self-service": [403, 2032, "Access denied."],
  "no-partnership": [400, 800016, "The partner has no relationship with this indirect reseller."],
  "not-enrolled": [403, 800039, "The partner is not enrolled in the reseller program."],
  "no-partner-center-account": [403, 800039, "The partner has no account."],
  "agreement-not-active": [403, 900123, "The indirect reseller has not accepted the partner agreement."],
  "unknown-link": [404, 1000, "The link belongs to no request."],
  "not-at-this-step": [409, 800060, "There is nothing open that this could continue."],
  "details-incomplete": [400, 3000, "A required property is missing or empty."],
  "nothing-selected": [400, 800002, "The order has no line."],
  "unknown-offer": [400, 800004, "The offer id is invalid."],
  "licences-out-of-range": [400, 2002, "The quantity is outside the limits of the offer."],
  "not-an-upgrade": [400, 2006, "The subscription cannot be upgraded to this offer."],
  "unknown-mpn-id": [404, 800015, "The MPN ID is not found."],
  "unknown-customer": [404, 60003, "The customer is not found."],
  "unknown-subscription": [404, 20003, "The subscription is not found."],
  "unknown-reseller": [400, 3000, "The indirect reseller is not found."],
  "not-associated": [403, 20002, "The partner has no relationship with this customer."],
  "not-an-azure-customer": [400, 800002, "The customer has no Azure subscription."],
  "not-tenant-owner": [403, 2032, "Access denied."],
};

/** Returns the error with which the REST API answers a refusal of the reference. */
export function problemOfRefusal(reason: RefusalReason | undefined): RestProblem {
  const [status, code, description] = (reason && refusals[reason]) ?? [
    400,
    800002,
    "The request is refused.",
  ];
  return new RestProblem(status, code, description);
}

export const notFound = {
  customer: () => problemOfRefusal("unknown-customer"),
  subscription: () => problemOfRefusal("unknown-subscription"),
  order: () => new RestProblem(404, 20000, "The order is not found."),
  cart: () => new RestProblem(404, 800008, "The cart is not found."),
  offer: () => new RestProblem(404, 1000, "The offer is not found."),
} as const;

/** A property with a value that cannot be accepted. */
export function invalid(description: string, code = 3000): RestProblem {
  return new RestProblem(400, code, description);
}
