import type { Readings } from "./reading";

/** Customers: when they exist, who sees them, their credentials. */
export const customerReadings = {
  "reading-013": {
    name: "other-companies-things-are-unknown",
    statements: ["S121", "S133", "S138", "S193"],
    requirements: [
      "partnership-serves-common-customers",
      "relationships-managed-in-one-place",
      "customers-are-found",
    ],
    question: {
      en: "What does a person learn who asks for a customer or subscription of another company?",
      zh: "人員查詢其他公司的客戶或訂閱時，會得到什麼回應？",
    },
    choices: {
      unknown: {
        en: "It is unknown, as if it did not exist.",
        zh: "視為未知，如同不存在。",
      },
      "not-associated": {
        en: "It is refused because the company is not associated with it.",
        zh: "遭到拒絕，因為該公司與其沒有關聯。",
      },
    },
    reason: {
      en: "The page speaks of the provider's own resellers, customers and subscriptions throughout, and of common customers where a reseller is concerned (S138). That a customer exists for another company is nothing the page shows.",
      zh: "頁面談的始終是提供者自己的經銷商、客戶與訂閱；談及經銷商時則是共同客戶 (S138)。頁面不會顯示其他公司有哪些客戶。",
    },
    effect: {
      en: "The refusal gives another reason.",
      zh: "拒絕時給出不同的原因。",
    },
  },
  "reading-015": {
    name: "credentials-only-on-the-confirmation",
    statements: ["S189", "S191"],
    requirements: ["setup-info-shows-credentials", "credentials-gone-after-closing"],
    question: {
      en: "Who can read the administrator's credentials while the confirmation is open?",
      zh: "確認頁面開啟時，誰可以讀取管理員的登入資訊？",
    },
    choices: {
      submitter: {
        en: "The person who submitted the order; leaving the confirmation closes it.",
        zh: "提交訂單的人員；離開確認頁面即視為關閉。",
      },
      colleagues: {
        en: "Every permitted person of the provider.",
        zh: "提供者具備權限的所有人員。",
      },
    },
    reason: {
      en: "S189 displays them on the Confirmation page, which is open for the person who submitted, and S191 says that the person cannot read them after closing it.",
      zh: "S189 在確認頁面上顯示登入資訊，該頁面為提交者開啟；S191 說明關閉之後便無法再讀取。",
    },
    effect: {
      en: "Colleagues read the credentials, too, until the confirmation is closed.",
      zh: "在確認頁面關閉之前，同事也能讀取登入資訊。",
    },
  },
  "reading-018": {
    name: "customer-exists-from-submission",
    statements: ["S186", "S188", "S189", "S192", "S193"],
    requirements: [
      "submission-places-order",
      "new-customer-gets-account",
      "new-customer-listed-with-reseller",
      "confirmation-follows-submission",
    ],
    question: {
      en: "Do the customer and its subscriptions exist from Submit on, or only after Done?",
      zh: "客戶及其訂閱自 [提交] 起即存在，或在 [完成] 之後才存在？",
    },
    choices: {
      "on-submission": {
        en: "They exist from submission on.",
        zh: "自提交時起即存在。",
      },
      "on-done": {
        en: "They exist once the confirmation is closed.",
        zh: "關閉確認頁面之後才存在。",
      },
    },
    reason: {
      en: "S188 and S189 show a confirmation with the credentials of an account before Done is chosen, so the account exists by then.",
      zh: "S188 與 S189 在按下 [完成] 之前就顯示含帳戶登入資訊的確認頁面，因此帳戶當時已存在。",
    },
    effect: {
      en: "The customer appears in the list later.",
      zh: "客戶較晚出現在清單中。",
    },
  },
  "reading-029": {
    name: "filter-follows-the-account",
    statements: ["S199"],
    requirements: ["customers-filtered-by-reseller"],
    question: {
      en: "Does filtering customers by reseller find those with whom the reseller shares only a subscription?",
      zh: "依經銷商篩選客戶時，會找到只在訂閱上與該經銷商相關聯的客戶嗎？",
    },
    choices: {
      account: {
        en: "The filter goes by the reseller of the account.",
        zh: "以帳戶的經銷商為準。",
      },
      "account-or-subscription": {
        en: "The filter also finds customers of whose subscriptions the reseller has one.",
        zh: "也會找到該經銷商擁有其中一個訂閱的客戶。",
      },
    },
    reason: {
      en: "The list shows the reseller of the account beside each customer (S193); a filter that goes by something that the list does not show would look wrong.",
      zh: "清單在每位客戶旁顯示帳戶的經銷商 (S193)；以清單未顯示的內容篩選會顯得有誤。",
    },
    effect: {
      en: "The filtered list is longer.",
      zh: "篩選後的清單較長。",
    },
  },
  "reading-032": {
    name: "association-makes-served-customers",
    statements: ["S119", "S138"],
    requirements: ["partnership-serves-common-customers"],
    question: {
      en: "Which customers does a reseller serve, and therefore see?",
      zh: "經銷商服務（因而看得到）哪些客戶？",
    },
    choices: {
      associated: {
        en: "Those with whose account or subscription it is associated.",
        zh: "帳戶或任一訂閱與其相關聯的客戶。",
      },
      "supported-too": {
        en: "Also those of which it supports a subscription.",
        zh: "也包括由其支援某個訂閱的客戶。",
      },
    },
    reason: {
      en: "S138 and S119 speak of common customers without saying what makes a customer common. The page ties a reseller to a customer in two ways: by the account (S163) and by a subscription (S153).",
      zh: "S138 與 S119 談到共同客戶，但未說明如何成為共同客戶。頁面以兩種方式使經銷商與客戶相關聯：帳戶 (S163) 與訂閱 (S153)。",
    },
    effect: {
      en: "A support contact sees the customer and the subscription that it supports.",
      zh: "支援連絡人看得到其支援的客戶與訂閱。",
    },
  },
  "reading-041": {
    name: "view-of-a-subscriptions-reseller",
    statements: ["S138", "S153"],
    requirements: ["associated-reseller-manages-subscription", "partnership-serves-common-customers"],
    question: {
      en: "What does the reseller of one subscription see of the customer's other subscriptions and account?",
      zh: "單一訂閱的經銷商，看得到該客戶的其他訂閱與帳戶嗎？",
    },
    choices: {
      associated: {
        en: "It sees its own subscription only.",
        zh: "只看得到自己的訂閱。",
      },
      all: {
        en: "It sees all subscriptions and the account information.",
        zh: "看得到所有訂閱與帳戶資訊。",
      },
    },
    reason: {
      en: "S153 gives the reseller that subscription. S138 has both sides see the same customer, which does not say how much of it.",
      zh: "S153 給予經銷商的是該訂閱。S138 讓雙方看到同一位客戶，但未說明範圍。",
    },
    effect: {
      en: "The reseller reads more than it may change.",
      zh: "經銷商看得到的比可以變更的多。",
    },
  },
  "reading-044": {
    name: "equal-customers",
    statements: ["S175", "S183"],
    requirements: ["new-customer-gets-account"],
    question: {
      en: "May a second customer have the name or the domain of the first?",
      zh: "第二位客戶可以使用與第一位相同的名稱或網域嗎？",
    },
    choices: {
      accepted: {
        en: "Both may be equal; the customers are kept apart by their ids.",
        zh: "兩者皆可相同；以識別碼區分客戶。",
      },
      "domain-refused": {
        en: "Details with the domain of another customer are refused.",
        zh: "使用其他客戶網域的詳細資料會被拒絕。",
      },
      "name-refused": {
        en: "Details with the company name of another customer are refused.",
        zh: "使用其他客戶公司名稱的詳細資料會被拒絕。",
      },
    },
    reason: {
      en: "The page has each new customer get an account (S175) and names nothing that must be unique.",
      zh: "頁面要為每位新客戶建立帳戶 (S175)，並未要求任何項目必須唯一。",
    },
    effect: {
      en: "A second customer with the same domain or name cannot be added.",
      zh: "無法新增相同網域或名稱的第二位客戶。",
    },
  },
  "reading-048": {
    name: "passwords-of-customers",
    statements: ["S189"],
    requirements: ["setup-info-shows-credentials"],
    question: {
      en: "Do the temporary passwords of two customers differ?",
      zh: "兩位客戶的暫時密碼不同嗎？",
    },
    choices: {
      differ: {
        en: "Each customer gets a password of its own.",
        zh: "每位客戶各有密碼。",
      },
      equal: {
        en: "Customers get the same password.",
        zh: "客戶使用相同的密碼。",
      },
    },
    reason: {
      en: "S189 shows a temporary password and does not say how it is made. A password that every customer shares is no secret, so the suite's own choice is one for each.",
      zh: "S189 顯示暫時密碼，但未說明如何產生。所有客戶共用的密碼不是秘密，因此本套件選擇各自不同。",
    },
    effect: {
      en: "Knowing one customer's password means knowing another's.",
      zh: "知道一位客戶的密碼即知道另一位的密碼。",
    },
  },
  "reading-049": {
    name: "filter-by-other-resellers",
    statements: ["S199"],
    requirements: ["customers-filtered-by-reseller"],
    question: {
      en: "What does filtering by a reseller show with which no partnership exists?",
      zh: "以未建立合作關係的經銷商篩選時會顯示什麼？",
    },
    choices: {
      empty: {
        en: "No customers.",
        zh: "沒有客戶。",
      },
      refused: {
        en: "The filter is refused.",
        zh: "篩選會被拒絕。",
      },
    },
    reason: {
      en: "S199 narrows a list; a reseller without customers narrows it to nothing.",
      zh: "S199 縮小清單範圍；沒有客戶的經銷商使清單為空。",
    },
    effect: {
      en: "Only partners can be entered in the filter.",
      zh: "篩選條件只能是合作夥伴。",
    },
  },
} as const satisfies Partial<Readings>;
