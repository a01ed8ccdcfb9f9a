import type { Words } from "./requirement";

/** A numbered decision where the page is silent or contradicts itself; argued in `docs/readings/`. */
export interface Reading extends Words {
  /** As in tags: `reading-003`. */
  readonly id: `reading-${string}`;
  /** The rest of the file's name in `docs/readings/`. */
  readonly name: string;
}

export const readings = [
  {
    id: "reading-001",
    name: "other-roles-are-refused",
    en: "A person without any of the four listed roles is refused, whichever company it works for.",
    zh: "不具備所列四種角色之一的人員會被拒絕，不論任職於哪家公司。",
  },
  {
    id: "reading-002",
    name: "global-admin-accepts",
    en: "On the reseller's side only a global admin accepts a partnership request.",
    zh: "在經銷商方面，只有全域系統管理員可以接受合作關係要求。",
  },
  {
    id: "reading-003",
    name: "acceptance-is-idempotent",
    en: "Accepting again is accepted and changes nothing; the link serves any number of resellers.",
    zh: "重複接受會成功但不改變任何事；同一連結可供多家經銷商使用。",
  },
  {
    id: "reading-004",
    name: "starting-afresh-abandons",
    en: "Opening a draft or a wizard again abandons what the same person had open there.",
    zh: "同一人再次開啟草稿或精靈時，先前開啟的內容即被放棄。",
  },
  {
    id: "reading-005",
    name: "steps-in-order",
    en: "What belongs to another step of a wizard, or to a draft that is not open, is refused.",
    zh: "屬於精靈其他步驟或未開啟草稿的動作會被拒絕。",
  },
  {
    id: "reading-006",
    name: "licence-limits",
    en: "Licences are bought in whole numbers of at least one, and a subscription stays within its offer's minimum and maximum.",
    zh: "每次購買的授權須為至少 1 的整數，且訂閱總數須在供應項目的上下限之內。",
  },
  {
    id: "reading-007",
    name: "lapsed-agreement-is-refused",
    en: "A reseller whose agreement has lapsed cannot be associated with a subscription.",
    zh: "合約已失效的經銷商無法與訂閱建立關聯。",
  },
  {
    id: "reading-008",
    name: "unknown-mpn-id-is-refused",
    en: "An MPN ID that belongs to no reseller is refused.",
    zh: "不屬於任何經銷商的 MPN 識別碼會被拒絕。",
  },
  {
    id: "reading-009",
    name: "other-accounts-earn-nothing",
    en: "An MPN ID of another account of the reseller is accepted and earns no incentives.",
    zh: "使用經銷商其他帳戶的 MPN 識別碼會成功，但不會獲得獎勵。",
  },
  {
    id: "reading-010",
    name: "association-bounds-management",
    en: "A reseller manages nothing beyond the accounts and subscriptions with which it is associated.",
    zh: "經銷商只能管理與自己相關聯的帳戶與訂閱。",
  },
  {
    id: "reading-011",
    name: "support-contact-grants-nothing",
    en: "Being support contact gives neither administration nor incentives.",
    zh: "擔任支援連絡人不會帶來管理權或獎勵。",
  },
  {
    id: "reading-012",
    name: "upgrade-targets",
    en: "A subscription is upgraded only to a target of its offer and keeps licences, reseller and support contact.",
    zh: "訂閱只能升級到其供應項目的升級目標，並保留授權數量、經銷商與支援連絡人。",
  },
  {
    id: "reading-013",
    name: "other-companies-things-are-unknown",
    en: "What belongs to another provider, or to a customer that a reseller does not serve, is unknown to the person.",
    zh: "屬於其他供應商，或經銷商未服務之客戶的事物，對該人員而言並不存在。",
  },
  {
    id: "reading-014",
    name: "tenant-owner-needs-association",
    en: "Tenant owner permissions go to the reseller associated with an Azure customer, and managing its Azure account needs them.",
    zh: "租用戶擁有者權限只給予與 Azure 客戶相關聯的經銷商，且管理其 Azure 帳戶需要此權限。",
  },
  {
    id: "reading-015",
    name: "credentials-only-on-the-confirmation",
    en: "Credentials are readable only by the person whose confirmation is open; leaving it closes it.",
    zh: "只有確認頁面開啟中的人員可以讀取認證；離開即視為關閉。",
  },
  {
    id: "reading-016",
    name: "unknown-links-establish-nothing",
    en: "A link that no provider's draft contains is refused.",
    zh: "不屬於任何供應商草稿的連結會被拒絕。",
  },
  {
    id: "reading-017",
    name: "enrolment-is-checked-on-acceptance",
    en: "Enrolment and account are checked when the reseller accepts.",
    zh: "在經銷商接受時檢查註冊與帳戶。",
  },
  {
    id: "reading-018",
    name: "customer-exists-from-submission",
    en: "The customer and its subscriptions exist from submission on, not only after Done.",
    zh: "客戶及其訂閱自提交時起即存在，而非按下 [完成] 之後。",
  },
  {
    id: "reading-019",
    name: "details-are-complete",
    en: "Details without company, domain, contact name or contact email are refused.",
    zh: "缺少公司、網域、連絡人姓名或電子郵件的詳細資料會被拒絕。",
  },
  {
    id: "reading-020",
    name: "something-is-chosen",
    en: "An order without any subscription, or with an offer that is not in the catalogue, is refused.",
    zh: "沒有任何訂閱，或含有目錄以外供應項目的訂單會被拒絕。",
  },
  {
    id: "reading-021",
    name: "resellers-place-no-orders",
    en: "A reseller's person who tries to do the provider's work is refused.",
    zh: "經銷商的人員嘗試執行供應商的工作時會被拒絕。",
  },
  {
    id: "reading-022",
    name: "last-association-counts",
    en: "Associating another reseller with a subscription replaces the former one, and so does designating another support contact.",
    zh: "將另一家經銷商與訂閱建立關聯會取代原有的經銷商；指派其他支援連絡人亦同。",
  },
  {
    id: "reading-023",
    name: "account-association-earns-no-credit",
    en: "Associating a reseller with the account of a new customer credits it with none of the subscriptions.",
    zh: "將經銷商與新客戶帳戶建立關聯，並不會讓其獲得任何訂閱的獎勵。",
  },
  {
    id: "reading-024",
    name: "choosing-again-replaces",
    en: "Choosing subscriptions or a reseller again before submitting replaces the earlier choice.",
    zh: "提交之前再次選取訂閱或經銷商，會取代先前的選取。",
  },
  {
    id: "reading-025",
    name: "each-line-is-a-subscription",
    en: "Each line of an order becomes a subscription of its own, also where the same offer repeats.",
    zh: "訂單的每一行各成為一個訂閱，即使供應項目相同亦然。",
  },
  {
    id: "reading-026",
    name: "mpn-id-needs-partnership",
    en: "An MPN ID of a reseller with which no partnership exists is refused.",
    zh: "未建立合作關係之經銷商的 MPN 識別碼會被拒絕。",
  },
  {
    id: "reading-027",
    name: "lists-name-the-partners",
    en: "The lists of resellers' names hold exactly the resellers with which a partnership exists.",
    zh: "經銷商名稱清單只列出已建立合作關係的所有經銷商。",
  },
  {
    id: "reading-028",
    name: "names-stand-for-location-accounts",
    en: "Choosing a reseller by name stands for the MPN ID of its location account.",
    zh: "以名稱選取經銷商，等同使用其合作夥伴位置帳戶的 MPN 識別碼。",
  },
  {
    id: "reading-029",
    name: "filter-follows-the-account",
    en: "Filtering customers by reseller goes by the reseller associated with the account, not with single subscriptions.",
    zh: "依經銷商篩選客戶時，以與帳戶相關聯的經銷商為準，而非個別訂閱。",
  },
  {
    id: "reading-030",
    name: "cancelling-closes-the-order",
    en: "After Cancel no order is open; the person starts over from a reseller's row.",
    zh: "按下 [取消] 後即沒有開啟中的訂單；須從經銷商的資料列重新開始。",
  },
  {
    id: "reading-031",
    name: "only-submissions-are-orders",
    en: "Buying licences and upgrading change a subscription and add no order to the list of orders.",
    zh: "購買授權與升級只變更訂閱，不會在訂單清單中新增訂單。",
  },
  {
    id: "reading-032",
    name: "association-makes-served-customers",
    en: "A reseller serves exactly the customers with whose account or a subscription it is associated.",
    zh: "經銷商所服務的客戶，正是帳戶或任一訂閱與其相關聯的客戶。",
  },
  {
    id: "reading-033",
    name: "open-work-is-personal",
    en: "A draft and an order in progress belong to the person who opened them; colleagues neither see nor disturb them.",
    zh: "草稿與進行中的訂單屬於開啟者本人；同事看不到也不受影響。",
  },
] as const satisfies readonly Reading[];

export type ReadingId = (typeof readings)[number]["id"];
