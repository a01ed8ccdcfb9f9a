import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { credentialsMachine } from "../../../machines/credentials.machine";
import type { ReadingId } from "../../requirements/readings";
import { type Act, act } from "./act";
import type { Binding, Enactment } from "./binding";
import { detailsOf } from "./details-of";
import { linesOf } from "./line-choices";
import { type Picture, type PicturedCustomer, type PicturedPartner, pictureOf } from "./picture";
import { boughtFrom, customerIn, establish } from "./preparations";
import type { Stage } from "./stage";

type Machine = typeof credentialsMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const partner = "fabrikam";
const stranger = "relecloud";

interface Memory {
  readonly stage: Stage;
  readonly partners: readonly PicturedPartner[];
  readonly customers: readonly PicturedCustomer[];
  readonly cancelled: boolean;
}

function actOf({ stage, customers }: Memory, event: Event, who: string): Act {
  switch (event.type) {
    case "order.start":
      return act(who, event.type, { reseller: event.reseller === "partner" ? partner : stranger });
    case "order.give-details":
      return act(who, event.type, detailsOf(stage.company(customers.length), stage.seed));
    case "order.choose-subscriptions":
      return act(who, event.type, { lines: linesOf("one") });
    default:
      return act(who, event.type, {});
  }
}

function added({ stage, customers }: Memory, id: string | undefined): PicturedCustomer {
  const company = stage.company(customers.length);
  const lines = linesOf("one");
  return {
    provider: stage.provider,
    company,
    id,
    reseller: partner,
    subscriptions: lines.map(boughtFrom),
    placed: [lines],
  };
}

function picture({ stage, partners, customers, cancelled }: Memory, { value, context }: Snapshot): Picture {
  const confirming = value === "confirmation";
  const latest = customers.at(-1);
  const colleague = context.colleagueOrders ? ("new-customer" as const) : ("none" as const);
  return pictureOf({
    partners,
    orders: [
      {
        person: stage.actor,
        page: value,
        reseller: value === "none" ? null : partner,
        company: value === "new-subscription" || value === "review" ? stage.company(customers.length) : null,
        lines: value === "review" ? linesOf("one") : [],
        reading: readingOf(cancelled && value === "none", context.colleagueOrders),
      },
      {
        person: stage.colleague,
        page: colleague,
        reseller: context.colleagueOrders ? partner : null,
        company: null,
        lines: [],
        reading: "reading-033",
      },
    ],
    customers: confirming ? unconfirmed(customers) : customers,
    readers: confirming && latest !== undefined ? [{ person: stage.actor, company: latest.company }] : [],
  });
}

const withReading = new WeakMap<PicturedCustomer, PicturedCustomer>();

/** The latest customer exists before its confirmation is closed by a reading alone. */
function unconfirmed(customers: readonly PicturedCustomer[]): readonly PicturedCustomer[] {
  const latest = customers.at(-1);
  if (latest === undefined) return customers;
  const marked = withReading.get(latest) ?? { ...latest, reading: "reading-018" };
  withReading.set(latest, marked);
  return [...customers.slice(0, -1), marked];
}

/** After Cancel nothing is open by one reading; a colleague's order disturbs nobody by another. */
function readingOf(afterCancel: boolean, besideColleague: boolean): ReadingId | undefined {
  if (besideColleague) return "reading-033";
  return afterCancel ? "reading-030" : undefined;
}

function enact(memory: Memory): Enactment<Machine> {
  return {
    act: (event, who) => actOf(memory, event, who),
    after(event, handed) {
      const cancelled =
        event.type === "order.cancel" ||
        (memory.cancelled && !(event.type === "order.start" && event.person === "orderer"));
      if (event.type !== "order.submit") return enact({ ...memory, cancelled });
      return enact({
        ...memory,
        customers: [...memory.customers, added(memory, customerIn(handed))],
        cancelled,
      });
    },
    picture: (snapshot) => picture(memory, snapshot),
  };
}

const performer = (event: Event, { actor, colleague }: Stage): string =>
  event.person === "orderer" ? actor : colleague;

/** Who can read the credentials of a new customer's administrator, and until when. */
export const credentialsBinding: Binding<Machine> = {
  machine: "credentials",
  async given(stage, hands) {
    const partners = await establish(stage, hands, [partner]);
    return enact({ stage, partners, customers: [], cancelled: false });
  },
  performer,
  organisation: (_event, { provider }) => provider,
  viewers: ({ actor, colleague, provider }) => [
    { person: actor, organisation: provider, kind: "provider", sees: ["order", "credentials", "customers"] },
    { person: colleague, organisation: provider, kind: "provider", sees: ["order", "credentials"] },
  ],
  blames: (what, { value }) =>
    what === "order" && value === "confirmation" ? "confirmation-follows-submission" : undefined,
  // What colleagues open is theirs alone by reading-033.
  leavesOpen: ({ person }) => person === "colleague",
  action: ({ type }) => type,
};
