import { assign, setup } from "xstate";

/** Offered subscriptions, the maximum number of licences of each, and resellers to choose from. */
export interface WizardSize {
  readonly subscriptions: number;
  readonly licences: number;
  readonly resellers: number;
}

interface Form {
  readonly isNew: boolean;
  readonly licences: readonly number[];
  readonly reseller: number;
}

interface WizardEvent {
  readonly type: string;
  readonly subscription?: number;
  readonly licences?: number;
  readonly reseller?: number;
}

const none = -1;

const wizardStates = {
  home: { entry: "clean", on: { new: { target: "details", actions: "startNew" }, add: "subscriptions" } },
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
      choose: { guard: "isOther", actions: "choose" },
      clear: { guard: "hasReseller", actions: "clear" },
      next: "review",
      back: "subscriptions",
      cancel: "home",
    },
  },
  review: { on: { submit: "submitting", back: "reseller", cancel: "home" } },
  submitting: { on: { ok: "confirmation", fail: "failed" } },
  failed: { on: { back: "review", cancel: "home" } },
  confirmation: { on: { done: "home", support: { guard: "hasReseller", target: "support" } } },
  support: { on: { assign: "home", skip: "home" } },
} as const;

/** An order wizard with back edges, cancellation to a clean start, failure and retry: nine control states. */
export function wizardFixture({ subscriptions }: WizardSize) {
  const empty: Form = {
    isNew: false,
    licences: Array.from({ length: subscriptions }, () => 0),
    reseller: none,
  };
  return setup({
    types: { context: {} as Form, events: {} as WizardEvent },
    guards: {
      changes: ({ context, event }) => context.licences[event.subscription ?? none] !== event.licences,
      hasLicences: ({ context }) => context.licences.some((count) => count > 0),
      isNew: ({ context }) => context.isNew,
      isOther: ({ context, event }) => context.reseller !== event.reseller,
      hasReseller: ({ context }) => context.reseller !== none,
    },
    actions: {
      clean: assign(() => empty),
      startNew: assign(() => ({ ...empty, isNew: true })),
      set: assign({
        licences: ({ context, event }) =>
          context.licences.map((held, index) =>
            index === event.subscription ? (event.licences ?? 0) : held,
          ),
      }),
      choose: assign({ reseller: ({ event }) => event.reseller ?? none }),
      clear: assign({ reseller: none }),
    },
  }).createMachine({
    id: "wizard-fixture",
    initial: "home",
    context: empty,
    states: wizardStates,
  });
}

/** The samples in the order in which the states declare their events, so that ties between paths are resolved as in XState. */
export function wizardFixtureSamples({ subscriptions, licences, resellers }: WizardSize): WizardEvent[] {
  const count = (length: number) => Array.from({ length }, (_, index) => index);
  const bare = (...types: string[]) => types.map((type) => ({ type }));
  return [
    ...bare("new", "add"),
    ...count(subscriptions).flatMap((subscription) =>
      count(licences + 1).map((held) => ({ type: "set", subscription, licences: held })),
    ),
    ...count(resellers).map((reseller) => ({ type: "choose", reseller })),
    ...bare("clear", "submit", "ok", "fail", "next", "back", "cancel", "done", "support", "assign", "skip"),
  ];
}
