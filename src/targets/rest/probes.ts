import { nowhere } from "./known-world";

const line = { lineItemNumber: 0, offerId: nowhere, quantity: 0 };

/** Attempts that a permitted person is refused with another error than 403. */
export const probes = {
  "create customer": { method: "POST", path: "/customers", body: {} },
  order: { method: "POST", path: `/customers/${nowhere}/orders`, body: { lineItems: [line] } },
  "change subscription": {
    method: "PATCH",
    path: `/customers/${nowhere}/subscriptions/${nowhere}`,
    body: {},
  },
  "support contact": {
    method: "PUT",
    path: `/customers/${nowhere}/subscriptions/${nowhere}/supportcontact`,
    body: {},
  },
  "read as reseller": {
    method: "GET",
    path: "/relationships?relationship_type=IsIndirectResellerOf",
    body: undefined,
  },
} as const;
