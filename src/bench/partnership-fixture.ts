import { assign, setup } from "xstate";

interface Relation {
  readonly sent: number;
  readonly customers: number;
}

/** A partnership with resending, expiry and suspension. Has ten control states, more than the page describes, to measure cost. */
export const partnershipFixture = setup({
  types: { context: {} as Relation, events: {} as { readonly type: string } },
  guards: {
    mayResend: ({ context }) => context.sent < 2,
    hasNoCustomers: ({ context }) => context.customers === 0,
    hasCustomers: ({ context }) => context.customers > 0,
    hasRoom: ({ context }) => context.customers < 2,
  },
  actions: {
    countSending: assign({ sent: ({ context }) => context.sent + 1 }),
    startAfresh: assign({ sent: 0, customers: 0 }),
    addCustomer: assign({ customers: ({ context }) => context.customers + 1 }),
    removeCustomer: assign({ customers: ({ context }) => context.customers - 1 }),
  },
}).createMachine({
  id: "partnership-fixture",
  initial: "none",
  context: { sent: 0, customers: 0 },
  states: {
    none: { entry: "startAfresh", on: { request: "drafting" } },
    drafting: {
      on: {
        send: { target: "requested", actions: "countSending" },
        copy: { target: "requested", actions: "countSending" },
        discard: "none",
      },
    },
    requested: {
      on: {
        open: "viewed",
        resend: { guard: "mayResend", target: "requested", actions: "countSending", reenter: true },
        expire: "expired",
        withdraw: "withdrawn",
      },
    },
    viewed: { on: { accept: "active", decline: "declined", expire: "expired", withdraw: "withdrawn" } },
    expired: {
      on: { resend: { guard: "mayResend", target: "requested", actions: "countSending" }, discard: "none" },
    },
    declined: { on: { request: { target: "drafting", actions: "startAfresh" } } },
    withdrawn: { on: { request: { target: "drafting", actions: "startAfresh" } } },
    active: {
      on: {
        add: { guard: "hasRoom", actions: "addCustomer" },
        remove: { guard: "hasCustomers", actions: "removeCustomer" },
        suspend: "suspended",
        end: { guard: "hasNoCustomers", target: "ended" },
      },
    },
    suspended: { on: { reinstate: "active", end: "ended" } },
    ended: { on: { request: { target: "drafting", actions: "startAfresh" } } },
  },
});

/** The samples in the order in which the states declare their events, so that ties between shortest paths are resolved as in XState. */
export const partnershipFixtureSamples = [
  ...["request", "send", "copy", "open", "resend", "accept", "decline", "expire", "withdraw", "discard"],
  ...["add", "remove", "suspend", "reinstate", "end"],
].map((type) => ({ type }));
