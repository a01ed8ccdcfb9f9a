import type { Readings } from "./reading";

/** Resellers on subscriptions and accounts: association, credit, support, administration, Azure. */
export const involvementReadings = {
  "reading-007": {
    name: "missing-agreement-is-refused",
    statements: ["S143", "S158"],
    requirements: ["transacting-reseller-has-active-agreement"],
    question: {
      en: "What happens to a reseller whose Microsoft Partner Agreement is not active?",
      zh: "Microsoft 合作夥伴合約未生效的經銷商會如何？",
    },
    choices: {
      refused: {
        en: "It can become a partner, and associating it with a subscription is refused.",
        zh: "可以成為合作夥伴，但與訂閱建立關聯會被拒絕。",
      },
      "earns-nothing": {
        en: "It is associated and earns nothing.",
        zh: "可以建立關聯，但不會獲得獎勵。",
      },
      "no-partnership": {
        en: "It cannot accept a partnership request.",
        zh: "無法接受合作關係要求。",
      },
    },
    reason: {
      en: "S143 says that the right MPN ID ensures an active agreement, and that the agreement lets the reseller take part. Refusing the association keeps that promise. Partnership, account and support contact carry no such promise.",
      zh: "S143 說正確的 MPN 識別碼可確保合約有效，而合約讓經銷商得以參與。拒絕關聯便能信守此承諾。合作關係、帳戶與支援連絡人沒有這項承諾。",
    },
    effect: {
      en: "The lack of an agreement shows earlier, or only in what is earned.",
      zh: "缺少合約的影響較早顯現，或只反映在獎勵上。",
    },
  },
  "reading-008": {
    name: "unknown-mpn-id-is-refused",
    statements: ["S141"],
    requirements: ["existing-subscription-takes-reseller"],
    question: {
      en: "What happens if the MPN ID that is entered belongs to no reseller?",
      zh: "輸入的 MPN 識別碼不屬於任何經銷商時會如何？",
    },
    choices: {
      refused: {
        en: "It is refused.",
        zh: "遭到拒絕。",
      },
      recorded: {
        en: "It is recorded and associates no reseller.",
        zh: "會記錄下來，但不與任何經銷商建立關聯。",
      },
    },
    reason: {
      en: "S141 has the provider add a reseller by this field. A number without a reseller adds none, so accepting it would report a success that did not take place.",
      zh: "S141 讓提供者以此欄位加入經銷商。不屬於任何經銷商的號碼無法加入，接受它等於回報未發生的成功。",
    },
    effect: {
      en: "The field shows a number to which no reseller belongs.",
      zh: "欄位顯示不屬於任何經銷商的號碼。",
    },
  },
  "reading-009": {
    name: "other-accounts-earn-nothing",
    statements: ["S142", "S143"],
    requirements: [
      "location-account-mpn-id-earns-incentives",
      "existing-subscription-takes-reseller",
      "associated-reseller-manages-subscription",
    ],
    question: {
      en: "What happens if the MPN ID is that of another account of the reseller?",
      zh: "輸入經銷商其他帳戶的 MPN 識別碼時會如何？",
    },
    choices: {
      "earns-nothing": {
        en: "It is accepted and earns no incentives.",
        zh: "操作成功，但不會獲得獎勵。",
      },
      refused: {
        en: "It is refused as unknown.",
        zh: "視為未知而遭拒絕。",
      },
    },
    reason: {
      en: "S142 advises to use the location account, and S143 says what that ensures. Advice is not a prohibition, so another account is taken, and what S143 ensures is not ensured.",
      zh: "S142 建議使用合作夥伴位置帳戶，S143 說明其效果。建議並非禁止，因此接受其他帳戶，但 S143 的效果便無保證。",
    },
    effect: {
      en: "Only the location account's MPN ID can be entered.",
      zh: "只能輸入合作夥伴位置帳戶的 MPN 識別碼。",
    },
  },
  "reading-010": {
    name: "association-bounds-management",
    statements: ["S153", "S162", "S177", "S194"],
    requirements: ["associated-reseller-manages-subscription", "customer-association-grants-administration"],
    question: {
      en: "How far does the administration of a reseller reach that is associated with one subscription?",
      zh: "與單一訂閱相關聯的經銷商，管理權及於何處？",
    },
    choices: {
      "associated-only": {
        en: "To that subscription and no further.",
        zh: "僅及於該訂閱。",
      },
      "whole-customer": {
        en: "To the whole customer.",
        zh: "及於整個客戶。",
      },
    },
    reason: {
      en: "S153 lets such a reseller manage that subscription; S162, S177 and S194 give the account and all subscriptions to the reseller of the account. The page names nothing else that gives administration.",
      zh: "S153 讓此經銷商管理該訂閱；S162、S177 與 S194 將帳戶與所有訂閱給予帳戶的經銷商。頁面未提及其他取得管理權的方式。",
    },
    effect: {
      en: "A subscription's reseller changes the customer's account information.",
      zh: "訂閱的經銷商可以變更客戶的帳戶資訊。",
    },
  },
  "reading-011": {
    name: "support-contact-grants-nothing",
    statements: ["S155", "S171"],
    requirements: ["support-contact-per-subscription", "involvement-is-chosen-freely"],
    question: {
      en: "Does being the designated support contact give a reseller any rights?",
      zh: "擔任指定的支援連絡人會讓經銷商取得權限嗎？",
    },
    choices: {
      nothing: {
        en: "It gives neither administration nor incentives.",
        zh: "不會取得管理權，也不會獲得獎勵。",
      },
      "manages-subscription": {
        en: "The support contact manages the subscription that it supports.",
        zh: "支援連絡人可以管理其支援的訂閱。",
      },
    },
    reason: {
      en: "The table sets support (S171) beside administration (S162) and incentives (S168), each reached by an action of its own.",
      zh: "表格將支援 (S171) 與管理 (S162)、獎勵 (S168) 並列，各有自己的操作。",
    },
    effect: {
      en: "A support contact changes the subscription that it supports.",
      zh: "支援連絡人可以變更其支援的訂閱。",
    },
  },
  "reading-012": {
    name: "upgrade-targets",
    statements: ["S196"],
    requirements: ["subscription-can-be-upgraded"],
    question: {
      en: "To what can a subscription be upgraded?",
      zh: "訂閱可以升級到哪些供應項目？",
    },
    choices: {
      "upgrade-targets": {
        en: "Only to an upgrade target of its offer.",
        zh: "只能升級到其供應項目的升級目標。",
      },
      "any-offer": {
        en: "To any other offer of the catalogue.",
        zh: "可以升級到目錄中的任何其他供應項目。",
      },
    },
    reason: {
      en: "S196 lets existing subscriptions be upgraded and says no more. Catalogues name the offers to which each offer can be upgraded; any other change would be a new purchase.",
      zh: "S196 只說既有訂閱可以升級。目錄列出每個供應項目的升級目標；其他變更則屬於新的購買。",
    },
    effect: {
      en: "Changes of offer that the catalogue does not list succeed.",
      zh: "目錄未列出的變更也會成功。",
    },
  },
  "reading-014": {
    name: "tenant-owner-needs-association",
    statements: ["S165", "S166", "S167"],
    requirements: ["tenant-owner-manages-azure"],
    question: {
      en: "Which resellers can be given tenant owner permissions, and does managing Azure need them?",
      zh: "哪些經銷商可以取得租用戶擁有者權限？管理 Azure 需要此權限嗎？",
    },
    choices: {
      "associated-reseller": {
        en: "The reseller associated with the Azure customer's account, and managing Azure needs the permissions.",
        zh: "與 Azure 客戶帳戶相關聯的經銷商，且管理 Azure 需要此權限。",
      },
      "any-partner": {
        en: "Any partner, and association with the account is enough to manage Azure.",
        zh: "任何合作夥伴，且與帳戶相關聯即足以管理 Azure。",
      },
      "any-partner-with-permissions": {
        en: "Any partner, and managing Azure needs the permissions and the association with the account.",
        zh: "任何合作夥伴，且管理 Azure 需要此權限，並須與帳戶相關聯。",
      },
    },
    reason: {
      en: "The row S165 to S167 has two actions for one aim: associating the reseller with the Azure customer and giving it the permissions in the Azure portal. Both are therefore conditions.",
      zh: "S165 至 S167 以兩項操作達成同一目的：讓經銷商與 Azure 客戶相關聯，並在 Azure 入口網站給予權限。因此兩者皆為條件。",
    },
    effect: {
      en: "Other resellers become tenant owners, or no grant is needed.",
      zh: "其他經銷商也能成為租用戶擁有者，或不需要授權。",
    },
  },
  "reading-022": {
    name: "last-association-counts",
    statements: ["S141", "S172"],
    requirements: [
      "existing-subscription-takes-reseller",
      "support-contact-per-subscription",
      "subscription-association-earns-credit",
    ],
    question: {
      en: "What happens if a subscription that has a reseller is given another one?",
      zh: "為已有經銷商的訂閱指定另一家經銷商時會如何？",
    },
    choices: {
      replaces: {
        en: "The new reseller replaces the old one, and credit follows.",
        zh: "新的經銷商取代原有者，獎勵隨之轉移。",
      },
      refused: {
        en: "It is refused: a subscription keeps its reseller.",
        zh: "遭到拒絕：訂閱保留原有的經銷商。",
      },
    },
    reason: {
      en: "S141 speaks of one field, which holds one value, so the newer one replaces the older. The same holds for the selection of S172.",
      zh: "S141 談的是一個欄位，只能有一個值，因此新值取代舊值。S172 的選取亦同。",
    },
    effect: {
      en: "A reseller, once associated, stays.",
      zh: "經銷商一經關聯便維持不變。",
    },
  },
  "reading-023": {
    name: "account-association-earns-no-credit",
    statements: ["S155", "S162", "S168", "S203"],
    requirements: [
      "subscription-association-earns-credit",
      "customer-association-grants-administration",
      "involvement-is-chosen-freely",
    ],
    question: {
      en: "Does associating a reseller with the account credit it for the customer's subscriptions?",
      zh: "將經銷商與帳戶建立關聯，會讓其獲得該客戶訂閱的獎勵嗎？",
    },
    choices: {
      "no-credit": {
        en: "It credits the reseller with none of them.",
        zh: "不會獲得任何訂閱的獎勵。",
      },
      credit: {
        en: "A subscription without a reseller of its own is credited to the account's reseller.",
        zh: "沒有自己經銷商的訂閱，其獎勵歸帳戶的經銷商。",
      },
    },
    reason: {
      en: "The table has a row for administration, reached through the account (S162, S163), and another for credit, reached through the subscription (S168, S169). S203 ties incentives to the subscription, too.",
      zh: "表格中，管理透過帳戶取得 (S162、S163)，獎勵透過訂閱取得 (S168、S169)。S203 也將獎勵與訂閱相連。",
    },
    effect: {
      en: "Resellers earn for customers that were added for them.",
      zh: "經銷商因為其新增的客戶而獲得獎勵。",
    },
  },
  "reading-026": {
    name: "mpn-id-needs-partnership",
    statements: ["S129", "S137", "S141"],
    requirements: ["partnership-precedes-work", "existing-subscription-takes-reseller"],
    question: {
      en: "Is an MPN ID taken whose reseller is known but no partner?",
      zh: "經銷商已知但不是合作夥伴時，可以使用其 MPN 識別碼嗎？",
    },
    choices: {
      "partners-only": {
        en: "It is refused, because no partnership exists.",
        zh: "遭到拒絕，因為沒有合作關係。",
      },
      "any-reseller": {
        en: "The MPN ID of any reseller is taken; a choice by name still needs the partnership.",
        zh: "接受任何經銷商的 MPN 識別碼；以名稱選取仍需要合作關係。",
      },
    },
    reason: {
      en: "S129 and S137 demand a partnership before any transaction. S141 describes the MPN ID field before the steps of the request; the two sentences that say must outweigh an order of paragraphs.",
      zh: "S129 與 S137 要求交易前須有合作關係。S141 在要求步驟之前描述 MPN 識別碼欄位；明言「必須」的兩句比段落順序更有份量。",
    },
    effect: {
      en: "A reseller earns and manages without a partnership.",
      zh: "經銷商沒有合作關係也能獲得獎勵並進行管理。",
    },
  },
  "reading-028": {
    name: "names-stand-for-location-accounts",
    statements: ["S142", "S202", "S203"],
    requirements: [
      "reseller-chosen-by-name",
      "location-account-mpn-id-earns-incentives",
      "subscription-association-earns-credit",
    ],
    question: {
      en: "Which MPN ID does a subscription carry if its reseller was chosen by name?",
      zh: "以名稱選取經銷商時，訂閱帶有哪個 MPN 識別碼？",
    },
    choices: {
      "location-account": {
        en: "That of the reseller's location account.",
        zh: "該經銷商合作夥伴位置帳戶的識別碼。",
      },
      "left-empty": {
        en: "The field stays empty; the choice is credited all the same.",
        zh: "欄位保持空白；仍會獲得獎勵。",
      },
    },
    reason: {
      en: "S203 says that the choice by name enables incentives; S142 and S143 tie incentives to the MPN ID of the location account. The two agree if the name stands for that MPN ID.",
      zh: "S203 說以名稱選取可獲得獎勵；S142 與 S143 將獎勵與合作夥伴位置帳戶的 MPN 識別碼相連。若名稱即代表該識別碼，兩者便一致。",
    },
    effect: {
      en: "The details of the subscription show no MPN ID.",
      zh: "訂閱的詳細資料不顯示 MPN 識別碼。",
    },
  },
  "reading-031": {
    name: "only-submissions-are-orders",
    statements: ["S186", "S188", "S196", "S202"],
    requirements: ["licences-can-be-added", "subscription-can-be-upgraded", "orders-are-the-providers"],
    question: {
      en: "Are additional licences and upgrades orders?",
      zh: "額外授權與升級算是訂單嗎？",
    },
    choices: {
      submissions: {
        en: "They change a subscription and add no order to the list.",
        zh: "只變更訂閱，不會在清單中新增訂單。",
      },
      "every-purchase": {
        en: "They are listed among the orders.",
        zh: "會列在訂單中。",
      },
    },
    reason: {
      en: "S186 and S188 call what is submitted an order, and S202 submits in the same way. S196 calls the others changes in the customer's account.",
      zh: "S186 與 S188 將提交的內容稱為訂單，S202 以同樣方式提交。S196 稱其他為客戶帳戶的變更。",
    },
    effect: {
      en: "The list of orders is longer.",
      zh: "訂單清單較長。",
    },
  },
  "reading-039": {
    name: "support-contact-at-first",
    statements: ["S172"],
    requirements: ["support-contact-per-subscription"],
    question: {
      en: "Which reseller is the support contact of a subscription before one is designated?",
      zh: "尚未指定之前，訂閱的支援連絡人是哪家經銷商？",
    },
    choices: {
      nobody: {
        en: "None.",
        zh: "無。",
      },
      "accounts-reseller": {
        en: "The reseller of the customer's account.",
        zh: "客戶帳戶的經銷商。",
      },
    },
    reason: {
      en: "S172 has the provider select the contact from a list; a list from which nothing was selected shows no selection.",
      zh: "S172 讓提供者從清單中選取連絡人；尚未選取時清單不會顯示選取項目。",
    },
    effect: {
      en: "A new subscription shows a support contact that was never designated.",
      zh: "新訂閱顯示從未指定的支援連絡人。",
    },
  },
  "reading-042": {
    name: "emptying-the-mpn-id",
    statements: ["S141", "S156"],
    requirements: ["existing-subscription-takes-reseller"],
    question: {
      en: "Can the Reseller (MPN ID) field be emptied?",
      zh: "可以清空 [經銷商 (MPN 識別碼)] 欄位嗎？",
    },
    choices: {
      refused: {
        en: "An empty MPN ID is refused.",
        zh: "空白的 MPN 識別碼會被拒絕。",
      },
      cleared: {
        en: "An empty MPN ID takes the reseller off the subscription.",
        zh: "空白的 MPN 識別碼會解除訂閱與經銷商的關聯。",
      },
    },
    reason: {
      en: "S141 and S156 add a reseller by this field; taking one away is not on the page.",
      zh: "S141 與 S156 以此欄位加入經銷商；頁面並未提及移除。",
    },
    effect: {
      en: "A subscription can lose its reseller.",
      zh: "訂閱可以解除與經銷商的關聯。",
    },
  },
  "reading-046": {
    name: "name-after-upgrade",
    statements: ["S196"],
    requirements: ["subscription-can-be-upgraded"],
    question: {
      en: "Does a subscription keep its name when it is upgraded?",
      zh: "訂閱升級時會保留名稱嗎？",
    },
    choices: {
      kept: {
        en: "The name stays, like licences, reseller and support contact.",
        zh: "名稱不變，授權數量、經銷商與支援連絡人亦然。",
      },
      renamed: {
        en: "The subscription gets the name of the new offer.",
        zh: "訂閱改用新供應項目的名稱。",
      },
    },
    reason: {
      en: "S196 upgrades an existing subscription; what it does not mention stays as it is.",
      zh: "S196 升級的是既有訂閱；未提及的部分維持不變。",
    },
    effect: {
      en: "A name that was given is lost.",
      zh: "先前設定的名稱不再保留。",
    },
  },
  "reading-050": {
    name: "offers-that-earn",
    statements: ["S168", "S203"],
    requirements: ["subscription-association-earns-credit"],
    question: {
      en: "Are there offers that earn no incentives?",
      zh: "有不會帶來獎勵的供應項目嗎？",
    },
    choices: {
      "by-offer": {
        en: "Whether a subscription earns depends on its offer.",
        zh: "訂閱是否帶來獎勵取決於其供應項目。",
      },
      "every-offer": {
        en: "Every subscription earns.",
        zh: "每個訂閱都會帶來獎勵。",
      },
    },
    reason: {
      en: "S203 speaks of applicable incentives, so there may be some that do not apply. Catalogues say for each offer whether it earns.",
      zh: "S203 談的是適用的獎勵，因此可能有不適用者。目錄註明每個供應項目是否帶來獎勵。",
    },
    effect: {
      en: "Resellers are credited for offers that the catalogue excludes.",
      zh: "經銷商可因目錄排除的供應項目而獲得獎勵。",
    },
  },
  "reading-051": {
    name: "administration-comprises",
    statements: ["S153", "S162", "S178", "S194"],
    requirements: ["customer-association-grants-administration", "associated-reseller-manages-subscription"],
    question: {
      en: "Does a reseller's administration include buying licences and upgrading?",
      zh: "經銷商的管理權包括購買授權與升級嗎？",
    },
    choices: {
      settings: {
        en: "It changes settings; buying is the provider's.",
        zh: "只能變更設定；購買屬於提供者。",
      },
      purchases: {
        en: "A reseller also buys licences for what it manages, and upgrades it.",
        zh: "經銷商也可為其管理的項目購買授權並升級。",
      },
    },
    reason: {
      en: "S116 leaves the purchasing to the provider. S178 has the reseller manage subscriptions on the customer's behalf, which the suite takes as changing what was bought, not buying.",
      zh: "S116 將採購歸於提供者。S178 讓經銷商代表客戶管理訂閱，本套件視為變更已購項目，而非購買。",
    },
    effect: {
      en: "The number of licences changes without the provider.",
      zh: "授權數量可在提供者未參與時變更。",
    },
  },
} as const satisfies Partial<Readings>;
