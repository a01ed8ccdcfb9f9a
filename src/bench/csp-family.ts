import { assign, setup } from "xstate";

/** The size of the machine: resellers, customers, offered subscriptions, and the maximum number of licences of each. */
export interface CspSize {
  readonly resellers: number;
  readonly customers: number;
  readonly subscriptions: number;
  readonly licences: number;
}

/** 0 none, 1 requested, 2 active, 3 suspended, 4 ended. */
const active = 2;
const ended = 4;
const moves: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  invite: { 0: 1, 4: 1 },
  accept: { 1: 2 },
  decline: { 1: 0 },
  suspend: { 2: 3 },
  reinstate: { 3: 2 },
  end: { 2: 4, 3: 4 },
};
export const moveNames = Object.keys(moves);

interface Draft {
  readonly customer: number;
  readonly isNew: boolean;
  readonly licences: readonly number[];
  readonly reseller: number;
}

export interface CspContext {
  /** The partnership with each reseller. */
  readonly partners: readonly number[];
  /** 0 unknown, 1 without reseller, 2 + r served by reseller r. */
  readonly customers: readonly number[];
  readonly draft: Draft;
}

export interface CspEvent {
  readonly type: string;
  readonly reseller?: number;
  readonly customer?: number;
  readonly subscription?: number;
  readonly licences?: number;
}

const replaced = (list: readonly number[], at: number | undefined, value: number) =>
  list.map((held, index) => (index === at ? value : held));
const none = -1;

/** All events of the machine at a size, in a fixed order. */
export function cspSamples(size: CspSize): CspEvent[] {
  const count = (length: number) => Array.from({ length }, (_, index) => index);
  return [
    ...count(size.resellers).flatMap((reseller) => moveNames.map((type) => ({ type, reseller }))),
    { type: "new" },
    ...count(size.customers).map((customer) => ({ type: "add", customer })),
    ...count(size.subscriptions).flatMap((subscription) =>
      count(size.licences + 1).map((licences) => ({ type: "set", subscription, licences })),
    ),
    ...count(size.resellers).map((reseller) => ({ type: "choose", reseller })),
    ...["clear", "next", "back", "cancel", "submit", "ok", "fail", "edit", "done", "support", "assign"].map(
      (type) => ({ type }),
    ),
  ];
}

const nextPartner = ({ partners }: CspContext, { reseller = none }: CspEvent, move: string) =>
  moves[move]?.[partners[reseller] ?? none];
const isActive = ({ partners }: CspContext, reseller: number) => partners[reseller] === active;

function movedPartner(context: CspContext, event: CspEvent, move: string): Partial<CspContext> {
  const { reseller = none } = event;
  const next = nextPartner(context, event, move) ?? 0;
  const partners = replaced(context.partners, reseller, next);
  if (next !== ended) return { partners, customers: context.customers };
  return { partners, customers: context.customers.map((held) => (held === reseller + 2 ? 1 : held)) };
}

function committed({ customers, draft }: CspContext): readonly number[] {
  const held = customers[draft.customer] ?? 0;
  return replaced(
    customers,
    draft.customer,
    draft.reseller === none ? Math.max(1, held) : draft.reseller + 2,
  );
}

interface GuardArguments {
  readonly context: CspContext;
  readonly event: CspEvent;
}

const cspGuards = {
  canMove: ({ context, event }: GuardArguments, { move }: { move: string }) =>
    nextPartner(context, event, move) !== undefined,
  hasRoom: ({ context }: GuardArguments) => context.customers.includes(0),
  exists: ({ context, event }: GuardArguments) => context.customers[event.customer ?? none] !== 0,
  changes: ({ context, event }: GuardArguments) =>
    context.draft.licences[event.subscription ?? none] !== event.licences,
  hasLicences: ({ context }: GuardArguments) => context.draft.licences.some((count) => count > 0),
  isNew: ({ context }: GuardArguments) => context.draft.isNew,
  canChoose: ({ context, event: { reseller = none } }: GuardArguments) =>
    isActive(context, reseller) && context.draft.reseller !== reseller,
  hasReseller: ({ context }: GuardArguments) => context.draft.reseller !== none,
  resellerIsValid: ({ context }: GuardArguments) =>
    context.draft.reseller === none || isActive(context, context.draft.reseller),
};

const cspStates = {
  home: {
    entry: "reset",
    on: {
      new: { guard: "hasRoom", target: "details", actions: "startNew" },
      add: { guard: "exists", target: "subscriptions", actions: "startAdd" },
    },
  },
  details: { on: { next: "subscriptions", cancel: "home" } },
  subscriptions: {
    on: {
      set: { guard: "changes", actions: "set" },
      next: { guard: "hasLicences", target: "reseller" },
      back: { guard: "isNew", target: "details" },
      cancel: "home",
    },
  },
  reseller: {
    on: {
      choose: { guard: "canChoose", actions: "choose" },
      clear: { guard: "hasReseller", actions: "clear" },
      next: "review",
      back: "subscriptions",
      cancel: "home",
    },
  },
  review: {
    on: {
      submit: [{ guard: "resellerIsValid", target: "submitting" }, { target: "rejected" }],
      back: "reseller",
      cancel: "home",
    },
  },
  submitting: { on: { ok: { target: "confirmation", actions: "commit" }, fail: "rejected" } },
  confirmation: { on: { done: "home", support: { guard: "hasReseller", target: "support" } } },
  rejected: { on: { edit: "reseller", cancel: "home" } },
  support: { on: { assign: "home", cancel: "home" } },
} as const;

/** An order wizard with partnerships and customers in one context. */
export function cspMachine({ resellers, customers, subscriptions }: CspSize) {
  const empty: Draft = {
    customer: none,
    isNew: false,
    licences: Array.from({ length: subscriptions }, () => 0),
    reseller: none,
  };
  const { createMachine } = setup({
    types: { context: {} as CspContext, events: {} as CspEvent },
    guards: cspGuards,
    actions: {
      move: assign(({ context, event }, { move }: { move: string }) => movedPartner(context, event, move)),
      startNew: assign({
        draft: ({ context }) => ({ ...empty, customer: context.customers.indexOf(0), isNew: true }),
      }),
      startAdd: assign({ draft: ({ event }) => ({ ...empty, customer: event.customer ?? none }) }),
      reset: assign({ draft: empty }),
      set: assign({
        draft: ({ context, event }) => ({
          ...context.draft,
          licences: replaced(context.draft.licences, event.subscription, event.licences ?? 0),
        }),
      }),
      choose: assign({
        draft: ({ context, event }) => ({ ...context.draft, reseller: event.reseller ?? none }),
      }),
      clear: assign({ draft: ({ context }) => ({ ...context.draft, reseller: none }) }),
      commit: assign({ customers: ({ context }) => committed(context) }),
    },
  });
  const move = (name: string) => ({
    guard: { type: "canMove", params: { move: name } } as const,
    actions: { type: "move", params: { move: name } } as const,
  });
  return createMachine({
    id: "csp",
    initial: "home",
    context: {
      partners: Array.from({ length: resellers }, () => 0),
      customers: Array.from({ length: customers }, () => 0),
      draft: empty,
    },
    on: Object.fromEntries(moveNames.map((name) => [name, move(name)])),
    states: cspStates,
  });
}
