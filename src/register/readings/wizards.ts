import type { Readings } from "./reading";

/** Open work: drafts, the new-customer order and adding subscriptions. */
export const wizardReadings = {
  "reading-004": {
    name: "starting-afresh-abandons",
    statements: ["S146", "S181", "S200"],
    requirements: [
      "request-opens-draft",
      "new-customer-starts-from-reseller",
      "subscription-added-from-record",
      "cancel-abandons-order",
    ],
    question: {
      en: "What becomes of an open draft, order or addition if the same person opens another one there?",
      zh: "同一人再次開啟草稿、訂單或新增訂閱時，先前開啟的內容會如何？",
    },
    choices: {
      abandons: {
        en: "What was open there is abandoned.",
        zh: "先前開啟的內容即被放棄。",
      },
      refused: {
        en: "Opening is refused until the earlier one has been finished or cancelled.",
        zh: "在先前的內容完成或取消之前，再次開啟會被拒絕。",
      },
      resumes: {
        en: "The person goes on with what was open, if it is for the same reseller or customer.",
        zh: "若經銷商或客戶相同，則從先前開啟的內容繼續。",
      },
    },
    reason: {
      en: "The page shows each procedure from its start and never two at a time. What is only open has had no effect yet (S148, S186, S202), so dropping it loses nothing that was placed.",
      zh: "頁面的每個程序都從頭開始，從不同時進行兩個。僅開啟的內容尚無任何作用 (S148、S186、S202)，放棄它不會失去已下的訂單。",
    },
    effect: {
      en: "A person has to finish or cancel before starting again.",
      zh: "人員必須先完成或取消，才能重新開始。",
    },
  },
  "reading-005": {
    name: "steps-in-order",
    statements: ["S148", "S183", "S184", "S185", "S186", "S187", "S192", "S201", "S202"],
    requirements: [
      "details-precede-subscriptions",
      "review-precedes-submission",
      "submission-places-order",
      "done-closes-confirmation",
      "done-closes-draft",
      "cancel-abandons-order",
    ],
    question: {
      en: "What happens if a person repeats an earlier step, or closes what is not open?",
      zh: "人員重複先前的步驟，或關閉未開啟的內容時會如何？",
    },
    choices: {
      refused: {
        en: "It is refused, because the person stands at another step.",
        zh: "遭到拒絕，因為該人員處於其他步驟。",
      },
      "going-back": {
        en: "An earlier page can be answered again, and closing what is not open changes nothing.",
        zh: "可以重新填寫先前的頁面；關閉未開啟的內容則不造成任何變更。",
      },
    },
    reason: {
      en: "The procedures (S181 to S192, S197 to S206) are numbered steps, each on the page to which the one before has led. A command of another page is not on the page where the person stands.",
      zh: "各程序 (S181 至 S192、S197 至 S206) 都是編號的步驟，每一步都在上一步所到的頁面上。其他頁面的命令並不在目前的頁面上。",
    },
    effect: {
      en: "Details and subscriptions can be corrected before the order is submitted. A step that lacks what it needs stays impossible.",
      zh: "提交訂單之前可以更正詳細資料與訂閱。缺少所需內容的步驟仍無法執行。",
    },
  },
  "reading-006": {
    name: "licence-limits",
    statements: ["S184", "S196", "S201"],
    requirements: [
      "licences-are-counted-per-subscription",
      "new-subscriptions-are-chosen",
      "licences-can-be-added",
    ],
    question: {
      en: "Which numbers of licences can be bought?",
      zh: "可以購買多少個授權？",
    },
    choices: {
      "within-limits": {
        en: "Whole numbers of at least one, and a subscription stays within its offer's minimum and maximum.",
        zh: "至少為 1 的整數，且訂閱總數須在供應項目的上下限之內。",
      },
      "any-number": {
        en: "Any whole number of at least one; the offer's limits are ignored.",
        zh: "任何至少為 1 的整數；不理會供應項目的上下限。",
      },
    },
    reason: {
      en: "The statements ask for a number and leave its limits to the offer. Both limits hold for the subscription as it is after the purchase. S196 speaks of additional licences, so a purchase adds at least one.",
      zh: "各陳述要求輸入數量，其限制由供應項目決定。上下限適用於購買後的訂閱。S196 談的是額外授權，因此至少增加一個。",
    },
    effect: {
      en: "Numbers outside an offer's limits are sold.",
      zh: "可以購買超出供應項目限制的數量。",
    },
  },
  "reading-019": {
    name: "details-are-complete",
    statements: ["S183"],
    requirements: ["details-precede-subscriptions", "new-customer-gets-account"],
    question: {
      en: "Which details of a new customer are needed?",
      zh: "新客戶需要哪些詳細資料？",
    },
    choices: {
      complete: {
        en: "Company, domain, contact name and contact email; without one of them the details are refused.",
        zh: "公司、網域、連絡人姓名與電子郵件；缺少其一即遭拒絕。",
      },
      "as-given": {
        en: "Details are taken as they are given.",
        zh: "詳細資料依所填內容採用。",
      },
    },
    reason: {
      en: "S183 asks for the details without naming any. An account needs a company and a domain, and the administrator's credentials need a recipient (S190). Telephone and address are left to the implementation.",
      zh: "S183 要求詳細資料但未指明項目。帳戶需要公司與網域，管理員的登入資訊需要收件者 (S190)。電話與地址由實作決定。",
    },
    effect: {
      en: "A customer can be added without a domain or contact.",
      zh: "可以新增沒有網域或連絡人的客戶。",
    },
  },
  "reading-020": {
    name: "something-is-chosen",
    statements: ["S184", "S201"],
    requirements: ["licences-are-counted-per-subscription", "new-subscriptions-are-chosen"],
    question: {
      en: "Can an order be empty?",
      zh: "訂單可以是空的嗎？",
    },
    choices: {
      refused: {
        en: "At least one subscription has to be selected.",
        zh: "至少須選取一個訂閱。",
      },
      "empty-order": {
        en: "An order without any subscription is accepted.",
        zh: "接受沒有任何訂閱的訂單。",
      },
    },
    reason: {
      en: "S184 and S201 have the person select what the customer wants to buy; with nothing selected there is nothing to review. What is not in the catalogue cannot be selected under either choice.",
      zh: "S184 與 S201 要人員選取客戶想購買的項目；沒有選取就沒有可檢閱的內容。無論如何都無法選取目錄以外的項目。",
    },
    effect: {
      en: "A customer can be added without buying anything.",
      zh: "可以新增客戶而不購買任何項目。",
    },
  },
  "reading-024": {
    name: "choosing-again-replaces",
    statements: ["S201", "S202"],
    requirements: ["new-subscriptions-are-chosen", "reseller-chosen-by-name"],
    question: {
      en: "What happens if subscriptions are chosen twice before an addition is submitted?",
      zh: "提交新增訂閱之前再次選取訂閱時會如何？",
    },
    choices: {
      replaces: {
        en: "The second choice replaces the first.",
        zh: "第二次的選取取代第一次。",
      },
      adds: {
        en: "The second choice is added to the first.",
        zh: "第二次的選取加入第一次。",
      },
    },
    reason: {
      en: "S201 and S202 describe one page with fields, and filling in a field again replaces what it held. This procedure has no Cancel, so adding would leave no way to correct a mistake.",
      zh: "S201 與 S202 描述的是一個含欄位的頁面，重新填寫欄位即取代原有內容。此程序沒有 [取消]，若為累加便無法更正錯誤。",
    },
    effect: {
      en: "The page keeps the lines that were chosen before.",
      zh: "頁面保留先前選取的項目。",
    },
  },
  "reading-025": {
    name: "each-line-is-a-subscription",
    statements: ["S184", "S201", "S204"],
    requirements: [
      "licences-are-counted-per-subscription",
      "new-subscriptions-are-chosen",
      "new-subscriptions-are-listed",
    ],
    question: {
      en: "Does each line of an order become a subscription if two lines name the same offer?",
      zh: "訂單中有兩行相同供應項目時，各成為一個訂閱嗎？",
    },
    choices: {
      "each-line": {
        en: "Each line becomes a subscription of its own.",
        zh: "每一行各成為一個訂閱。",
      },
      merged: {
        en: "Lines for the same offer become one subscription, and their licences are added.",
        zh: "相同供應項目合併為一個訂閱，授權數量相加。",
      },
    },
    reason: {
      en: "S184 and S201 count licences for each subscription, and S204 speaks of new subscriptions that appear. More licences for an existing subscription are a matter of their own (S196).",
      zh: "S184 與 S201 為每個訂閱計算授權，S204 談的是出現的新訂閱。為既有訂閱增加授權另屬一事 (S196)。",
    },
    effect: {
      en: "The list of subscriptions is shorter; the sum of licences is the same.",
      zh: "訂閱清單較短；授權總數相同。",
    },
  },
  "reading-030": {
    name: "cancelling-closes-the-order",
    statements: ["S187"],
    requirements: ["cancel-abandons-order"],
    question: {
      en: "Where is the person after Cancel?",
      zh: "按下 [取消] 之後，人員位於何處？",
    },
    choices: {
      "nothing-open": {
        en: "No order is open; the person starts over from a reseller's row.",
        zh: "沒有開啟中的訂單；須從經銷商的資料列重新開始。",
      },
      "empty-form": {
        en: "An empty form for the same reseller is open.",
        zh: "開啟同一經銷商的空白表單。",
      },
    },
    reason: {
      en: "S187 cancels the entire operation and has the person start over. The operation begins beside a reseller on its page (S180, S181), and nothing is open in between.",
      zh: "S187 取消整個作業並重新開始。作業從經銷商頁面上的資料列開始 (S180、S181)，其間沒有開啟任何內容。",
    },
    effect: {
      en: "The person continues with an empty form. Details and subscriptions are gone either way.",
      zh: "人員從空白表單繼續。無論如何，詳細資料與訂閱都不再存在。",
    },
  },
  "reading-033": {
    name: "open-work-is-personal",
    statements: ["S146", "S181", "S200"],
    requirements: [
      "request-opens-draft",
      "new-customer-starts-from-reseller",
      "subscription-added-from-record",
    ],
    question: {
      en: "Do colleagues share a draft or an order that is still open?",
      zh: "同事會共用開啟中的草稿或訂單嗎？",
    },
    choices: {
      personal: {
        en: "Open work belongs to the person who opened it; colleagues neither see nor disturb it.",
        zh: "開啟中的內容屬於開啟者本人；同事看不到也不受影響。",
      },
      shared: {
        en: "Colleagues see open work and go on with it.",
        zh: "同事看得到開啟中的內容，並可繼續進行。",
      },
    },
    reason: {
      en: "The page speaks to one person who goes from page to page (S144 to S148, S180 to S192, S197 to S206). What has not been submitted or sent is not yet anything of the company's.",
      zh: "頁面對逐頁操作的一個人說話 (S144 至 S148、S180 至 S192、S197 至 S206)。尚未提交或傳送的內容還不屬於公司。",
    },
    effect: {
      en: "Two people of a provider work on the same draft or order.",
      zh: "提供者的兩名人員處理同一份草稿或訂單。",
    },
  },
  "reading-040": {
    name: "reseller-of-the-lines",
    statements: ["S170", "S202"],
    requirements: ["reseller-chosen-by-name"],
    question: {
      en: "To which of the subscriptions selected on New subscription does the chosen reseller go?",
      zh: "在 [新訂閱] 上選取的經銷商會套用到哪些訂閱？",
    },
    choices: {
      "every-line": {
        en: "To all of them.",
        zh: "全部。",
      },
      "first-line": {
        en: "To the first one.",
        zh: "第一個。",
      },
    },
    reason: {
      en: "S202 names the reseller once for what is being added, and the page has no other place to name one for a single line.",
      zh: "S202 為新增的內容選取一次經銷商，頁面沒有為單行選取的其他位置。",
    },
    effect: {
      en: "Of several subscriptions that are added together, some have no reseller.",
      zh: "一起新增的數個訂閱中，有些沒有經銷商。",
    },
  },
  "reading-045": {
    name: "other-open-work",
    statements: ["S148", "S187", "S202"],
    requirements: [
      "request-opens-draft",
      "new-customer-starts-from-reseller",
      "subscription-added-from-record",
    ],
    question: {
      en: "What happens to a person's open draft, order or addition if the person opens one of the other two?",
      zh: "人員開啟草稿、訂單、新增訂閱其中之一時，其開啟中的另外兩項會如何？",
    },
    choices: {
      kept: {
        en: "It stays open.",
        zh: "仍保持開啟。",
      },
      closed: {
        en: "It is closed, as when a page is left.",
        zh: "會被關閉，如同離開頁面。",
      },
    },
    reason: {
      en: "The page names the ways in which each procedure ends (S148, S187, S192, S202), and starting another one is not among them.",
      zh: "頁面指出每個程序結束的方式 (S148、S187、S192、S202)，開始另一程序並不在其中。",
    },
    effect: {
      en: "A person has one piece of open work at a time.",
      zh: "人員同時只有一項開啟中的工作。",
    },
  },
  "reading-047": {
    name: "reseller-before-subscriptions",
    statements: ["S201", "S202"],
    requirements: ["reseller-chosen-by-name"],
    question: {
      en: "Can the reseller be chosen on New subscription before any subscription is selected?",
      zh: "在 [新訂閱] 上，尚未選取訂閱之前可以選取經銷商嗎？",
    },
    choices: {
      "any-order": {
        en: "Reseller and subscriptions are chosen in any order.",
        zh: "經銷商與訂閱可依任意順序選取。",
      },
      "subscriptions-first": {
        en: "The reseller is refused until a subscription is selected.",
        zh: "選取訂閱之前，選取經銷商會被拒絕。",
      },
    },
    reason: {
      en: "S201 and S202 are fields of one page, which can be filled in either order.",
      zh: "S201 與 S202 是同一頁面的欄位，可依任意順序填寫。",
    },
    effect: {
      en: "The reseller's name cannot be chosen first.",
      zh: "無法先選取經銷商名稱。",
    },
  },
} as const satisfies Partial<Readings>;
