import type { SnapshotFrom } from "xstate";
import type { Choices } from "../../src/domain/choices";
import type { Language } from "../../src/domain/language";
import {
  type BilingualText,
  type Infeasible,
  type MachineModel,
  type PersonKind,
  type Refusal,
  readingsOf,
  type Sample,
} from "../machine-model";
import {
  notAProvider,
  readingsOfProvidersPeople,
  readingsOfResellersPeople,
  refusalOfProvidersWork,
  refusalOfResellersWork,
  unknownThing,
} from "../people";
import { sentences } from "../sentences";
import { type DelegationEvent, delegationMachine } from "./delegation.machine";
import { delegationLabels } from "./labels";
import { delegationSamples } from "./samples";

type Snapshot = SnapshotFrom<typeof delegationMachine>;
type Parts = Snapshot["value"];

/** "Not associated" for a reseller that serves the customer; for others the thing is unknown. Either reason is accepted. */
function withoutAssociation(serves: boolean, unknown: Refusal): Refusal {
  const notAssociated: Refusal = { reason: "not-associated", reading: "reading-010" };
  return serves ? { ...notAssociated, also: [unknown.reason] } : { ...unknown, also: ["not-associated"] };
}

function refusalOfGrant(event: DelegationEvent & { type: "tenant-owner.grant" }): Refusal {
  return event.customer === "other"
    ? { reason: "not-an-azure-customer", reading: "reading-014" }
    : { reason: "not-associated", reading: "reading-014" };
}

function refusalOfAzure(event: DelegationEvent & { type: "azure-account.note" }, choices: Choices): Refusal {
  return event.person === "reseller"
    ? { reason: "not-tenant-owner", requirement: "tenant-owner-manages-azure", reading: "reading-014" }
    : { ...unknownThing("customer", choices), also: ["not-associated", "not-tenant-owner"] };
}

function refusal({ event }: Sample<DelegationEvent>, snapshot: Snapshot, choices: Choices): Refusal {
  const reseller = snapshot.matches({ association: "with-reseller" });
  switch (event.type) {
    case "tenant-owner.grant":
      return refusalOfGrant(event);
    case "azure-account.note":
      return refusalOfAzure(event, choices);
    case "customer.change-phone":
      return withoutAssociation(event.person === "reseller" && reseller, unknownThing("customer", choices));
    default: {
      const byReseller = event.type === "subscription.rename" && event.person === "reseller";
      const refused = withoutAssociation(byReseller && reseller, unknownThing("subscription", choices));
      // The reseller may be its support contact (reading-011).
      const isSecond = event.type === "subscription.rename" && event.subscription === "others-second";
      return isSecond ? { ...refused, reading: [...readingsOf(refused), "reading-011"] } : refused;
    }
  }
}

const coveredByOtherSamples: Infeasible = {
  infeasible: {
    en: "What the reseller may manage is tried with inputs of its own.",
    "zh-TW": "經銷商可管理的範圍另以其專屬的輸入嘗試。",
  },
};

/** By reading-034, other people of the reseller may do what its global admin may. */
function readingsOfPerson(kind: PersonKind, { by }: Sample, choices: Choices): readonly string[] {
  return by === "reseller"
    ? readingsOfResellersPeople(kind, "reading-034", choices)
    : readingsOfProvidersPeople(kind, choices);
}

function refusalOfPerson(kind: PersonKind, { event, by }: Sample<DelegationEvent>, choices: Choices) {
  const thing = event.type.startsWith("subscription.") ? "subscription" : "customer";
  const otherProvider = unknownThing(thing, choices);
  if (by === "reseller") return refusalOfResellersWork(kind, otherProvider, choices);
  const manages = event.type === "subscription.rename" || event.type === "customer.change-phone";
  const reseller = manages ? coveredByOtherSamples : notAProvider(choices);
  return refusalOfProvidersWork(kind, { reseller, otherProvider }, false, choices);
}

const associations: Readonly<Record<Parts["association"], BilingualText>> = {
  "with-nobody": {
    en: "The other customer's first subscription has no reseller.",
    "zh-TW": "另一位客戶的第一個訂閱沒有經銷商。",
  },
  "with-reseller": {
    en: "The reseller is associated with the other customer's first subscription and can manage it.",
    "zh-TW": "該經銷商與另一位客戶的第一個訂閱相關聯，可以管理該訂閱。",
  },
  "with-other-partner": {
    en: "The other partner is associated with the other customer's first subscription.",
    "zh-TW": "另一家合作經銷商與另一位客戶的第一個訂閱相關聯。",
  },
};

const nicknames: Readonly<Record<Parts["nickname"], BilingualText>> = {
  "as-bought": { en: "It has its first name.", "zh-TW": "該訂閱仍為原名稱。" },
  changed: { en: "It has been renamed.", "zh-TW": "該訂閱名稱已變更。" },
};

function azureWords(snapshot: Snapshot): BilingualText {
  if (snapshot.matches({ azure: "no-tenant-owner" }))
    return {
      en: "Nobody is tenant owner for the reseller's own customer.",
      "zh-TW": "該經銷商自己的客戶尚無租用戶擁有者。",
    };
  return snapshot.matches({ azure: { "tenant-owner": "noted" } })
    ? {
        en: "The reseller is tenant owner for its own customer and has put a note on the Azure account.",
        "zh-TW": "該經銷商是自己客戶的租用戶擁有者，並已註記其 Azure 帳戶。",
      }
    : {
        en: "The reseller is tenant owner for its own customer.",
        "zh-TW": "該經銷商是自己客戶的租用戶擁有者。",
      };
}

function describeState(snapshot: Snapshot, language: Language): string {
  const { association, nickname } = snapshot.value;
  const parts = [associations[association], nicknames[nickname], azureWords(snapshot)];
  return sentences(parts, language);
}

/** The model of delegated administration, under an implementation's choices. */
export const delegationModelUnder = (choices: Choices): MachineModel<typeof delegationMachine> => ({
  id: "delegation",
  title: { en: "What a reseller may manage", "zh-TW": "經銷商可管理的範圍" },
  given: {
    en: "Two partners. The first one's own customer has bought Azure. The other partner's customer has two subscriptions, neither with a reseller of its own, and no Azure; the first partner is the support contact of the second one.",
    "zh-TW":
      "有兩家合作經銷商。第一家的客戶已購買 Azure；另一家的客戶有兩個未指定經銷商的訂閱，且未購買 Azure；第二個訂閱的支援連絡人為第一家。",
  },
  machine: delegationMachine,
  samples: delegationSamples,
  labels: delegationLabels,
  refusal: (sample, snapshot) => refusal(sample, snapshot, choices),
  refusalOfPerson: (kind, sample) => refusalOfPerson(kind, sample, choices),
  readingsOfPerson: (kind, sample) => readingsOfPerson(kind, sample, choices),
  describeState,
  describeEvent: (sample, language) => sample.text[language],
});
