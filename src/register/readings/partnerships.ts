import type { Readings } from "./reading";

/** Requesting and accepting a partnership: draft, link, acceptance. */
export const partnershipReadings = {
  "reading-003": {
    name: "acceptance-is-idempotent",
    statements: ["S149", "S150"],
    requirements: ["acceptance-lists-reseller", "link-is-personal"],
    question: {
      en: "What happens if a reseller that is already a partner follows the link again, or another reseller follows the same link?",
      zh: "已是合作夥伴的經銷商再次使用連結，或另一家經銷商使用同一連結時會如何？",
    },
    choices: {
      accepted: {
        en: "Accepting again succeeds and changes nothing; the link serves any number of resellers.",
        zh: "重複接受會成功，但不造成任何變更；同一連結可供多家經銷商使用。",
      },
      refused: {
        en: "Accepting again is refused, because there is nothing left to accept; the link serves any number of resellers.",
        zh: "重複接受會遭到拒絕，因為已無可接受的項目；同一連結可供多家經銷商使用。",
      },
    },
    reason: {
      en: "A partnership either exists or does not (S150), so a second acceptance has nothing to change, and refusing it would need a state that the page does not have.",
      zh: "合作關係不是存在就是不存在 (S150)，第二次接受沒有可變更之處；若要拒絕，則需要頁面所沒有的狀態。",
    },
    effect: {
      en: "A second acceptance is told that it failed. Either way nothing changes.",
      zh: "第二次接受會顯示失敗。無論如何都不會有任何變更。",
    },
  },
  "reading-016": {
    name: "unknown-links-establish-nothing",
    statements: ["S149"],
    requirements: ["link-is-personal", "acceptance-lists-reseller"],
    question: {
      en: "What happens if somebody follows a link that no provider's draft contains?",
      zh: "使用不屬於任何提供者草稿的連結時會如何？",
    },
    choices: {
      refused: {
        en: "It is refused.",
        zh: "遭到拒絕。",
      },
      "no-effect": {
        en: "It is accepted and establishes nothing.",
        zh: "操作成功，但不建立任何關係。",
      },
    },
    reason: {
      en: "S149 makes the link the thing that ties a request to the provider. A made-up link ties it to no provider, so no partnership could begin.",
      zh: "依 S149，連結使要求歸屬於提供者。捏造的連結不屬於任何提供者，因此無法開始合作關係。",
    },
    effect: {
      en: "A wrong link is not reported as wrong. Either way no partnership is established.",
      zh: "錯誤的連結不會被指出。無論如何都不會建立合作關係。",
    },
  },
  "reading-017": {
    name: "enrolment-is-checked-on-acceptance",
    statements: ["S134"],
    requirements: ["enrolment-and-account-precede-work"],
    question: {
      en: "When does it matter that a reseller is enrolled and has an account?",
      zh: "經銷商是否註冊並擁有帳戶，在何時檢查？",
    },
    choices: {
      "on-acceptance": {
        en: "When it accepts: without enrolment or account the link leads to no partnership.",
        zh: "在接受時：沒有註冊或帳戶，連結就不會建立合作關係。",
      },
      "on-first-work": {
        en: "When the provider first works with it.",
        zh: "在提供者首次與其合作時。",
      },
    },
    reason: {
      en: "S134 makes both a condition for starting to work with a reseller. Accepting is the first thing that a reseller does; following the link without an account stands for that attempt. Requesting cannot be the moment, since a draft names no recipient (S145, S146).",
      zh: "S134 將兩者列為開始與經銷商合作的條件。經銷商首先做的就是接受；沒有帳戶而使用連結即代表此嘗試。要求時無法檢查，因為草稿沒有收件者 (S145、S146)。",
    },
    effect: {
      en: "A reseller that is not enrolled is listed as a partner, and work with it is refused.",
      zh: "未註冊的經銷商會列為合作夥伴，但與其合作會被拒絕。",
    },
  },
  "reading-027": {
    name: "lists-name-the-partners",
    statements: ["S172", "S202"],
    requirements: [
      "reseller-chosen-by-name",
      "support-contact-per-subscription",
      "partnership-permits-association",
      "partnership-permits-support-role",
    ],
    question: {
      en: "Which resellers are on the lists of names?",
      zh: "名稱清單上有哪些經銷商？",
    },
    choices: {
      partners: {
        en: "Every reseller with which a partnership exists and no other.",
        zh: "已建立合作關係的全部經銷商，不多也不少。",
      },
      "every-reseller": {
        en: "Every reseller; choosing one that is no partner is refused.",
        zh: "所有經銷商；選取不是合作夥伴者會被拒絕。",
      },
    },
    reason: {
      en: "S172 and S202 have the person select from a list, and S150 to S154 say that acceptance makes a reseller available for both. A partner whose agreement is not active stays on the lists, because it can be support contact.",
      zh: "S172 與 S202 要人員從清單中選取，S150 至 S154 說明接受後經銷商即可用於兩者。合約未生效的合作夥伴仍在清單上，因為它可以擔任支援連絡人。",
    },
    effect: {
      en: "The lists hold names that cannot be chosen.",
      zh: "清單上有無法選取的名稱。",
    },
  },
  "reading-038": {
    name: "life-of-a-link",
    statements: ["S149"],
    requirements: ["link-is-personal", "acceptance-lists-reseller"],
    question: {
      en: "How long does a link lead to the provider, once another draft has been opened?",
      zh: "開啟另一份草稿之後，先前的連結還有效嗎？",
    },
    choices: {
      "one-link": {
        en: "Every draft of an account carries the same link.",
        zh: "同一帳戶的每份草稿都使用相同連結。",
      },
      "link-per-person": {
        en: "Each person of an account has a link, which all of the person's drafts carry.",
        zh: "同一帳戶的每位人員各有連結，該人員的每份草稿都使用此連結。",
      },
      "link-per-draft": {
        en: "Each draft has a link of its own, and earlier links stay valid.",
        zh: "每份草稿各有連結，先前的連結仍然有效。",
      },
      "latest-draft": {
        en: "Each draft has a link of its own, and it replaces the earlier ones.",
        zh: "每份草稿各有連結，並取代先前的連結。",
      },
    },
    reason: {
      en: "S149 calls the link personal to the provider's account, and names neither a draft to which it belongs nor an end.",
      zh: "S149 說連結專屬於提供者的帳戶，並未提到它屬於哪份草稿或何時失效。",
    },
    effect: {
      en: "A reseller that answers an earlier message may find its link invalid.",
      zh: "回覆較早訊息的經銷商可能會發現連結已失效。",
    },
  },
  "reading-043": {
    name: "removed-link",
    statements: ["S149"],
    requirements: ["draft-text-is-editable", "link-stays-in-request"],
    question: {
      en: "What happens to a text from which the personal link has been taken out?",
      zh: "文字中移除了專屬連結時會如何？",
    },
    choices: {
      "left-out": {
        en: "The text is taken as it is, without the link.",
        zh: "依原樣採用，不含連結。",
      },
      "put-back": {
        en: "The link is added to the text again.",
        zh: "連結會重新加入文字中。",
      },
      refused: {
        en: "The text is refused.",
        zh: "該文字會被拒絕。",
      },
    },
    reason: {
      en: "S149 advises to keep the link when the text is edited, which presumes that it can be taken out.",
      zh: "S149 建議編輯文字時保留連結，這表示連結可以被移除。",
    },
    effect: {
      en: "A message without the link cannot be sent.",
      zh: "無法傳送不含連結的訊息。",
    },
  },
} as const satisfies Partial<Readings>;
