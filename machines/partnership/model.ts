import type { SnapshotFrom } from "xstate";
import type { Choices } from "../../src/domain/choices";
import type { Language } from "../../src/domain/language";
import {
  type BilingualText,
  type Infeasible,
  leftOpen,
  type MachineModel,
  type PersonKind,
  type Refusal,
  type Sample,
} from "../machine-model";
import { mpnIdWithoutPartnership, noPartnership } from "../order-lines";
import {
  notAProvider,
  notAtThisStep,
  nothingToClose,
  openAlready,
  readingsOfProvidersPeople,
  readingsOfResellersPeople,
  refusalOfAcceptance,
  refusalOfProvidersWork,
  unknownThing,
  withNothingOpen,
} from "../people";
import { sentences } from "../sentences";
import { partnershipLabels } from "./labels";
import {
  createPartnershipMachine,
  type PartnershipEvent,
  type partnershipMachine,
} from "./partnership.machine";
import { partnershipSamples } from "./samples";

type Snapshot = SnapshotFrom<typeof partnershipMachine>;

const noRequest: Infeasible = {
  infeasible: {
    en: "No request with the link has reached a reseller, so there is no link to follow.",
    "zh-TW": "尚未有任何經銷商收到含連結的要求，因此沒有連結可用。",
  },
};

/** The reseller is a partner already (reading-003). */
const acceptedBefore: Refusal = {
  reason: "not-at-this-step",
  also: ["unknown-link"],
  reading: "reading-003",
};

const ownRequest: Infeasible = {
  infeasible: {
    en: "The other provider requests a partnership of its own, which it may.",
    "zh-TW": "另一家提供者要求的是自己的合作關係，這是允許的。",
  },
};

function refusalOfLink(
  event: PartnershipEvent & { type: "partnership.accept" },
  snapshot: Snapshot,
): Refusal | Infeasible {
  if (event.link === "made-up") return { reason: "unknown-link", reading: "reading-016" };
  if (!snapshot.matches({ request: "received" })) return noRequest;
  if (event.reseller === "reseller" || event.reseller === "second-reseller") return acceptedBefore;
  return {
    reason: event.reseller === "not-enrolled" ? "not-enrolled" : "no-partner-center-account",
    requirement: "enrolment-and-account-precede-work",
    reading: "reading-017",
    // A link that serves one reseller alone no longer leads to the provider.
    ...(isSpent(snapshot) ? { also: ["unknown-link"] } : {}),
  };
}

function isSpent(snapshot: Snapshot): boolean {
  return (
    snapshot.matches({ relation: "partnership" }) || snapshot.matches({ "second-relation": "partnership" })
  );
}

function refusal(
  { event }: Sample<PartnershipEvent>,
  snapshot: Snapshot,
  choices: Choices,
): Refusal | Infeasible {
  switch (event.type) {
    case "partnership.accept":
      return refusalOfLink(event, snapshot);
    case "new-customer.start":
    case "subscription.choose-support-contact":
      return noPartnership;
    case "subscription.set-reseller":
      return snapshot.matches({ relation: "partnership" }) ? leftOpen : mpnIdWithoutPartnership;
    case "partnership.request":
      return openAlready(choices);
    default:
      return nothingOpen(event, choices);
  }
}

/** No draft is open. */
function nothingOpen({ type }: PartnershipEvent, choices: Choices): Refusal {
  return type === "partnership.done" ? nothingToClose(choices) : notAtThisStep;
}

function refusalOfOtherProvider({ event }: Sample<PartnershipEvent>, choices: Choices): Refusal | Infeasible {
  switch (event.type) {
    case "partnership.request":
      return ownRequest;
    case "new-customer.start":
      return noPartnership;
    case "subscription.set-reseller":
    case "subscription.choose-support-contact": {
      const unknown = unknownThing("subscription", choices);
      return { ...unknown, also: [...(unknown.also ?? []), "no-partnership"] };
    }
    default:
      return nothingOpen(event, choices);
  }
}

