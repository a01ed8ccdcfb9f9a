import type { State } from "../../reference/state";
import { thenChanging } from "../named/effect-mutators";
import { withEveryCustomer, withEverySubscription } from "../named/state-edits";
import { eventKinds } from "./event-kinds";
import type { GeneratedFault } from "./generated-fault";

/** Parts of the state that can be lost. */
const losses: Readonly<Record<string, (state: State) => State>> = {
  drafts: (state) => ({ ...state, drafts: new Map() }),
  orders: (state) => ({ ...state, orders: new Map() }),
  additions: (state) => ({ ...state, additions: new Map() }),
  partners: (state) => ({ ...state, partners: new Map() }),
  links: (state) => ({ ...state, links: new Map() }),
  placed: (state) => ({ ...state, placed: [] }),
  "newest-customer": (state) => ({ ...state, customers: new Map([...state.customers].slice(0, -1)) }),
  "oldest-customer": (state) => ({ ...state, customers: new Map([...state.customers].slice(1)) }),
  "tenant-owners": (state) => withEveryCustomer(state, { tenantOwners: [] }),
  "support-contacts": (state) => withEverySubscription(state, { supportContact: null }),
  resellers: (state) => withEverySubscription(state, { reseller: null, mpnId: null }),
  nicknames: (state) => withEverySubscription(state, { nickname: "" }),
};

/** Each kind of event loses each unrelated part of the state. */
export const sideEffects: readonly GeneratedFault[] = eventKinds.flatMap((kind) =>
  Object.entries(losses).map(([what, lose]) => ({
    id: `forget/${what}/${kind}`,
    kind: "side-effect" as const,
    change: thenChanging(kind, lose),
  })),
);
