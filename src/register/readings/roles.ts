import type { Readings } from "./reading";

/** Roles: which of the provider's and the reseller's people may work. */
export const roleReadings = {
  "reading-001": {
    name: "other-roles-are-refused",
    statements: ["S106", "S107", "S108", "S109"],
    requirements: ["listed-roles-may-act"],
    question: {
      en: "May a person of the provider act who has none of the four roles that the page lists?",
      zh: "提供者的人員若不具備頁面所列的四種角色，可以執行工作嗎？",
    },
    choices: {
      "listed-roles": {
        en: "A person without any of the four listed roles is refused.",
        zh: "不具備所列四種角色之一的人員會被拒絕。",
      },
      "any-person": {
        en: "Any person of the company may act and look.",
        zh: "公司的任何人員都可以操作與查看。",
      },
    },
    reason: {
      en: "S106 to S109 call four roles appropriate and say nothing of others. The page's own list is the only one that its reader can know, so it is taken as complete, for looking as well as for acting.",
      zh: "S106 至 S109 只說這四種角色適合，並未提及其他角色。讀者只能得知頁面自己的清單，因此視為完整，查看與操作皆然。",
    },
    effect: {
      en: "Other roles, such as billing admins, can do the provider's work.",
      zh: "其他角色（例如帳單系統管理員）也能執行提供者的工作。",
    },
  },
  "reading-002": {
    name: "global-admin-accepts",
    statements: ["S150"],
    requirements: ["acceptance-lists-reseller"],
    question: {
      en: "Which of the reseller's people may accept a partnership request?",
      zh: "經銷商的哪些人員可以接受合作關係要求？",
    },
    choices: {
      "global-admin": {
        en: "On the reseller's side only a global admin accepts.",
        zh: "在經銷商方面，只有全域系統管理員可以接受。",
      },
      "listed-roles": {
        en: "Each of the four listed roles accepts.",
        zh: "所列四種角色都可以接受。",
      },
      "any-person": {
        en: "Any person of the reseller accepts.",
        zh: "經銷商的任何人員都可以接受。",
      },
    },
    reason: {
      en: "S150 says only that the reseller accepts. Accepting binds the company, so the strictest of the usual rules is taken; no portal is known that asks for more than a global admin.",
      zh: "S150 只說經銷商接受。接受會約束整家公司，因此採用常見規則中最嚴格者；尚無入口網站要求比全域系統管理員更高的角色。",
    },
    effect: {
      en: "More of the reseller's people can establish the partnership.",
      zh: "經銷商有更多人員可以建立合作關係。",
    },
  },
  "reading-021": {
    name: "resellers-place-no-orders",
    statements: ["S116", "S117"],
    requirements: ["orders-are-the-providers"],
    question: {
      en: "What does a reseller's person learn who tries to do the provider's work?",
      zh: "經銷商的人員嘗試執行提供者的工作時，會得到什麼回應？",
    },
    choices: {
      "not-a-provider": {
        en: "The attempt is refused because the company is no provider.",
        zh: "遭到拒絕，因為該公司不是提供者。",
      },
      role: {
        en: "The attempt is refused because no role of the person permits it.",
        zh: "遭到拒絕，因為該人員的角色不允許。",
      },
    },
    reason: {
      en: "S116 says who buys, and S117 that the page is about the provider's use of Partner Center. The page never says how a reseller is kept from it; the company is what makes the difference.",
      zh: "S116 說明由誰採購，S117 說明此頁面談的是提供者如何使用合作夥伴中心。頁面從未說明如何阻止經銷商；差別在於公司本身。",
    },
    effect: {
      en: "The refusal gives another reason.",
      zh: "拒絕時給出不同的原因。",
    },
  },
  "reading-034": {
    name: "resellers-people",
    statements: ["S106", "S107", "S108", "S109", "S138"],
    requirements: ["customer-association-grants-administration", "associated-reseller-manages-subscription"],
    question: {
      en: "Which of a reseller's people may look at its customers and manage what it is associated with?",
      zh: "經銷商的哪些人員可以查看其客戶，並管理與其相關聯的項目？",
    },
    choices: {
      "listed-roles": {
        en: "The four listed roles hold for the reseller's people, too.",
        zh: "所列四種角色同樣適用於經銷商的人員。",
      },
      "global-admin": {
        en: "Only the reseller's global admins.",
        zh: "只有經銷商的全域系統管理員。",
      },
      "any-person": {
        en: "Any person of the reseller.",
        zh: "經銷商的任何人員。",
      },
    },
    reason: {
      en: "S106 to S109 list the roles of the page's reader, who is the provider. The page names no second list, so the same one is taken for resellers.",
      zh: "S106 至 S109 列出的是頁面讀者（即提供者）的角色。頁面沒有另一份清單，因此經銷商也採用同一份。",
    },
    effect: {
      en: "Fewer or more of the reseller's people see its customers.",
      zh: "經銷商能看到客戶的人員較少或較多。",
    },
  },
  "reading-035": {
    name: "profile-self-service",
    statements: ["S127"],
    requirements: ["profile-changed-by-microsoft"],
    question: {
      en: "Can a provider change its own profile on the official list?",
      zh: "提供者可以自行變更官方清單上的設定檔嗎？",
    },
    choices: {
      microsoft: {
        en: "A change is refused; Microsoft's representative makes it.",
        zh: "變更會被拒絕；由 Microsoft 的代表進行。",
      },
      "self-service": {
        en: "The provider can change it itself.",
        zh: "提供者可以自行變更。",
      },
    },
    reason: {
      en: "S127 names one way to change the profile and does not forbid others. As it names the representative where a form would be expected, the suite takes it as the only way.",
      zh: "S127 只指出一種變更方式，並未禁止其他方式。既然在應有表單之處指向代表，本套件便視之為唯一方式。",
    },
    effect: {
      en: "The profile on the official list shows what the provider has entered.",
      zh: "官方清單上的設定檔顯示提供者輸入的內容。",
    },
  },
  "reading-036": {
    name: "resellers-see-orders",
    statements: ["S116"],
    requirements: ["orders-are-the-providers"],
    question: {
      en: "Does a reseller see the provider's orders for the customers that it serves?",
      zh: "經銷商可以看到提供者為其服務之客戶所下的訂單嗎？",
    },
    choices: {
      none: {
        en: "A reseller sees no orders.",
        zh: "經銷商看不到任何訂單。",
      },
      "of-served-customers": {
        en: "A reseller sees the orders for the customers with whose account it is associated.",
        zh: "經銷商可以看到帳戶與其相關聯之客戶的訂單。",
      },
    },
    reason: {
      en: "S116 says who buys, not who may look. A reseller has no order of its own, so its list is empty.",
      zh: "S116 說明由誰採購，而非誰可以查看。經銷商沒有自己的訂單，因此其清單是空的。",
    },
    effect: {
      en: "The reseller's list of orders is not empty.",
      zh: "經銷商的訂單清單不是空的。",
    },
  },
  "reading-037": {
    name: "resellers-see-credit",
    statements: ["S168"],
    requirements: ["subscription-association-earns-credit"],
    question: {
      en: "Does a reseller see which other resellers are credited for the customers that it serves?",
      zh: "經銷商可以看到其服務之客戶的其他經銷商所獲得的獎勵嗎？",
    },
    choices: {
      own: {
        en: "A reseller sees its own credit only.",
        zh: "經銷商只看到自己的獎勵。",
      },
      "of-served-customers": {
        en: "The reseller of a customer's account sees who is credited for each of its subscriptions.",
        zh: "客戶帳戶的經銷商可以看到該客戶每個訂閱的獎勵歸屬。",
      },
    },
    reason: {
      en: "S168 speaks of a reseller's own credit. What others earn is their business, and the page shows it to no reseller.",
      zh: "S168 談的是經銷商自己的獎勵。他人的收入是他人的事，頁面並未讓任何經銷商看到。",
    },
    effect: {
      en: "The reseller's view of incentives holds entries of other resellers.",
      zh: "經銷商的獎勵檢視中包含其他經銷商的項目。",
    },
  },
} as const satisfies Partial<Readings>;