function refusalOfPerson(kind: PersonKind, sample: Sample<PartnershipEvent>, choices: Choices) {
  if (sample.by === "reseller") return refusalOfAcceptance(kind, choices);
  const continues =
    sample.event.type !== "partnership.request" && sample.event.type.startsWith("partnership.");
  const reseller = notAProvider(choices);
  const outsiders = {
    reseller: continues ? withNothingOpen(reseller) : reseller,
    otherProvider: refusalOfOtherProvider(sample, choices),
  };
  return refusalOfProvidersWork(kind, outsiders, continues, choices);
}

function readingsOfPerson(kind: PersonKind, { by }: Sample, choices: Choices): readonly string[] {
  return by === "reseller"
    ? readingsOfResellersPeople(kind, "reading-002", choices)
    : readingsOfProvidersPeople(kind, choices);
}

const drafts = {
  none: { en: "The provider has no draft open.", "zh-TW": "提供者沒有開啟草稿。" },
  "as-drafted": { en: "A draft with the personal link is open.", "zh-TW": "含專屬連結的草稿已開啟。" },
  reworded: {
    en: "A draft is open, reworded, with the personal link.",
    "zh-TW": "草稿已開啟並改寫，仍含專屬連結。",
  },
  "without-link": {
    en: "A draft is open, without the personal link.",
    "zh-TW": "草稿已開啟，但不含專屬連結。",
  },
} as const satisfies Record<string, BilingualText>;

function draftWords(snapshot: Snapshot): BilingualText {
  if (snapshot.matches({ draft: "none" })) return drafts.none;
  if (snapshot.matches({ draft: { open: "without-link" } })) return drafts["without-link"];
  const reworded = snapshot.matches({ draft: { open: { "with-link": "reworded" } } });
  return reworded ? drafts.reworded : drafts["as-drafted"];
}

function relationWords(first: boolean, second: boolean): BilingualText {
  if (first && second) return { en: "Both resellers are partners.", "zh-TW": "兩家經銷商都是合作夥伴。" };
  if (first) return { en: "The reseller is a partner.", "zh-TW": "經銷商已是合作夥伴。" };
  if (second) return { en: "Only a second reseller is a partner.", "zh-TW": "只有另一家經銷商是合作夥伴。" };
  return { en: "There is no partnership.", "zh-TW": "沒有合作關係。" };
}

function describeState(snapshot: Snapshot, language: Language): string {
  const request: BilingualText = snapshot.matches({ request: "received" })
    ? { en: "The reseller has the request.", "zh-TW": "經銷商已收到要求。" }
    : { en: "No request has reached the reseller.", "zh-TW": "經銷商尚未收到要求。" };
  const relation = relationWords(
    snapshot.matches({ relation: "partnership" }),
    snapshot.matches({ "second-relation": "partnership" }),
  );
  return sentences([draftWords(snapshot), request, relation], language);
}

/** The model of the partnership with a reseller, under an implementation's choices. */
export const partnershipModelUnder = (choices: Choices): MachineModel<typeof partnershipMachine> => ({
  id: "partnership",
  title: { en: "Partnership with a reseller", "zh-TW": "與經銷商的合作關係" },
  given: {
    en: "Two resellers that are enrolled and have accounts, one that is not enrolled and one without an account. Another reseller is a partner already and has a customer with a subscription.",
    "zh-TW":
      "有兩家已註冊且擁有帳戶的經銷商、一家未註冊的經銷商，以及一家沒有帳戶的經銷商。另有一家經銷商已是合作夥伴，並有一位擁有訂閱的客戶。",
  },
  machine: createPartnershipMachine(choices),
  samples: partnershipSamples,
  labels: partnershipLabels,
  refusal: (sample, snapshot) => refusal(sample, snapshot, choices),
  refusalOfPerson: (kind, sample) => refusalOfPerson(kind, sample, choices),
  readingsOfPerson: (kind, sample) => readingsOfPerson(kind, sample, choices),
  describeState,
  describeEvent: (sample, language) => sample.text[language],
});
